package org.rihla.search.bilingual;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.rihla.search.analysis.Words;

/**
 * Learns from translated passages which words translate each other: IBM model 1 (Brown et al., “The
 * Mathematics of Statistical Machine Translation”, 1993) in both directions. A pair is kept if both
 * directions agree on it and it was seen more than once.
 */
public final class WordAlignment {

  private static final String SOURCE = "alignment";
  private static final int ROUNDS = 6;
  private static final int LONGEST_PASSAGE = 60;
  private static final int FEWEST_PASSAGES = 2;
  private static final double LEAST_AGREEMENT = 0.35;

  /** A passage as stems, each once. */
  private record Passage(List<String> french, List<String> arabic) {

    private Passage reversed() {
      return new Passage(arabic, french);
    }
  }

  private final List<Passage> passages = new ArrayList<>();
  private final Map<String, Map<String, Integer>> spellings = new HashMap<>();

  private WordAlignment() {}

  /** The pairs that passages teach; passages that are too long to teach anything are left out. */
  public static List<BilingualEntry> learn(Collection<TranslatedText> texts) {
    WordAlignment alignment = new WordAlignment();
    for (TranslatedText text : texts) {
      Passage passage = new Passage(alignment.stems(text.french()), alignment.stems(text.arabic()));
      if (isUsable(passage.french) && isUsable(passage.arabic)) {
        alignment.passages.add(passage);
      }
    }
    return alignment.pairs();
  }

  private static boolean isUsable(List<String> stems) {
    return !stems.isEmpty() && stems.size() <= LONGEST_PASSAGE;
  }

  private List<String> stems(String text) {
    LinkedHashSet<String> stems = new LinkedHashSet<>();
    Map<String, String> written = Words.spellings(text);
    for (String word : Words.plainTerms(text)) {
      if (!Words.isStopWord(word) && Character.isLetter(word.charAt(0))) {
        String stem = Words.stem(word);
        stems.add(stem);
        spellings
            .computeIfAbsent(stem, any -> new HashMap<>())
            .merge(written.getOrDefault(word, word), 1, Integer::sum);
      }
    }
    return List.copyOf(stems);
  }

  private List<BilingualEntry> pairs() {
    Map<String, Map<String, Double>> toArabic = TranslationTable.learned(sides(false), ROUNDS);
    Map<String, Map<String, Double>> toFrench = TranslationTable.learned(sides(true), ROUNDS);
    Map<String, Map<String, Integer>> together = together();
    List<BilingualEntry> entries = new ArrayList<>();
    toArabic.forEach((french, arabicStems) ->
        arabicStems.forEach((arabic, probability) -> {
          double back = toFrench.getOrDefault(arabic, Map.of()).getOrDefault(french, 0.0);
          double agreement = Math.sqrt(probability * back);
          int seen = together.getOrDefault(french, Map.of()).getOrDefault(arabic, 0);
          if (agreement >= LEAST_AGREEMENT
              && seen >= FEWEST_PASSAGES
              && otherScript(french, arabic)) {
            entries.add(
                new BilingualEntry(
                    spelling(french), spelling(arabic), (float) Math.min(1, agreement), SOURCE));
          }
        }));
    return entries;
  }

  /** An acronym stands unchanged in both languages, and needs no translation. */
  private static boolean otherScript(String french, String arabic) {
    return Character.UnicodeScript.of(french.charAt(0))
        != Character.UnicodeScript.of(arabic.charAt(0));
  }

  private List<TranslationTable.Pair> sides(boolean reversed) {
    return passages.stream()
        .map(passage -> reversed ? passage.reversed() : passage)
        .map(passage -> new TranslationTable.Pair(passage.french, passage.arabic))
        .toList();
  }

  private Map<String, Map<String, Integer>> together() {
    Map<String, Map<String, Integer>> counts = new HashMap<>();
    for (Passage passage : passages) {
      for (String french : passage.french) {
        Map<String, Integer> row = counts.computeIfAbsent(french, any -> new HashMap<>());
        passage.arabic.forEach(arabic -> row.merge(arabic, 1, Integer::sum));
      }
    }
    return counts;
  }

  /** The commonest way to write a stem. */
  private String spelling(String stem) {
    return spellings.getOrDefault(stem, Map.of(stem, 1)).entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(stem);
  }
}
