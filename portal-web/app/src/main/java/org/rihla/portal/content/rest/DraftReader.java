package org.rihla.portal.content.rest;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** Reads the draft of an item from JSON. */
final class DraftReader {
  private static final Jsonb JSON = JsonbBuilder.create();

  private DraftReader() {}

  static ItemDraft read(ItemKey key, String body) {
    Map<String, Object> tree = tree(body);
    Map<String, Object> slug = map("slug", tree.get("slug"));
    return new ItemDraft(
        key,
        new LocalizedText(text(slug.get("fr")), text(slug.get("ar"))),
        Language.ofTag(text(tree.get("original")))
            .orElseThrow(() -> new BadRequestException("original: fr, ar")),
        published(text(tree.get("published"))),
        visibility(text(tree.get("visibility"))),
        map("fields", tree.get("fields")),
        translations(map("translations", tree.get("translations"))));
  }

  private static Map<String, Object> tree(String body) {
    try {
      return map("body", JSON.fromJson(body, LinkedHashMap.class));
    } catch (JsonbException e) {
      throw new BadRequestException("JSON");
    }
  }

  private static Map<String, Object> map(String name, @Nullable Object tree) {
    if (tree == null) {
      return Map.of();
    }
    if (!(tree instanceof Map<?, ?> map)) {
      throw new BadRequestException(name);
    }
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach((key, value) -> {
      if (value != null) {
        copy.put(String.valueOf(key), value);
      }
    });
    return copy;
  }

  private static String text(@Nullable Object value) {
    return value == null ? "" : BidiControls.strip(String.valueOf(value)).strip();
  }

  private static LocalDate published(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new BadRequestException("published: 2023-11-14");
    }
  }

  private static Visibility visibility(String text) {
    return text.isEmpty()
        ? Visibility.PUBLIC
        : Visibility.parse(text).orElseThrow(() -> new BadRequestException("visibility"));
  }

  private static Map<Language, TranslationDraft> translations(Map<String, Object> trees) {
    Map<Language, TranslationDraft> translations = new EnumMap<>(Language.class);
    trees.forEach((tag, tree) -> {
      Map<String, Object> text = map(tag, tree);
      Map<String, String> fields = new LinkedHashMap<>();
      map(tag + ".fields", text.get("fields"))
          .forEach((key, value) -> fields.put(key, String.valueOf(value)));
      translations.put(
          Language.ofTag(tag).orElseThrow(() -> new BadRequestException("translations: " + tag)),
          new TranslationDraft(text(text.get("title")), text(text.get("summary")), fields));
    });
    return translations;
  }

  /** The version in an {@code If-Match} header. */
  static Long version(String header) {
    try {
      return Long.valueOf(header.replace("\"", "").strip());
    } catch (NumberFormatException e) {
      throw new BadRequestException("If-Match");
    }
  }
}
