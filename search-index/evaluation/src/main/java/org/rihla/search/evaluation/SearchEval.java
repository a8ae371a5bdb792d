package org.rihla.search.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.curation.Curation;

/** The command {@code ./rihla search-eval}: prints one line of JSON for each set of queries. */
public final class SearchEval {

  private static final int FAILED = 1;

  private SearchEval() {}

  /** Runs the command; its exit code is 1 if an argument or a file cannot be used. */
  @SuppressForbidden("A command line prints")
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    PrintStream errors = new PrintStream(System.err, true, StandardCharsets.UTF_8);
    try {
      Path repository = Path.of(System.getProperty("rihla.repository", "."));
      run(EvaluationArguments.read(List.of(arguments), repository), out, errors);
    } catch (CollectionException | IOException e) {
      errors.println(e.getMessage());
      System.exit(FAILED);
    }
  }

  static void run(EvaluationArguments arguments, PrintStream out, PrintStream errors)
      throws IOException {
    KnowledgeLoader loader = new KnowledgeLoader(errors);
    BilingualKnowledge knowledge = loader.load(arguments);
    Curation curation = loader.curation(arguments);
    for (Path folder : arguments.collections()) {
      EvaluationCollection collection = EvaluationCollection.read(folder);
      warn(collection, folder, errors);
      Path index = Files.createTempDirectory("rihla-search-eval");
      try {
        new Evaluation(collection)
            .run(index, knowledge, curation)
            .forEach(result -> out.println(result.json()));
      } finally {
        delete(index);
      }
    }
  }

  private static void warn(EvaluationCollection collection, Path folder, PrintStream errors) {
    long without =
        collection.queries().stream()
            .filter(query -> !collection.judgements().containsKey(query.id()))
            .count();
    if (without > 0) {
      errors.println(
          "Warning: " + without + " queries of " + folder.getFileName() + " have no judgement");
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
