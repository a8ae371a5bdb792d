package org.rihla.portal.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.portal.language.Language;
import org.rihla.search.bilingual.BilingualEntry;

/**
 * Terms of a text that the vocabularies know in both languages: concepts with their other names,
 * entries of the lexicon, and thesauri that were added. What search learned from texts by itself is
 * not offered to translators.
 */
@ApplicationScoped
public class TermHelp {
  private static final int MOST = 200;

  @Inject private KnowledgeStore knowledge;

  private volatile Indexes indexes = Indexes.of(List.of());

  /**
   * Terms of a text, in the order in which they first stand in it; at most 200.
   *
   * @param language of the text
   */
  public List<Term> terms(String text, Language language) {
    TermIndex index = indexes().of(language);
    List<TermWords.Word> words = TermWords.of(text);
    Map<String, Term> found = new LinkedHashMap<>();
    for (int from = 0; from < words.size() && found.size() < MOST; ) {
      int length = index.longestAt(words, from);
      if (length > 0) {
        List<TermWords.Word> expression = words.subList(from, from + length);
        String shown = text.substring(expression.getFirst().start(), expression.getLast().end());
        found.putIfAbsent(TermWords.key(expression), index.term(expression, shown));
      }
      from += Math.max(1, length);
    }
    return List.copyOf(found.values());
  }

  private Indexes indexes() {
    List<BilingualEntry> entries = knowledge.curated();
    Indexes now = indexes;
    if (!now.entries().equals(entries)) {
      now = Indexes.of(entries);
      indexes = now;
    }
    return now;
  }

  /** Both directions, and the entries that they were made of. */
  private record Indexes(List<BilingualEntry> entries, TermIndex french, TermIndex arabic) {
    static Indexes of(List<BilingualEntry> entries) {
      return new Indexes(
          entries, TermIndex.of(entries, Language.FR), TermIndex.of(entries, Language.AR));
    }

    TermIndex of(Language language) {
      return language == Language.FR ? french : arabic;
    }
  }
}
