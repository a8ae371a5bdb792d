package org.rihla.search.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.rihla.search.bilingual.TranslatedText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * The translated passages of items in folders, as the portal finds them in its database: texts in
 * both languages of {@code item.yaml}, and what stands in the same place of {@code fr.md} and
 * {@code ar.md}.
 */
final class ItemFolders {

  private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A---\\R(.*?)\\R---\\R?(.*)");
  private static final Pattern SECTION = Pattern.compile("(?m)^# ");

  private ItemFolders() {}

  /** All passages below a folder; none if there is no such folder. */
  static List<TranslatedText> passages(Path folder) throws IOException {
    List<TranslatedText> passages = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      for (Path item : items(folder)) {
        addDeclared(passages, yaml(item.resolve("item.yaml")));
        addWritten(passages, item.resolve("fr.md"), item.resolve("ar.md"));
      }
    }
    return passages;
  }

  private static List<Path> items(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.endsWith("item.yaml")).map(Path::getParent).sorted().toList();
    }
  }

  private static Object yaml(Path file) throws IOException {
    return parsed(Files.readString(file), file);
  }

  private static Object parsed(String text, Path file) {
    try {
      Object value = new Load(LoadSettings.builder().build()).loadFromString(text);
      return value == null ? Map.of() : value;
    } catch (YamlEngineException e) {
      throw new CollectionException(file + " is not YAML: " + e.getMessage(), e);
    }
  }

  private static void addDeclared(List<TranslatedText> passages, Object value) {
    if (value instanceof Map<?, ?> map) {
      if (map.get("fr") instanceof String french && map.get("ar") instanceof String arabic) {
        passages.add(new TranslatedText(french, arabic));
      } else {
        map.values().forEach(inner -> addDeclared(passages, inner));
      }
    } else if (value instanceof List<?> list) {
      list.forEach(inner -> addDeclared(passages, inner));
    }
  }

  private static void addWritten(List<TranslatedText> passages, Path french, Path arabic)
      throws IOException {
    if (Files.exists(french) && Files.exists(arabic)) {
      Written one = Written.read(french);
      Written other = Written.read(arabic);
      one.fields.forEach((name, value) -> {
        if (value instanceof String text && other.fields.get(name) instanceof String translation) {
          passages.add(new TranslatedText(text, translation));
        }
      });
      for (int i = 0; i < Math.min(one.body.size(), other.body.size()); i++) {
        passages.addAll(TranslatedText.paired(one.body.get(i), other.body.get(i)));
      }
    }
  }

  /** Fields and sections of a text file. */
  private record Written(Map<?, ?> fields, List<String> body) {

    private static Written read(Path file) throws IOException {
      String text = Files.readString(file);
      var parts = FRONT_MATTER.matcher(text);
      if (!parts.matches() || !(parsed(parts.group(1), file) instanceof Map<?, ?> fields)) {
        throw new CollectionException(
            file + " does not begin with fields between two lines of ---");
      }
      return new Written(fields, List.of(SECTION.split(parts.group(2))));
    }
  }
}
