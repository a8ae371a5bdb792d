package org.rihla.portal.content.folder;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A ZIP of item folders or of loose files, unpacked into a folder of its own for as long as it is
 * needed. Names in it never lead out of that folder, and what comes out is limited, whatever the
 * archive says of itself.
 */
public final class ItemArchive implements AutoCloseable {
  private static final int MOST_ENTRIES = 20_000;
  private static final long MOST_BYTES = 8L << 30;
  private static final int PIECE = 1 << 16;

  private final Path folder;
  private long left = MOST_BYTES;

  private ItemArchive(Path folder) {
    this.folder = folder;
  }

  /**
   * Unpacks an archive.
   *
   * @throws IOException if it is none, holds too much, or a name in it is no plain path
   */
  public static ItemArchive unpack(Path zip) throws IOException {
    ItemArchive archive = new ItemArchive(Files.createTempDirectory("import"));
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream entries = new ZipInputStream(file, StandardCharsets.UTF_8)) {
      int count = 0;
      for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
        if (++count > MOST_ENTRIES) {
          throw new IOException("The archive has more than " + MOST_ENTRIES + " entries");
        }
        archive.take(entry, entries);
      }
      if (count == 0) {
        throw new IOException("Not a ZIP archive, or an empty one: " + zip.getFileName());
      }
      return archive;
    } catch (IllegalArgumentException e) {
      archive.close();
      throw new IOException("A name in the archive is not UTF-8", e);
    } catch (IOException | RuntimeException e) {
      archive.close();
      throw e;
    }
  }

  /** Where it was unpacked. */
  public Path folder() {
    return folder;
  }

  private void take(ZipEntry entry, InputStream content) throws IOException {
    Path target = folder;
    for (String name : List.of(entry.getName().split("/", -1))) {
      if (name.equals("..") || name.indexOf('\\') >= 0 || name.indexOf('\0') >= 0) {
        throw new IOException("A name in the archive leads out of it: " + entry.getName());
      }
      target = name.isEmpty() || name.equals(".") ? target : target.resolve(name);
    }
    if (entry.isDirectory() || target.equals(folder)) {
      Files.createDirectories(target);
      return;
    }
    Path parent = target.getParent();
    Files.createDirectories(parent == null ? folder : parent);
    try (OutputStream out = Files.newOutputStream(target)) {
      copy(content, out);
    }
  }

  /** Counts what comes out, because an entry may say anything of its size. */
  private void copy(InputStream content, OutputStream out) throws IOException {
    byte[] piece = new byte[PIECE];
    for (int count = content.read(piece); count >= 0; count = content.read(piece)) {
      left -= count;
      if (left < 0) {
        throw new IOException("The archive holds more than " + (MOST_BYTES >> 30) + " GB");
      }
      out.write(piece, 0, count);
    }
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
