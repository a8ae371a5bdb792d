package org.rihla.search.lucene;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFileNames;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;

/** The files of an index in their folder: whether they are whole, and where they go if not. */
final class IndexFiles {

  /**
   * Held from opening to closing; the engine's own lock is not, while files are checked and set
   * aside.
   */
  static final String LOCK = "rihla.lock";

  private static final String SET_ASIDE = "damaged";

  private final Path folder;
  private final Directory directory;

  IndexFiles(Path folder, Directory directory) {
    this.folder = folder;
    this.directory = directory;
  }

  /**
   * Why the index cannot be used, in words; empty if every file of its last commit is whole and the
   * stamp is right.
   */
  Optional<String> defect(Stamp stamp) throws IOException {
    if (!DirectoryReader.indexExists(directory)) {
      return Optional.of("there was no index in " + folder);
    }
    try {
      SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
      Optional<String> difference = stamp.differenceFrom(commit.getUserData());
      return difference.isPresent() ? difference : damage(commit);
    } catch (IOException | RuntimeException e) {
      // Of changed bytes the engine may make anything, an illegal argument for instance.
      return Optional.of(String.format(Locale.ROOT, "the index in %s is damaged: %s", folder, e));
    }
  }

  private Optional<String> damage(SegmentInfos commit) throws IOException {
    for (String name : commit.files(true)) {
      try (IndexInput file = directory.openInput(name, IOContext.READONCE)) {
        CodecUtil.checksumEntireFile(file);
      }
    }
    // Whole files may still belong to different indexes: opening compares their identities.
    DirectoryReader.open(directory).close();
    return Optional.empty();
  }

  /**
   * Removes the engine's lock file if something was written into it: the engine expects it to be
   * empty and fails its next commit otherwise. To be called by the holder of {@link #LOCK}.
   */
  void mendEngineLock() throws IOException {
    Path engineLock = folder.resolve(IndexWriter.WRITE_LOCK_NAME);
    if (Files.exists(engineLock) && Files.size(engineLock) > 0) {
      Files.delete(engineLock);
    }
  }

  /** Moves everything but the locks into a sub-folder, in place of what was moved there before. */
  void setAside() throws IOException {
    List<Path> files = files();
    if (files.isEmpty()) {
      return;
    }
    Path aside = Files.createDirectories(folder.resolve(SET_ASIDE));
    try (DirectoryStream<Path> earlier = Files.newDirectoryStream(aside)) {
      for (Path file : earlier) {
        Files.delete(file);
      }
    }
    // The commit goes first: a crash half-way then leaves a folder without an index, not half an
    // index.
    files.sort(Comparator.comparing(file -> !name(file).startsWith(IndexFileNames.SEGMENTS)));
    for (Path file : files) {
      Files.move(file, aside.resolve(name(file)), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private List<Path> files() throws IOException {
    List<Path> files = new ArrayList<>();
    try (DirectoryStream<Path> all = Files.newDirectoryStream(folder)) {
      all.forEach(files::add);
    }
    files.removeIf(file -> Files.isDirectory(file) || name(file).endsWith(".lock"));
    return files;
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
