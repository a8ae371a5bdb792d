package org.rihla.search.query;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.search.analysis.Clitics;
import org.rihla.search.analysis.Words;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.curation.Synonyms;

/**
 * Finds what an Arabic word says without the particles written onto it, and the same word where
 * particles are written onto it. Whether a first letter is one is told by the texts and by what is
 * known of the language: a word that is known is whole, and so is one that is as common as what
 * would be left of it.
 *
 * @param knowledge of words that are whole
 * @param synonyms of words that are whole
 * @param counts of stems in the index
 */
record CliticExpansion(BilingualKnowledge knowledge, Synonyms synonyms, StemCounts counts) {

  private static final String ARABIC = "ar";

  /** The word with or without a particle, against the word itself. */
  private static final float WEIGHT = 0.8f;

  /** How much more common than the typed word that must be which is left of it, if not known. */
  private static final int TIMES_AS_COMMON = 4;

  /**
   * The stem by which a word may be known: its own, or that of what is left of it without
   * particles.
   */
  String known(String word) throws IOException {
    return Words.stem(withoutParticles(word).orElse(word));
  }

  /**
   * The word with its particles or without; nothing for a word of another script.
   *
   * @param known the stem by which it may be known
   */
  List<Alternative> of(String word, String known) throws IOException {
    String stem = Words.stem(word);
    List<Alternative> found = new ArrayList<>();
    if (!known.equals(stem)) {
      found.add(alternative(known, known));
    }
    found.addAll(attached(word, stem));
    return found;
  }

  /**
   * A word where particles are written onto it; nothing for a word of another script.
   *
   * @param stem of the word
   */
  List<Alternative> attached(String word, String stem) throws IOException {
    if (!mayHaveParticles(word)) {
      return List.of();
    }
    List<Alternative> found = new ArrayList<>();
    int itself = counts.of(stem, ARABIC);
    for (String written : Clitics.attached(word)) {
      String longer = Words.stem(written);
      int count = longer.equals(stem) || isKnown(longer) ? 0 : counts.of(longer, ARABIC);
      if (count > 0 && count <= itself) {
        found.add(alternative(longer, written));
      }
    }
    return found;
  }

  /** The longest reading that is common enough: one that is known need not be more common. */
  private Optional<String> withoutParticles(String word) throws IOException {
    String stem = Words.stem(word);
    if (!mayHaveParticles(word) || isKnown(stem)) {
      return Optional.empty();
    }
    int itself = counts.of(stem, ARABIC);
    for (String reading : Clitics.readings(word)) {
      String rest = Words.stem(reading);
      if (!rest.equals(stem) && !Words.isStopWord(reading) && isLikelier(rest, itself)) {
        return Optional.of(reading);
      }
    }
    return Optional.empty();
  }

  /** Whether it may be a stop word under particles, such as سيكون, and so is hardly a name. */
  static boolean mayBeStopWord(String word) {
    return HomeLanguage.of(word).equals(ARABIC)
        && Clitics.readings(word).stream().anyMatch(Words::isStopWord);
  }

  private boolean isLikelier(String rest, int itself) throws IOException {
    int left = counts.of(rest, ARABIC);
    return isKnown(rest) ? left >= itself : left > 0 && left >= TIMES_AS_COMMON * itself;
  }

  private static boolean mayHaveParticles(String word) {
    return HomeLanguage.of(word).equals(ARABIC) && !Words.isStopWord(word);
  }

  private static Alternative alternative(String stem, String text) {
    return new Alternative(List.of(stem), WEIGHT, text, Alternative.Kind.FORM);
  }

  private boolean isKnown(String stem) {
    List<String> word = List.of(stem);
    return !knowledge.translations(word).isEmpty()
        || !knowledge.forms(stem).isEmpty()
        || !synonyms.of(word).isEmpty();
  }
}
