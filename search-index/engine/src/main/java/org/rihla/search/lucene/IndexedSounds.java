package org.rihla.search.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.SoundSimilarity;
import org.rihla.search.analysis.Sounds;
import org.rihla.search.query.SoundAlikes;

/** Looks for a word's sound among the words of an index. */
final class IndexedSounds implements SoundAlikes {

  private static final int CANDIDATES = 200;
  private static final int MOST = 3;
  private static final float LEAST_SIMILARITY = 0.65f;

  private final IndexReader reader;
  private final UnaryOperator<String> field;

  /**
   * Looks into the words of a reader.
   *
   * @param field that holds the sounds of a language
   */
  IndexedSounds(IndexReader reader, UnaryOperator<String> field) {
    this.reader = reader;
    this.field = field;
  }

  /** Looks into the words of items and of pages. */
  static SoundAlikes ofTexts(IndexReader reader) {
    return new IndexedSounds(reader, Fields::sounds)
        .and(new IndexedSounds(reader, any -> Fields.PAGE_SOUNDS));
  }

  @Override
  public Map<String, Float> of(String word, String language) throws IOException {
    Terms terms = MultiTerms.getTerms(reader, field.apply(language));
    if (terms == null) {
      return Map.of();
    }
    Map<String, Float> similar = new HashMap<>();
    List<String> skeletons = Sounds.consonantsOf(word);
    TermsEnum candidates = terms.iterator();
    for (String skeleton : skeletons) {
      collect(candidates, skeleton + Fields.SOUND_END, word, similar);
    }
    return best(similar);
  }

  private static void collect(
      TermsEnum candidates, String prefix, String word, Map<String, Float> similar)
      throws IOException {
    boolean there = candidates.seekCeil(new BytesRef(prefix)) != TermsEnum.SeekStatus.END;
    for (int looked = 0; there && looked < CANDIDATES; looked++) {
      String term = candidates.term().utf8ToString();
      if (!term.startsWith(prefix)) {
        return;
      }
      String spelling = term.substring(prefix.length());
      float similarity = (float) similarity(word, spelling);
      if (similarity >= LEAST_SIMILARITY) {
        similar.put(spelling, similarity);
      }
      there = candidates.next() != null;
    }
  }

  private static double similarity(String word, String spelling) {
    boolean arabic =
        Character.UnicodeScript.of(spelling.charAt(0)) == Character.UnicodeScript.ARABIC;
    boolean wordIsArabic =
        Character.UnicodeScript.of(word.charAt(0)) == Character.UnicodeScript.ARABIC;
    if (arabic == wordIsArabic) {
      return 0;
    }
    return arabic ? SoundSimilarity.of(word, spelling) : SoundSimilarity.of(spelling, word);
  }

  private static Map<String, Float> best(Map<String, Float> similar) {
    Map<String, Float> best = new LinkedHashMap<>();
    similar.entrySet().stream()
        .sorted(
            Map.Entry.<String, Float>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(entry -> best.put(entry.getKey(), entry.getValue()));
    return best;
  }
}
