package org.rihla.launcher.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rihla.launcher.console.LauncherException;

/**
 * The sources of Rihla, from which it is built and run.
 *
 * @param folder absolute path of the top
 */
public record Repository(Path folder) {
  private static final Pattern PAYARA_VERSION =
      Pattern.compile("<payara\\.version>\\s*([^<\\s]+)\\s*</payara\\.version>");

  /** The web application, once built. */
  public Path war() {
    return folder.resolve("portal-web/app/target/rihla.war");
  }

  /** Content types, taxonomies and items. */
  public Path content() {
    return folder.resolve("content");
  }

  /** Country plugins, once built. */
  public Path plugins() {
    return folder.resolve("portal-plugins/target/plugins");
  }

  /** Modules of country plugins, as Maven names them. */
  List<String> pluginModules() {
    Path parent = folder.resolve("portal-plugins");
    if (!Files.isDirectory(parent)) {
      return List.of();
    }
    try (Stream<Path> modules = Files.list(parent)) {
      return modules
          .filter(module -> Files.exists(module.resolve("src/main/resources/rihla/plugin.yaml")))
          .map(module -> folder.relativize(module).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw LauncherException.failed("repository.incomplete", folder);
    }
  }

  /** JARs of the process that reads documents, once built. */
  public Path extractionWorker() {
    return folder.resolve("search-index/extraction-worker/target/worker");
  }

  /** Folder for what commands leave behind. */
  public Path target() {
    return folder.resolve("target");
  }

  /** Version of the server, as the parent pom pins it. */
  public String payaraVersion() {
    try {
      Matcher matcher = PAYARA_VERSION.matcher(Files.readString(folder.resolve("pom.xml")));
      if (matcher.find()) {
        return matcher.group(1);
      }
    } catch (IOException e) {
      throw LauncherException.failed("repository.incomplete", folder);
    }
    throw LauncherException.failed("repository.incomplete", folder);
  }
}
