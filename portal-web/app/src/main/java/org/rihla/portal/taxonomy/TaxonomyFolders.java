package org.rihla.portal.taxonomy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.yaml.DeclarationException;

/** Reads the folders {@code taxonomies} of one or more folders of declarations. */
public final class TaxonomyFolders {
  private TaxonomyFolders() {}

  /**
   * The taxonomies of all folders together. A folder may add concepts to the schemes of those
   * before it; its own schemes are read first.
   *
   * @throws DeclarationException on the first file that is wrong
   */
  public static Taxonomies read(List<Path> roots) {
    Taxonomies all = new Taxonomies(List.of());
    for (Path root : roots) {
      List<TurtleFile> files = files(root);
      for (TurtleFile file : files) {
        if (file.reader().declaresScheme()) {
          all = all.with(unknown(file, all));
        }
      }
      for (TurtleFile file : files) {
        if (!file.reader().declaresScheme()) {
          all = all.with(file.reader().extend(all));
        }
      }
    }
    return all;
  }

  private static ConceptScheme unknown(TurtleFile file, Taxonomies known) {
    ConceptScheme scheme = file.reader().read();
    if (known.scheme(scheme.key()).isPresent()) {
      throw file.problem("another file declares the scheme " + scheme.key());
    }
    for (Language language : Language.values()) {
      if (known.ofPath(language, scheme.path(language)).isPresent()) {
        throw file.problem("another scheme has the label " + scheme.label().in(language));
      }
    }
    return scheme;
  }

  private static List<TurtleFile> files(Path root) {
    Path folder = root.resolve("taxonomies");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.list(folder)) {
      List<TurtleFile> files = new ArrayList<>();
      for (Path path : paths.filter(file -> file.toString().endsWith(".ttl")).sorted().toList()) {
        files.add(new TurtleFile(root.relativize(path).toString(), new TurtleReader(root, path)));
      }
      return files;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record TurtleFile(String name, TurtleReader reader) {
    DeclarationException problem(String problem) {
      return new DeclarationException(name, 1, "", problem);
    }
  }
}
