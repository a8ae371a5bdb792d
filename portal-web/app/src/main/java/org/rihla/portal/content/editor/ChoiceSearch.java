package org.rihla.portal.content.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.form.ConceptOptions;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.language.Folding;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** What a form’s long lists hold, while somebody types: found in both languages. */
@ApplicationScoped
public class ChoiceSearch {
  private static final int MOST = 50;

  @Inject private TaxonomyStore taxonomies;
  @Inject private ItemTitles titles;

  /**
   * Something that can be chosen.
   *
   * @param above label of the concept above, empty for a top concept and for items
   * @param depth how many stand above it, from 0
   */
  public record Choice(String key, String label, String above, int depth) {}

  /** Concepts of a scheme in their order, at most 50. */
  public List<Choice> concepts(String scheme, String typed, Language reader) {
    List<Option> all =
        taxonomies
            .current()
            .scheme(scheme)
            .map(found -> ConceptOptions.of(found, reader))
            .orElse(List.of());
    List<String> trail = new ArrayList<>();
    List<Choice> found = new ArrayList<>();
    for (Option option : all) {
      trail.subList(Math.min(option.depth(), trail.size()), trail.size()).clear();
      if (Folding.holds(option.label() + " " + option.also(), typed)) {
        String above = trail.isEmpty() ? "" : trail.get(trail.size() - 1);
        found.add(new Choice(option.key(), option.label(), above, option.depth()));
      }
      trail.add(option.label());
      if (found.size() == MOST) {
        break;
      }
    }
    return found;
  }

  /** Published items of some types that the caller may see, by title, at most 50. */
  public List<Choice> items(Caller caller, List<String> types, String typed, Language reader) {
    return titles.of(types, caller, reader).stream()
        .filter(option -> Folding.holds(option.also(), typed))
        .limit(MOST)
        .map(option -> new Choice(option.key(), option.label(), "", 0))
        .toList();
  }
}
