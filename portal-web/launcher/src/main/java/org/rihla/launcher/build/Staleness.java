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
 * Whether the WAR, or a tool, is older than what it is made of. Folders count like files, because a
 * folder changes when a file in it is deleted or renamed.
 */
public final class Staleness {
  private static final List<String> ROOTS =
      List.of("pom.xml", "portal-web/pom.xml", "portal-web/app", "portal-plugins", "search-index");

  private Staleness() {}

  /** Whether {@code repository} must be built before its WAR can be served. */
  public static boolean isStale(Repository repository) {
    return !Files.exists(repository.war()) || isOlder(repository, repository.war(), ROOTS);
  }

  /** Whether {@code tool} must be built before it can be run. */
  static boolean isStale(Tool tool) {
    return tool.jar().map(jar -> isOlder(tool.repository(), jar, tool.sources())).orElse(true);
  }

  private static boolean isOlder(Repository repository, Path built, List<String> roots) {
    try {
      Newest newest = new Newest(repository.folder());
      for (String root : roots) {
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
