package org.rihla.search.bilingual;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Translations of words and expressions in both directions, by their stems. Immutable; a new one
 * takes its place when a source changes.
 */
public final class BilingualKnowledge {

  /** Knows nothing: a search stays within the language it was typed in. */
  public static final BilingualKnowledge NONE = of(List.of());

  private final Map<String, List<Translation>> translations;
  private final Map<String, Set<String>> forms;
  private final int longest;

  BilingualKnowledge(
      Map<String, List<Translation>> translations, Map<String, Set<String>> forms, int longest) {
    this.translations = translations;
    this.forms = forms;
    this.longest = longest;
  }

  /** Compiles entries; what is said twice counts once, with the higher weight. */
  public static BilingualKnowledge of(Collection<BilingualEntry> entries) {
    KnowledgeCompiler compiler = new KnowledgeCompiler();
    entries.forEach(compiler::add);
    return compiler.compiled();
  }

  /**
   * Translations of an expression, the most trusted first; none if it is unknown.
   *
   * @param stems of French words, or of Arabic ones, without stop words
   */
  public List<Translation> translations(List<String> stems) {
    return translations.getOrDefault(String.join(" ", stems), List.of());
  }

  /** Stems of other forms of the word with this stem, such as a broken plural. */
  public Set<String> forms(String stem) {
    return forms.getOrDefault(stem, Set.of());
  }

  /** Words of the longest expression that is known. */
  public int longestExpression() {
    return longest;
  }

  /** Number of expressions that have a translation, both languages together. */
  public int size() {
    return translations.size();
  }
}
