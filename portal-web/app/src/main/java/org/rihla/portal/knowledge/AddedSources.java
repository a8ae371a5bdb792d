package org.rihla.portal.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.search.bilingual.source.KnowledgeFiles;
import org.rihla.search.bilingual.source.ReadSource;

/** Thesauri, dictionaries and lexicons that an administrator added to this portal. */
@ApplicationScoped
public class AddedSources {
  @Inject private PortalConfiguration configuration;
  @Inject private KnowledgeStore store;

  /**
   * Adds a source, or replaces the one with its name, and renews the knowledge. It is read whole
   * first: one that cannot be read leaves everything as it was.
   *
   * @param file a {@code .ttl}, {@code .tsv} or {@code .index} file
   * @throws IOException if it cannot be read or is not what its name says; the message names file
   *     and line
   */
  public ReadSource add(Path file) throws IOException {
    ReadSource source = KnowledgeFiles.read(file);
    Path folder = Files.createDirectories(configuration.knowledgeFolder());
    for (Path part : parts(file)) {
      Path temporary = folder.resolve(part.getFileName() + ".new");
      Files.copy(part, temporary, StandardCopyOption.REPLACE_EXISTING);
      Files.move(
          temporary,
          folder.resolve(part.getFileName()),
          StandardCopyOption.REPLACE_EXISTING,
          StandardCopyOption.ATOMIC_MOVE);
    }
    store.renew();
    return source;
  }

  /** A dictionary has its text in a file beside its index; that one goes first. */
  private static List<Path> parts(Path file) {
    String name = String.valueOf(file.getFileName());
    String base = name.substring(0, name.lastIndexOf('.'));
    Stream<Path> texts =
        name.endsWith(".index")
            ? Stream.of(file.resolveSibling(base + ".dict"), file.resolveSibling(base + ".dict.dz"))
            : Stream.empty();
    return Stream.concat(texts.filter(Files::exists), Stream.of(file)).toList();
  }
}
