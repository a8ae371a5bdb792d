package org.rihla.portal.content.form;

import java.util.List;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.language.Language;

/** The shipped concepts, no items, everybody or partners. */
record TestOptions(Language reader) implements FormOptions {
  static TestOptions in(Language reader) {
    return new TestOptions(reader);
  }

  @Override
  public List<Option> concepts(String scheme) {
    return ConceptOptions.of(Shipped.TAXONOMIES.scheme(scheme).orElseThrow(), reader);
  }

  @Override
  public List<Option> items(List<String> types) {
    return List.of();
  }

  @Override
  public List<Option> visibilities() {
    return List.of(new Option("public", "Public", "", 0), new Option("partners", "…", "", 0));
  }
}
