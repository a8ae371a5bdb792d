package org.rihla.portal.content.folder;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.yaml.DeclarationException;
import org.rihla.portal.platform.yaml.YamlFiles;

/** Reads the item in a folder, up to but not including what its type says of it. */
final class ItemFolderReader {
  private static final Set<String> KEYS =
      Set.of("slug", "original", "published", "visibility", "fields");

  private final ItemFolder folder;
  private final String name;

  ItemFolderReader(ItemFolder folder) {
    this.folder = folder;
    this.name = folder.name() + "/item.yaml";
  }

  /**
   * The draft.
   *
   * @throws DeclarationException with file and line where the reader can tell them
   */
  ItemDraft read() {
    Path file = folder.path().resolve("item.yaml");
    Map<?, ?> tree = YamlFiles.tree(name, YamlFiles.read(name, file));
    for (Object key : tree.keySet()) {
      if (!(key instanceof String text) || !KEYS.contains(text)) {
        throw problem(
            String.valueOf(key), "unknown key; known here: " + KEYS.stream().sorted().toList());
      }
    }
    return new ItemDraft(
        folder.key(),
        slug(tree.get("slug")),
        original(tree.get("original")),
        published(tree.get("published")),
        visibility(tree.get("visibility")),
        fields(tree.get("fields")),
        translations());
  }

  private LocalizedText slug(@org.jspecify.annotations.Nullable Object tree) {
    if (tree == null) {
      return LocalizedText.none();
    }
    if (tree instanceof Map<?, ?> map && Set.of("fr", "ar").containsAll(map.keySet())) {
      return new LocalizedText(text(map.get("fr")), text(map.get("ar")));
    }
    throw problem("slug", "must be a mapping of fr and ar to segments of a URL");
  }

  private static String text(@org.jspecify.annotations.Nullable Object value) {
    return value == null ? "" : String.valueOf(value);
  }

  private Language original(@org.jspecify.annotations.Nullable Object value) {
    return Language.ofTag(text(value)).orElseThrow(() -> problem("original", "must be fr or ar"));
  }

  private LocalDate published(@org.jspecify.annotations.Nullable Object value) {
    try {
      return LocalDate.parse(text(value));
    } catch (DateTimeParseException e) {
      throw problem("published", "must be a day such as 2023-11-14");
    }
  }

  private Visibility visibility(@org.jspecify.annotations.Nullable Object value) {
    return value == null
        ? Visibility.PUBLIC
        : Visibility.parse(text(value))
            .orElseThrow(() -> problem("visibility", "must be public, partners or group:<id>"));
  }

  private Map<String, Object> fields(@org.jspecify.annotations.Nullable Object tree) {
    Map<String, Object> fields = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((key, value) -> {
        if (value != null) {
          fields.put(String.valueOf(key), value);
        }
      });
    } else if (tree != null) {
      throw problem("fields", "must be a mapping of fields to values");
    }
    return fields;
  }

  private Map<Language, TranslationDraft> translations() {
    Map<Language, TranslationDraft> translations = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Path file = folder.path().resolve(language.tag() + ".md");
      if (Files.exists(file)) {
        String fileName = folder.name() + "/" + file.getFileName();
        translations.put(language, MarkdownFile.read(fileName, YamlFiles.read(fileName, file)));
      }
    }
    if (translations.isEmpty()) {
      throw new DeclarationException(folder.name(), 1, "", "has neither fr.md nor ar.md");
    }
    return translations;
  }

  private DeclarationException problem(String key, String problem) {
    return new DeclarationException(name, 1, key, problem);
  }
}
