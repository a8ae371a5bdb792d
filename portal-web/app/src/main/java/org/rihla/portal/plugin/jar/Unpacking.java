package org.rihla.portal.plugin.jar;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Writes the folder {@code rihla} of a JAR to disk, counting what comes out of it: what its
 * directory says of sizes is not believed.
 */
final class Unpacking {
  private static final int MOST_ENTRIES = 5_000;
  private static final long LARGEST_ENTRY = 8L << 20;
  private static final long LARGEST_TOTAL = 64L << 20;

  /** Text packs twenty times; what packs better than this, and is not small, is a bomb. */
  private static final long HIGHEST_RATIO = 200;

  private static final long SMALL = 1L << 20;
  private static final int BUFFER = 16_384;

  private final ZipFile zip;
  private final Path target;
  private final Set<String> names = new HashSet<>();
  private long total;
  private boolean code;

  private Unpacking(ZipFile zip, Path target) {
    this.zip = zip;
    this.target = target;
  }

  /**
   * Unpacks.
   *
   * @return whether the JAR holds classes
   * @throws PluginRefusedException at the first entry that must not be
   */
  static boolean run(Path jar, Path target) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Unpacking unpacking = new Unpacking(zip, target);
      unpacking.all();
      return unpacking.code;
    }
  }

  private void all() throws IOException {
    if (zip.size() > MOST_ENTRIES) {
      throw PluginRefusedException.of("too-many-entries", zip.size(), MOST_ENTRIES);
    }
    for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
      ZipEntry entry = all.nextElement();
      String name = entry.getName();
      if (!EntryNames.isSafe(name)) {
        throw PluginRefusedException.of("unsafe-entry", printable(name));
      }
      // Two names that differ in case only are one file on some disks.
      if (!names.add(name.toLowerCase(Locale.ROOT))) {
        throw PluginRefusedException.of("entry-twice", printable(name));
      }
      if (entry.isDirectory()) {
        continue;
      }
      if (EntryNames.isData(name) && !EntryNames.isKnown(name)) {
        throw PluginRefusedException.of("unknown-entry", printable(name));
      }
      code |= name.endsWith(".class");
      copy(entry);
    }
  }

  /** Entries outside of the folder are counted too, and written nowhere. */
  private void copy(ZipEntry entry) throws IOException {
    boolean data = EntryNames.isData(entry.getName());
    Path file = target.resolve(entry.getName());
    if (data) {
      Files.createDirectories(file.resolveSibling(""));
    }
    try (InputStream input = zip.getInputStream(entry);
        OutputStream output =
            data ? Files.newOutputStream(file) : OutputStream.nullOutputStream()) {
      byte[] buffer = new byte[BUFFER];
      long size = 0;
      for (int read = input.read(buffer); read >= 0; read = input.read(buffer)) {
        size += read;
        total += read;
        checkSizes(entry, size);
        output.write(buffer, 0, read);
      }
    }
  }

  private void checkSizes(ZipEntry entry, long size) {
    String name = printable(entry.getName());
    if (size > LARGEST_ENTRY) {
      throw PluginRefusedException.of("entry-too-large", name, LARGEST_ENTRY >> 20);
    }
    if (total > LARGEST_TOTAL) {
      throw PluginRefusedException.of("contents-too-large", LARGEST_TOTAL >> 20);
    }
    long packed = Math.max(1, entry.getCompressedSize());
    if (size > SMALL && size / packed > HIGHEST_RATIO) {
      throw PluginRefusedException.of("zip-bomb", name);
    }
  }

  private static String printable(String name) {
    String clean = name.replaceAll("\\p{Cntrl}", "?");
    return clean.length() > 120 ? clean.substring(0, 120) + "…" : clean;
  }
}
