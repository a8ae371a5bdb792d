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

/**
 * What a caller may choose from; each list is made once for a form. Where there is much, the form
 * holds what is chosen and asks for the rest while somebody types.
 */
final class CallersOptions implements FormOptions {
  /** What a list may hold and still be looked through by eye. */
  private static final int FEW = 25;

  private final Caller caller;
  private final Language reader;
  private final Taxonomies taxonomies;
  private final ItemTitles titles;
  private final boolean whole;
  private final Map<String, List<Option>> concepts = new HashMap<>();
  private final Map<List<String>, Optional<List<Option>>> items = new HashMap<>();

  /**
   * Choices for a form.
   *
   * @param whole whether every list holds all that there is, however much
   */
  CallersOptions(
      Caller caller, Language reader, Taxonomies taxonomies, ItemTitles titles, boolean whole) {
    this.caller = caller;
    this.reader = reader;
    this.taxonomies = taxonomies;
    this.titles = titles;
    this.whole = whole;
  }

  @Override
  public Offer concepts(String scheme, List<String> chosen) {
    List<Option> all =
        concepts.computeIfAbsent(
            scheme,
            key ->
                taxonomies
                    .scheme(key)
                    .map(found -> ConceptOptions.of(found, reader))
                    .orElse(List.of()));
    return whole || all.size() <= FEW
        ? Offer.all(all)
        : new Offer(
            all.stream().filter(option -> chosen.contains(option.key())).toList(),
            "scheme=" + scheme);
  }

  @Override
  public Offer items(List<String> types, List<String> chosen) {
    return items
        .computeIfAbsent(types, this::few)
        .map(Offer::all)
        .orElseGet(() ->
            new Offer(titles.named(chosen, caller, reader), "types=" + String.join(",", types)));
  }

  /** All of them, unless they are many. */
  private Optional<List<Option>> few(List<String> types) {
    return whole || titles.count(types, caller) <= FEW
        ? Optional.of(titles.of(types, caller, reader))
        : Optional.empty();
  }

  @Override
  public List<Option> visibilities() {
    return VisibilityOptions.of(caller, reader);
  }
}
