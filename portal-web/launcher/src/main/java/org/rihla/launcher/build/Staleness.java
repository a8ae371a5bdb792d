package org.rihla.launcher.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.List;

/**
 * Whether what was built is older than what it is made of. Folders count like files, because a
 * folder changes when a file in it is deleted or renamed.
 */
public final class Staleness {
  private static final List<String> WAR_SOURCES =
      List.of("pom.xml", "portal-web/pom.xml", "portal-web/app", "portal-plugins", "search-index");

  private Staleness() {}

  /** Whether {@code repository} must be built before its WAR can be served with its worker. */
  public static boolean isStale(Repository repository) {
    return !Files.isDirectory(repository.extractionWorker())
        || isStale(repository, repository.war(), WAR_SOURCES);
  }

  /**
   * Whether something must be built before it can be used.
   *
   * @param built the file that the build leaves
   * @param sources files and folders of the repository that it is made of
   */
  static boolean isStale(Repository repository, Path built, List<String> sources) {
    try {
      if (!Files.exists(built)) {
        return true;
      }
      Newest newest = new Newest(repository.folder());
      for (String root : sources) {
        Path path = repository.folder().resolve(root);
        if (Files.exists(path)) {
          Files.walkFileTree(path, newest);
        }
      }
      return newest.time.compareTo(Files.getLastModifiedTime(built)) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Newest extends SimpleFileVisitor<Path> {
    private final Path top;
    private FileTime time = FileTime.fromMillis(0);

    Newest(Path top) {
      this.top = top;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      if (name.equals("target") || name.equals("test")) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      if (top.relativize(folder).toString().contains("src")) {
        see(attributes);
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      see(attributes);
      return FileVisitResult.CONTINUE;
    }

    private void see(BasicFileAttributes attributes) {
      if (attributes.lastModifiedTime().compareTo(time) > 0) {
        time = attributes.lastModifiedTime();
      }
    }
  }
}
