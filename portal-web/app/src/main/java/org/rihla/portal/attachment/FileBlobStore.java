package org.rihla.portal.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.rihla.portal.platform.Sha256;

/** Blobs as files: {@code ba/ba78…}, moved there in one step once they are synced to disk. */
public final class FileBlobStore implements BlobStore {
  private static final String UNFINISHED = ".tmp";
  private static final int DEPTH = 2;

  private final Path folder;
  private final Opener opener;
  private final Clock clock = Clock.systemUTC();
  private final ReentrantLock lock = new ReentrantLock();

  /** Opens the file that a blob is first written to. */
  @FunctionalInterface
  interface Opener {
    OutputStream open(Path file) throws IOException;
  }

  /**
   * @param folder made when absent
   */
  public FileBlobStore(Path folder) {
    this(folder, Files::newOutputStream);
  }

  FileBlobStore(Path folder, Opener opener) {
    this.folder = folder;
    this.opener = opener;
  }

  @Override
  public Blob put(InputStream content) throws IOException {
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "incoming", UNFINISHED);
    try {
      MessageDigest digest = Sha256.digest();
      long size;
      try (OutputStream out = opener.open(temporary)) {
        size = new DigestInputStream(content, digest).transferTo(out);
      }
      return keep(temporary, digest, size);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  /** By a second name of the same bytes, where the file system has such. */
  @Override
  public Blob put(Path file) throws IOException {
    Files.createDirectories(folder);
    Path temporary = Files.createTempFile(folder, "incoming", UNFINISHED);
    Files.delete(temporary);
    try {
      Files.createLink(temporary, file);
    } catch (UnsupportedOperationException | FileSystemException e) {
      return BlobStore.super.put(file);
    }
    try {
      Files.setLastModifiedTime(temporary, FileTime.from(clock.instant()));
      MessageDigest digest = Sha256.digest();
      try (InputStream in = Files.newInputStream(temporary)) {
        long size = new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
        return keep(temporary, digest, size);
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private Blob keep(Path temporary, MessageDigest digest, long size) throws IOException {
    sync(temporary, StandardOpenOption.WRITE);
    String name = Sha256.hex(digest);
    Path target = path(name);
    Path parent = folder.resolve(name.substring(0, 2));
    Files.createDirectories(parent);
    move(temporary, target);
    sync(parent, StandardOpenOption.READ);
    return new Blob(name, size);
  }

  /** Not while the same name is being removed. */
  private void move(Path temporary, Path target) throws IOException {
    lock.lock();
    try {
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      lock.unlock();
    }
  }

  private static void sync(Path file, StandardOpenOption option) throws IOException {
    try (FileChannel channel = FileChannel.open(file, option)) {
      channel.force(true);
    }
  }

  @Override
  public OptionalLong size(String sha256) {
    try {
      return OptionalLong.of(Files.size(path(sha256)));
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }

  @Override
  public InputStream open(String sha256) throws IOException {
    Path file = path(sha256);
    return new CheckedBlobStream(Files.newInputStream(file), sha256, Files.size(file));
  }

  @Override
  public InputStream open(String sha256, long offset, long length) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(path(sha256));
    channel.position(offset);
    return new LimitedStream(Channels.newInputStream(channel), length);
  }

  @Override
  public LocalFile local(String sha256) throws IOException {
    Path file = path(sha256);
    if (!Files.isRegularFile(file)) {
      throw new NoSuchFileException(file.toString());
    }
    return new InPlace(file);
  }

  /** The file itself: there is nothing to remove. */
  private record InPlace(Path path) implements LocalFile {
    @Override
    public void close() {
      // It stays.
    }
  }

  @Override
  public boolean intact(String sha256) throws IOException {
    MessageDigest digest = Sha256.digest();
    try (InputStream in = Files.newInputStream(path(sha256))) {
      new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
      return Sha256.hex(digest).equals(sha256);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  @Override
  public boolean delete(String sha256, Instant before) throws IOException {
    Path file = path(sha256);
    lock.lock();
    try {
      return Files.exists(file)
          && Files.getLastModifiedTime(file).toInstant().isBefore(before)
          && Files.deleteIfExists(file);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public List<Stored> list() throws IOException {
    List<Stored> blobs = new ArrayList<>();
    for (Path file : files()) {
      String name = String.valueOf(file.getFileName());
      if (Sha256.isHex(name)) {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        blobs.add(new Stored(name, found.size(), found.lastModifiedTime().toInstant()));
      }
    }
    return blobs;
  }

  @Override
  public void sweepUnfinished(Instant before) throws IOException {
    for (Path file : files()) {
      if (String.valueOf(file.getFileName()).endsWith(UNFINISHED)
          && Files.getLastModifiedTime(file).toInstant().isBefore(before)) {
        Files.deleteIfExists(file);
      }
    }
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, DEPTH)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private Path path(String sha256) {
    if (!Sha256.isHex(sha256)) {
      throw new IllegalArgumentException("Not a SHA-256: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }
}
