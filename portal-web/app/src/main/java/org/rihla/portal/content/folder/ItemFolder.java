package org.rihla.portal.content.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.platform.Sha256;

/**
 * A folder {@code <type>/<key>} that holds one item.
 *
 * @param key what the folder's place says that the item is called
 */
record ItemFolder(Path path, ItemKey key) {
  /** From a content folder: {@code items/<type>/<key>/item.yaml}. */
  private static final int DEEPEST = 4;

  /** The item folders below a folder, by path. */
  static List<ItemFolder> below(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root, DEEPEST)) {
      return paths
          .filter(path -> path.endsWith("item.yaml"))
          .map(path -> path.toAbsolutePath().normalize())
          .map(ItemFolder::holding)
          .sorted(java.util.Comparator.comparing(ItemFolder::name))
          .toList();
    }
  }

  private static ItemFolder holding(Path itemFile) {
    int names = itemFile.getNameCount();
    ItemKey key =
        new ItemKey(itemFile.getName(names - 3).toString(), itemFile.getName(names - 2).toString());
    return new ItemFolder(itemFile.resolveSibling("").normalize(), key);
  }

  String name() {
    return key().toString();
  }

  /**
   * A digest of every file name and byte, by which a changed folder is told from an unchanged one.
   */
  String digest() throws IOException {
    try (Stream<Path> files = Files.list(path)) {
      MessageDigest digest = Sha256.digest();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] content = Files.readAllBytes(file);
        digest.update(
            (file.getFileName() + "\n" + content.length + "\n")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update(content);
      }
      return Sha256.hex(digest);
    }
  }

  /** The file of that name beside {@code item.yaml}; a name with a path in it is none. */
  Optional<Path> file(String name) {
    try (Stream<Path> files = Files.list(path)) {
      // Compared, never resolved: a name from outside does not become a path.
      return files
          .filter(file -> file.getFileName().toString().equals(name))
          .filter(Files::isRegularFile)
          .findFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
