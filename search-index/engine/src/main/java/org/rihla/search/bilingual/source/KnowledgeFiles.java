package org.rihla.search.bilingual.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reads knowledge by the kind of its file, which the end of its name tells. */
public final class KnowledgeFiles {

  private KnowledgeFiles() {}

  /**
   * Reads one file: {@code .tsv} is a {@link LexiconFile}, {@code .ttl} a {@link SkosThesaurus},
   * {@code .index} the index of a {@link DictdDictionary}.
   *
   * @throws SourceFormatException if it is not what its name says, or the name says nothing
   * @throws IOException if it cannot be read
   */
  public static ReadSource read(Path file) throws IOException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "tsv" -> LexiconFile.read(file);
      case "ttl" -> SkosThesaurus.read(file);
      case "index" -> DictdDictionary.read(file);
      default ->
          throw new SourceFormatException(
              new SourceProblem(name, 0, "a source is a .tsv, .ttl or .index file"));
    };
  }

  /** Whether {@link #read} knows the kind of a file. */
  public static boolean isKnown(Path file) {
    return String.valueOf(file.getFileName())
        .toLowerCase(Locale.ROOT)
        .matches(".*\\.(tsv|ttl|index)");
  }

  /**
   * Reads all files of a folder that it knows, in the order of their names; none if there is no
   * such folder.
   *
   * @throws IOException if one of them cannot be read or is not what its name says
   */
  public static ReadSource readAll(Path folder) throws IOException {
    ReadSource all = new ReadSource(List.of(), List.of());
    if (Files.isDirectory(folder)) {
      for (Path file : files(folder)) {
        ReadSource one = read(file);
        all =
            new ReadSource(
                joined(all.entries(), one.entries()), joined(all.problems(), one.problems()));
      }
    }
    return all;
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(KnowledgeFiles::isKnown).sorted().toList();
    }
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    List<T> both = new ArrayList<>(first);
    both.addAll(second);
    return both;
  }
}
