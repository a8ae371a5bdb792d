package org.rihla.extraction.worker.text;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins words that a layout divided at the end of a line. Whether a hyphen is the word's own is
 * told by the rest of the document, and by the small words that French ties to others with one.
 */
public final class DividedWords {

  private static final Pattern DIVIDED =
      Pattern.compile("([\\p{IsLatin}’']{2,})[-\u2010]\n\\s*(\\p{Ll}[\\p{IsLatin}\\p{M}]*)");
  private static final Pattern HYPHENED = Pattern.compile("\\p{IsLatin}+-\\p{IsLatin}+");
  private static final Pattern WORD = Pattern.compile("\\p{IsLatin}{4,}");

  private static final Set<String> TIED_AFTER =
      Set.of(
          "je", "tu", "il", "elle", "on", "nous", "vous", "ils", "elles", "ce", "ci", "là", "le",
          "la", "les", "lui", "leur", "moi", "toi", "en", "même", "mêmes", "être", "dire", "à");
  private static final Set<String> TIED_BEFORE =
      Set.of(
          "peut", "celui", "celle", "ceux", "celles", "vice", "ex", "non", "demi", "semi", "quasi",
          "après", "avant", "sous", "au", "par", "socio", "vis");

  private final Set<String> whole = new HashSet<>();
  private final Set<String> hyphened = new HashSet<>();

  /** Learns the words of a document. */
  public DividedWords(List<String> pages) {
    for (String page : pages) {
      collect(WORD, page, whole);
      collect(HYPHENED, page, hyphened);
    }
  }

  private static void collect(Pattern pattern, String page, Set<String> words) {
    Matcher matcher = pattern.matcher(page);
    while (matcher.find()) {
      words.add(matcher.group().toLowerCase(Locale.ROOT));
    }
  }

  /** The same text with its words whole. */
  public String join(String text) {
    if (text.indexOf("-\n") < 0 && text.indexOf("\u2010\n") < 0) {
      return text;
    }
    return DIVIDED
        .matcher(text)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                found.group(1) + hyphen(found.group(1), found.group(2)) + found.group(2)));
  }

  private String hyphen(String first, String second) {
    String before = first.toLowerCase(Locale.ROOT);
    String after = second.toLowerCase(Locale.ROOT);
    if (whole.contains(before + after)) {
      return "";
    }
    boolean tied = TIED_AFTER.contains(after) || TIED_BEFORE.contains(before);
    return tied || hyphened.contains(before + "-" + after) ? "-" : "";
  }
}
