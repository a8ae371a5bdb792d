package org.rihla.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.acceptance.portal.Await;
import org.rihla.acceptance.portal.PortalHome;

/**
 * The files that a portal keeps, named by their digest.
 *
 * @param folder the blob store
 */
record KeptFiles(Path folder) {
  static KeptFiles of(PortalHome home) {
    return new KeptFiles(home.folder().resolve("blobs"));
  }

  /** Files whose bytes are not those that their name promises. */
  List<Path> damaged() throws IOException {
    return all().filter(file -> isBlob(file) && !digest(file).equals(name(file))).toList();
  }

  /** Waits until nothing is left of what was being stored when the portal was killed. */
  void awaitSwept() throws Exception {
    Await.until("what was being stored is swept away", () -> all().allMatch(KeptFiles::isBlob));
  }

  private Stream<Path> all() throws IOException {
    if (!Files.exists(folder)) {
      return Stream.empty();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    }
  }

  private static boolean isBlob(Path file) {
    return name(file).matches("[0-9a-f]{64}");
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String digest(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
