package org.rihla.acceptance.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources: where the shipped content says its addresses. */
public final class Repository {
  private static final Pattern PAIR = Pattern.compile("\\{fr: *([^,}]+), *ar: *([^,}]+)}");

  private Repository() {}

  static Path folder() {
    return Path.of(System.getProperty("rihla.repository"));
  }

  /** Path of an item's page; {@code key} is its type and its folder, with a slash between. */
  public static String item(String key, Tongue tongue) {
    String slug =
        pair(folder().resolve("content/items").resolve(key).resolve("item.yaml"), "slug", tongue);
    return listing(key.substring(0, key.indexOf('/')), tongue) + "/" + slug;
  }

  /** Path of the listing of a type. */
  public static String listing(String type, Tongue tongue) {
    return tongue.home() + pair(declaration(type), "path", tongue);
  }

  /** A type's name for many of its items. */
  public static String plural(String type, Tongue tongue) {
    return pair(declaration(type), "plural", tongue);
  }

  /** The keys of the declared types. */
  public static List<String> types() {
    try (Stream<Path> files = Files.list(folder().resolve("content/types"))) {
      return files
          .map(file -> String.valueOf(file.getFileName()))
          .filter(name -> name.endsWith(".yaml") && Files.exists(itemsOf(name)))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path itemsOf(String declaration) {
    return folder().resolve("content/items").resolve(declaration.replace(".yaml", ""));
  }

  private static Path declaration(String type) {
    return folder().resolve("content/types").resolve(type + ".yaml");
  }

  private static String pair(Path file, String key, Tongue tongue) {
    try (Stream<String> lines = Files.lines(file)) {
      String line =
          lines.filter(candidate -> candidate.startsWith(key + ": ")).findFirst().orElseThrow();
      Matcher matcher = PAIR.matcher(line);
      if (!matcher.find()) {
        throw new IllegalStateException(file + ": " + line);
      }
      return matcher.group(tongue.ordinal() + 1).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
