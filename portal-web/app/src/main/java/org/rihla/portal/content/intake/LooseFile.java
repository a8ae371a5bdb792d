package org.rihla.portal.content.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.platform.Sha256;

/**
 * A file that lies below the imported folder.
 *
 * @param name where, from the folder, with slashes and composed letters, whatever the system uses
 */
record LooseFile(String name, Path path) {

  /** Every file below a folder, by name; hidden ones are left out and links are not followed. */
  static List<LooseFile> below(Path root) throws IOException {
    try (Stream<Path> paths = Files.walk(root)) {
      return paths
          .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
          .map(path -> new LooseFile(name(root.relativize(path)), path))
          .filter(file -> !file.hidden())
          .sorted(Comparator.comparing(LooseFile::name))
          .toList();
    }
  }

  private static String name(Path relative) {
    List<String> names =
        StreamSupport.stream(relative.spliterator(), false).map(Path::toString).toList();
    return plain(String.join("/", names));
  }

  /** A name as folders and tables may write it, made comparable, and fit to be shown. */
  static String plain(String name) {
    String shown = BidiControls.strip(name.replaceAll("[\n\t]", " "));
    return Normalizer.normalize(shown.replace('\\', '/'), Normalizer.Form.NFC)
        .replaceFirst("^(\\./)+", "");
  }

  /** What systems leave in folders and archives is no document. */
  private boolean hidden() {
    return Stream.of(name.split("/", -1))
        .anyMatch(part -> part.startsWith(".") || part.equals("__MACOSX") || isLeftOver(part));
  }

  private static boolean isLeftOver(String part) {
    return part.equals("Thumbs.db") || part.equals("desktop.ini");
  }

  /** The name without folders. */
  String fileName() {
    return name.substring(name.lastIndexOf('/') + 1);
  }

  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  String sha256() throws IOException {
    return Sha256.of(path);
  }
}
