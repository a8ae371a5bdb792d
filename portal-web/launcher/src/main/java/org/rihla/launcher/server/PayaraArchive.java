package org.rihla.launcher.server;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.rihla.launcher.console.LauncherException;

/**
 * The server's archive, as Maven delivers it.
 *
 * @param zip the file
 */
public record PayaraArchive(Path zip) {
  /** Room that unpacking needs, with reserve: about 220 MB are written. */
  private static final long NEEDED_BYTES = 400L << 20;

  /**
   * Unpacks into {@code folder}, without the archive's own top folder. The folder appears only once
   * it is complete: what was begun stands beside it and is swept away by the next attempt.
   *
   * @throws LauncherException when the archive is damaged or the disk full
   */
  public Payara unpackTo(Path folder) {
    Path partial = folder.resolveSibling(folder.getFileName() + ".partial");
    try {
      deleteTree(partial);
      deleteTree(folder);
      Files.createDirectories(partial);
      requireRoom(partial);
      unpack(partial);
      if (!new Payara(partial).isComplete()) {
        throw LauncherException.failed("payara.damaged", zip);
      }
      Files.move(partial, folder);
      return new Payara(folder);
    } catch (ZipException | EOFException e) {
      throw LauncherException.failed("payara.damaged", zip);
    } catch (IOException e) {
      throw LauncherException.failed("payara.unpack", folder, LauncherException.reason(e));
    }
  }

  /** Like {@link #unpackTo}, and removes the archive, which Maven keeps anyway. */
  public Payara installTo(Path folder) {
    try {
      return unpackTo(folder);
    } finally {
      zip.toFile().delete();
    }
  }

  private void unpack(Path target) throws IOException {
    try (InputStream file = Files.newInputStream(zip);
        ZipInputStream input = new ZipInputStream(file)) {
      for (ZipEntry entry = input.getNextEntry(); entry != null; entry = input.getNextEntry()) {
        int top = entry.getName().indexOf('/');
        Path path = target.resolve(entry.getName().substring(top + 1)).normalize();
        if (!path.startsWith(target)) {
          throw new ZipException("entry leaves the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(target.resolve(path).getParent());
          Files.copy(input, path);
        }
      }
    }
  }

  private static void requireRoom(Path folder) throws IOException {
    long free = Files.getFileStore(folder).getUsableSpace();
    if (free < NEEDED_BYTES) {
      throw LauncherException.failed("disk.full", folder, free >> 20, NEEDED_BYTES >> 20);
    }
  }

  /** Deletes a folder with all it holds; nothing when there is none. */
  static void deleteTree(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, IOException failure)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }
}
