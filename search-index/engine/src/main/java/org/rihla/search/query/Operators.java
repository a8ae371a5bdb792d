package org.rihla.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rihla.search.analysis.Words;
import org.rihla.search.query.Lexeme.Chunk;
import org.rihla.search.query.Lexeme.Kind;
import org.rihla.search.query.Lexeme.Operator;

/**
 * Tells operators from ordinary words of one text. French and English ones are capitals, which say
 * nothing in a text that is capitals throughout. Arabic has none: of its words only أو is unlikely
 * to mean anything else, and only in a few words that are no question.
 */
final class Operators {

  private static final Map<String, Kind> CAPITALS =
      Map.of(
          "ET", Kind.AND,
          "AND", Kind.AND,
          "OU", Kind.OR,
          "OR", Kind.OR,
          "SAUF", Kind.NOT,
          "NON", Kind.NOT,
          "NOT", Kind.NOT);

  /** أو, as the plain view writes it. */
  private static final String ARABIC_OR = "او";

  /** More words than these are a question or a sentence. */
  private static final int FEW_WORDS = 5;

  /** Longer than acronyms are: a text in capitals that has such a word was not typed for effect. */
  private static final Pattern LONG_CAPITALS = Pattern.compile("\\p{Lu}{7}");

  private static final Pattern SMALL_LETTER = Pattern.compile("\\p{Ll}");
  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  private final boolean capitalsSpeak;
  private final boolean arabicSpeaks;

  Operators(String text) {
    this.capitalsSpeak = SMALL_LETTER.matcher(text).find() || !LONG_CAPITALS.matcher(text).find();
    this.arabicSpeaks =
        text.indexOf('؟') < 0
            && text.indexOf('?') < 0
            && Arrays.stream(SPACE.split(text.strip())).limit(FEW_WORDS + 2).count()
                <= FEW_WORDS + 1;
  }

  /** The operator that a word is, if it is one. */
  Optional<Operator> of(String word) {
    if (word.length() > 2 * FEW_WORDS) {
      return Optional.empty();
    }
    String visible = INVISIBLE.matcher(word).replaceAll("");
    List<String> terms = Words.plainTerms(visible);
    Kind kind = null;
    if (arabicSpeaks && terms.equals(List.of(ARABIC_OR))) {
      kind = Kind.OR;
    } else if (capitalsSpeak) {
      kind = CAPITALS.get(visible);
    }
    return Optional.ofNullable(kind).map(known -> new Operator(known, Chunk.of(terms)));
  }
}
