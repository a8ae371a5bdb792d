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
  public Offer concepts(String scheme, List<String> chosen) {
    return Offer.all(ConceptOptions.of(Shipped.TAXONOMIES.scheme(scheme).orElseThrow(), reader));
  }

  @Override
  public Offer items(List<String> types, List<String> chosen) {
    return Offer.all(List.of());
  }

  @Override
  public List<Option> visibilities() {
    return List.of(new Option("public", "Public", "", 0), new Option("partners", "…", "", 0));
  }
}
