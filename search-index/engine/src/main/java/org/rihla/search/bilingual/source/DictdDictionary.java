package org.rihla.search.bilingual.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.rihla.search.bilingual.BilingualEntry;

/**
 * Reads a dictionary of the dict protocol's server, as FreeDict publishes them: an index of
 * headwords with place and length in base 64, and a text file, compressed or not, beside it. What
 * stands behind the first line of an article is taken for translations, separated by commas and
 * semicolons; only those in the other script count.
 */
public final class DictdDictionary {

  private static final float WEIGHT = 0.7f;
  private static final String DIGITS =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  private static final int COLUMNS = 3;

  /** Pronunciation, grammar, notes, numbering. */
  private static final Pattern ASIDES =
      Pattern.compile("/[^/]*/|<[^>]*>|\\([^)]*\\)|\\[[^]]*]|^\\s*\\d+\\.");

  private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}");

  private final String file;
  private final byte[] articles;
  private final List<BilingualEntry> entries = new ArrayList<>();
  private final List<SourceProblem> problems = new ArrayList<>();

  private DictdDictionary(String file, byte[] articles) {
    this.file = file;
    this.articles = articles;
  }

  /**
   * Reads a dictionary.
   *
   * @param index the {@code .index} file; the {@code .dict} or {@code .dict.dz} stands beside it
   * @throws SourceFormatException if there is no text file beside it
   * @throws IOException if a file cannot be read
   */
  public static ReadSource read(Path index) throws IOException {
    String file = String.valueOf(index.getFileName());
    DictdDictionary dictionary = new DictdDictionary(file, articles(index, file));
    List<String> lines = Files.readAllLines(index, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      dictionary.take(i + 1, lines.get(i));
    }
    return new ReadSource(dictionary.entries, dictionary.problems);
  }

  private static byte[] articles(Path index, String file) throws IOException {
    String base = file.substring(0, file.length() - "index".length());
    Path plain = index.resolveSibling(base + "dict");
    Path compressed = index.resolveSibling(base + "dict.dz");
    if (Files.exists(plain)) {
      return Files.readAllBytes(plain);
    }
    if (Files.exists(compressed)) {
      try (InputStream text = new GZIPInputStream(Files.newInputStream(compressed))) {
        return text.readAllBytes();
      }
    }
    throw new SourceFormatException(
        new SourceProblem(
            file, 0, "there is no " + base + "dict or " + base + "dict.dz beside it"));
  }

  private void take(int number, String line) {
    String[] columns = line.split("\t", -1);
    if (line.isBlank() || columns[0].startsWith("00-database")) {
      return;
    }
    long from = columns.length < COLUMNS ? -1 : number(columns[1]);
    long length = columns.length < COLUMNS ? -1 : number(columns[2]);
    if (from < 0 || length < 0 || from + length > articles.length) {
      problems.add(new SourceProblem(file, number, "it points to no article"));
      return;
    }
    add(columns[0].strip(), new String(articles, (int) from, (int) length, StandardCharsets.UTF_8));
  }

  private void add(String headword, String article) {
    boolean arabic = ARABIC.matcher(headword).find();
    article
        .lines()
        .skip(1)
        .map(line -> ASIDES.matcher(line).replaceAll(" "))
        .flatMap(line -> Stream.of(line.split("[,;،؛]")))
        .map(String::strip)
        .filter(text -> (arabic ? LATIN : ARABIC).matcher(text).find())
        .forEach(text -> entries.add(entry(headword, text, arabic)));
  }

  private BilingualEntry entry(String headword, String text, boolean arabic) {
    return arabic
        ? new BilingualEntry(text, headword, WEIGHT, file)
        : new BilingualEntry(headword, text, WEIGHT, file);
  }

  /** A number in dictd's base 64; -1 for anything else. */
  private static long number(String text) {
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = DIGITS.indexOf(text.charAt(i));
      if (digit < 0 || number > Integer.MAX_VALUE) {
        return -1;
      }
      number = number * DIGITS.length() + digit;
    }
    return text.isEmpty() ? -1 : number;
  }
}
