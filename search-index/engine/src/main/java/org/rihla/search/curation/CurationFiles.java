package org.rihla.search.curation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.rihla.search.bilingual.source.SourceProblem;

/**
 * Reads what people decided about searches, from {@value #SYNONYMS} and {@value #PROMOTED} of a
 * folder. In both, columns are separated by tabs, and several texts of a column by {@code |}; lines
 * that begin with {@code #} and empty lines are passed over.
 *
 * <p>A line of synonyms has three columns: {@code =} if all expressions of the line stand for each
 * other, {@code >} if those of the second column are also looked for as those of the third but not
 * the reverse; then the two sides. A line of promoted answers has two: questions, and keys of
 * items, best first.
 *
 * <p>A line that cannot be used is a problem, and the others hold.
 */
public final class CurationFiles {

  /** Name of their folder, in the shipped content and in the home of a portal. */
  public static final String FOLDER = "search";

  /** Name of the file of synonyms. */
  public static final String SYNONYMS = "synonyms.tsv";

  /** Name of the file of promoted answers. */
  public static final String PROMOTED = "promoted.tsv";

  private CurationFiles() {}

  /**
   * What was read.
   *
   * @param rules synonyms
   * @param answers promoted answers
   * @param problems lines that could not be used
   */
  public record Read(
      List<SynonymRule> rules, List<PromotedAnswer> answers, List<SourceProblem> problems) {

    /** Nothing. */
    public static final Read NOTHING = new Read(List.of(), List.of(), List.of());

    /** Copies its lists. */
    public Read {
      rules = List.copyOf(rules);
      answers = List.copyOf(answers);
      problems = List.copyOf(problems);
    }

    /** Both, this one's first. */
    public Read and(Read other) {
      return new Read(
          joined(rules, other.rules),
          joined(answers, other.answers),
          joined(problems, other.problems));
    }

    /** All of it, ready for use. */
    public Curation compiled() {
      return new Curation(Synonyms.of(rules), Promotions.of(answers));
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
      List<T> both = new ArrayList<>(first);
      both.addAll(second);
      return both;
    }
  }

  /**
   * Reads the files of a folder that are there.
   *
   * @param ids the id of the item with a key, if there is such an item
   * @throws IOException if a file cannot be read
   */
  public static Read read(Path folder, Function<String, Optional<String>> ids) throws IOException {
    SynonymLines synonyms = new SynonymLines();
    PromotedLines promoted = new PromotedLines(ids);
    List<SourceProblem> problems = new ArrayList<>();
    problems.addAll(lines(folder.resolve(SYNONYMS), synonyms));
    problems.addAll(lines(folder.resolve(PROMOTED), promoted));
    return new Read(synonyms.rules(), promoted.answers(), problems);
  }

  private static List<SourceProblem> lines(Path file, CuratedLines.Taker taker) throws IOException {
    return Files.isRegularFile(file) ? CuratedLines.read(file, taker) : List.of();
  }
}
