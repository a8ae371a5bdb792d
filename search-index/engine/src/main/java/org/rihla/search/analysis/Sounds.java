package org.rihla.search.analysis;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a name sounds like, in one alphabet for both scripts: capitals are consonants in classes
 * whose letters stand for each other when a name changes its script (b and p; f and v; s and z; k,
 * q and غ), small letters are vowels. {@code Washington} may be read {@code uaXiNTuN}, {@code
 * واشنطن} is {@code uaXNTN}; without the vowels they agree.
 */
public final class Sounds {

  /** Fewer consonants than this say nothing about a word. */
  private static final int FEWEST_CONSONANTS = 3;

  /** How letters may be read in French, English and Spanish names, the likeliest first. */
  private static final Map<String, List<String>> LATIN =
      Map.ofEntries(
          Map.entry("tch", List.of("TX")),
          Map.entry("sch", List.of("X")),
          Map.entry("ch", List.of("X", "K", "TX")),
          Map.entry("sh", List.of("X")),
          Map.entry("kh", List.of("K")),
          Map.entry("gh", List.of("K")),
          Map.entry("ph", List.of("F")),
          Map.entry("th", List.of("T", "D")),
          Map.entry("dj", List.of("J")),
          Map.entry("gn", List.of("KN", "Ni")),
          Map.entry("ng", List.of("NK", "NJ", "N")),
          Map.entry("gu", List.of("K", "Ku")),
          Map.entry("qu", List.of("K")),
          Map.entry("ce", List.of("Si")),
          Map.entry("ci", List.of("Si")),
          Map.entry("cy", List.of("Si")),
          Map.entry("ge", List.of("Ji", "Ki")),
          Map.entry("gi", List.of("Ji", "Ki")),
          Map.entry("gy", List.of("Ji", "Ki")),
          Map.entry("ou", List.of("u")),
          Map.entry("au", List.of("u")),
          Map.entry("eau", List.of("u")),
          Map.entry("oo", List.of("u")),
          Map.entry("ai", List.of("i")),
          Map.entry("ei", List.of("i")),
          Map.entry("a", List.of("a")),
          Map.entry("e", List.of("i")),
          Map.entry("i", List.of("i")),
          Map.entry("y", List.of("i")),
          Map.entry("o", List.of("u")),
          Map.entry("u", List.of("u")),
          Map.entry("w", List.of("u")),
          Map.entry("b", List.of("B")),
          Map.entry("p", List.of("B")),
          Map.entry("f", List.of("F")),
          Map.entry("v", List.of("F")),
          Map.entry("c", List.of("K")),
          Map.entry("k", List.of("K")),
          Map.entry("q", List.of("K")),
          Map.entry("g", List.of("K", "J")),
          Map.entry("j", List.of("J", "K")),
          Map.entry("s", List.of("S")),
          Map.entry("z", List.of("S")),
          Map.entry("x", List.of("KS")),
          Map.entry("t", List.of("T")),
          Map.entry("d", List.of("D")),
          Map.entry("l", List.of("L")),
          Map.entry("m", List.of("M")),
          Map.entry("n", List.of("N")),
          Map.entry("r", List.of("R")));

  private static final LatinReadings READINGS = new LatinReadings(LATIN);

  /** The same without vowels: most letters have one reading then. */
  private static final LatinReadings CONSONANTS =
      new LatinReadings(
          LATIN.entrySet().stream()
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      unit ->
                          unit.getValue().stream().map(Sounds::consonants).distinct().toList())));

  private static final String ARABIC = "بتثجخدذرزسشصضطظغفقكلمنايوعه";
  private static final String ARABIC_SOUNDS = "BTTJKDDRSSXSDTDKFKKLMNaiua ";

  /** Letters that French writes at the end of a name and often does not speak. */
  private static final String MUTE = "stxdz";

  private Sounds() {}

  /**
   * The ways to read a folded word, the likeliest first; none if it has too few consonants or is of
   * another script.
   */
  public static List<String> of(String word) {
    return readings(word, READINGS).stream()
        .filter(reading -> isTelling(consonants(reading)))
        .distinct()
        .toList();
  }

  /** The consonants of the ways to read a folded word, each once: as of {@link #of}. */
  public static List<String> consonantsOf(String word) {
    // Every word that is indexed comes here, so that no stream is made for it.
    List<String> telling = new ArrayList<>();
    for (String reading : readings(word, CONSONANTS)) {
      String consonants = consonants(reading);
      if (isTelling(consonants) && !telling.contains(consonants)) {
        telling.add(consonants);
      }
    }
    return telling;
  }

  private static List<String> readings(String word, LatinReadings latin) {
    if (word.isEmpty()) {
      return List.of();
    }
    if (UnicodeScript.of(word.charAt(0)) == UnicodeScript.ARABIC) {
      return List.of(ofArabic(word));
    }
    int end = word.length() - 1;
    if (end <= 2 || MUTE.indexOf(word.charAt(end)) < 0) {
      return latin.of(word);
    }
    List<String> readings = new ArrayList<>(latin.of(word));
    readings.addAll(latin.of(word.substring(0, end)));
    return readings;
  }

  /** The consonants of a reading, twice the same counted once. */
  public static String consonants(String reading) {
    StringBuilder consonants = new StringBuilder();
    for (int i = 0; i < reading.length(); i++) {
      char sound = reading.charAt(i);
      int last = consonants.length() - 1;
      if (Character.isUpperCase(sound) && (last < 0 || consonants.charAt(last) != sound)) {
        consonants.append(sound);
      }
    }
    return consonants.toString();
  }

  private static boolean isTelling(String consonants) {
    return consonants.length() >= FEWEST_CONSONANTS;
  }

  private static String ofArabic(String word) {
    String bare = word.startsWith("ال") && word.length() > 4 ? word.substring(2) : word;
    StringBuilder sounds = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      int known = ARABIC.indexOf(bare.charAt(i));
      boolean finalVowel = bare.charAt(i) == 'ه' && i == bare.length() - 1;
      if (known >= 0) {
        sounds.append(finalVowel ? "a" : ARABIC_SOUNDS.substring(known, known + 1).strip());
      }
    }
    return sounds.toString();
  }
}
