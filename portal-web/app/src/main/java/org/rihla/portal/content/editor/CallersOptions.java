package org.rihla.portal.content.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.form.ConceptOptions;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.content.form.FormOptions;
import org.rihla.portal.content.form.VisibilityOptions;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.Taxonomies;

/** What a caller may choose from; each list is made once for a form. */
final class CallersOptions implements FormOptions {
  private final Caller caller;
  private final Language reader;
  private final Taxonomies taxonomies;
  private final ItemTitles titles;
  private final Map<String, List<Option>> concepts = new HashMap<>();
  private final Map<List<String>, List<Option>> items = new HashMap<>();

  CallersOptions(Caller caller, Language reader, Taxonomies taxonomies, ItemTitles titles) {
    this.caller = caller;
    this.reader = reader;
    this.taxonomies = taxonomies;
    this.titles = titles;
  }

  @Override
  public List<Option> concepts(String scheme) {
    return concepts.computeIfAbsent(
        scheme,
        key ->
            taxonomies
                .scheme(key)
                .map(found -> ConceptOptions.of(found, reader))
                .orElse(List.of()));
  }

  @Override
  public Optional<Option> concept(String scheme, String notation) {
    return taxonomies
        .concept(scheme, notation)
        .map(found -> new Option(notation, found.prefLabel().inOrOther(reader), "", 0));
  }

  @Override
  public List<Option> items(List<String> types) {
    return items.computeIfAbsent(types, wanted -> titles.of(wanted, caller, reader));
  }

  @Override
  public List<Option> visibilities() {
    return VisibilityOptions.of(caller, reader);
  }
}
