package org.rihla.portal.indexing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.portal.platform.Sha256;

/** A digest of the declarations by which documents are made: when it changes, so must the index. */
final class DeclarationDigest {
  /** Raised when this package makes documents in another way. */
  private static final String DOCUMENTS = "4";

  private DeclarationDigest() {}

  static String of(Path content) {
    try {
      MessageDigest digest = Sha256.digest();
      digest.update(DOCUMENTS.getBytes(java.nio.charset.StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(content.resolve("facets.yaml")));
      for (String folder : List.of("types", "field-sets", "taxonomies")) {
        for (Path file : files(content.resolve(folder))) {
          digest.update(Files.readAllBytes(file));
        }
      }
      return Sha256.hex(digest);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}
