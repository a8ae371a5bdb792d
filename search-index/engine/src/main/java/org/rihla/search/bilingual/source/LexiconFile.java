package org.rihla.search.bilingual.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rihla.search.bilingual.BilingualEntry;

/**
 * Reads a lexicon: a line an entry, its columns separated by tabs: French lemma, part of speech,
 * Arabic lemma, further French forms, further Arabic forms; forms are separated by commas, and the
 * last two columns may be absent. Of several lines for one French lemma the first is the most usual
 * translation. Lines that begin with {@code #} and empty lines are passed over.
 */
public final class LexiconFile {

  private static final String SOURCE = "lexicon";
  private static final int FRENCH = 0;
  private static final int PART_OF_SPEECH = 1;
  private static final int ARABIC = 2;
  private static final int FRENCH_FORMS = 3;
  private static final int ARABIC_FORMS = 4;

  /** What each further translation of a word is trusted less. */
  private static final float LESS_USUAL = 0.15f;

  private final String file;
  private final List<BilingualEntry> entries = new ArrayList<>();
  private final List<SourceProblem> problems = new ArrayList<>();
  private final Map<String, Integer> translations = new HashMap<>();

  private LexiconFile(String file) {
    this.file = file;
  }

  /**
   * Reads a file.
   *
   * @throws SourceFormatException if it is not UTF-8
   * @throws IOException if it cannot be read
   */
  public static ReadSource read(Path path) throws IOException {
    LexiconFile lexicon = new LexiconFile(String.valueOf(path.getFileName()));
    long number = 0;
    try (BufferedReader lines = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        lexicon.take(number, line);
      }
    } catch (MalformedInputException e) {
      throw new SourceFormatException(
          new SourceProblem(lexicon.file, number + 1, "the text is not UTF-8"), e);
    }
    return new ReadSource(lexicon.entries, lexicon.problems);
  }

  private void take(long number, String line) {
    if (line.isBlank() || line.startsWith("#")) {
      return;
    }
    String[] columns = line.split("\t", -1);
    if (columns.length <= ARABIC || columns.length > ARABIC_FORMS + 1) {
      problem(number, "3 to 5 columns are separated by tabs, here are " + columns.length);
    } else if (columns[FRENCH].isBlank() || columns[ARABIC].isBlank()) {
      problem(number, "one of the two languages is empty");
    } else {
      entries.add(entry(columns));
    }
  }

  private BilingualEntry entry(String[] columns) {
    String word = columns[FRENCH].strip() + '\t' + columns[PART_OF_SPEECH].strip();
    int earlier = translations.merge(word, 1, Integer::sum) - 1;
    return new BilingualEntry(
        withForms(columns, FRENCH, FRENCH_FORMS),
        withForms(columns, ARABIC, ARABIC_FORMS),
        1 / (1 + LESS_USUAL * earlier),
        SOURCE);
  }

  private static List<String> withForms(String[] columns, int lemma, int forms) {
    String more = forms < columns.length ? columns[forms] : "";
    return Stream.concat(Stream.of(columns[lemma]), Arrays.stream(more.split(",")))
        .map(String::strip)
        .filter(form -> !form.isEmpty())
        .toList();
  }

  private void problem(long line, String reason) {
    problems.add(new SourceProblem(file, line, reason));
  }
}
