package org.rihla.portal.content.folder;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.platform.yaml.DeclarationException;
import org.rihla.portal.platform.yaml.YamlFiles;

/**
 * {@code fr.md} or {@code ar.md}: front matter with title, summary and lines of text, then a
 * section of Markdown for each rich text, under a level-1 heading that is the field's key.
 */
final class MarkdownFile {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A\\uFEFF?---\\R(.*?)\\R---(\\R|\\z)", Pattern.DOTALL);
  private static final Pattern SECTION =
      Pattern.compile("^# +([a-z][a-z0-9-]*)[ \\t]*$", Pattern.MULTILINE);

  private MarkdownFile() {}

  /**
   * Reads a translation.
   *
   * @param name how messages call the file
   * @throws DeclarationException if front matter or sections are not as described
   */
  static TranslationDraft read(String name, String text) {
    Matcher front = FRONT_MATTER.matcher(text);
    if (!front.find()) {
      throw new DeclarationException(
          name, 1, "", "must begin with front matter between two lines ---");
    }
    Map<String, String> fields = new LinkedHashMap<>();
    String title = "";
    String summary = "";
    // The line feed stands for the opening ---, so that messages count the file's own lines.
    for (Map.Entry<?, ?> entry : YamlFiles.tree(name, "\n" + front.group(1)).entrySet()) {
      String value = line(name, entry);
      switch (String.valueOf(entry.getKey())) {
        case "title" -> title = value;
        case "summary" -> summary = value;
        default -> fields.put(String.valueOf(entry.getKey()), value);
      }
    }
    sections(name, text.substring(front.end()), fields);
    return new TranslationDraft(title, summary, fields);
  }

  private static String line(String name, Map.Entry<?, ?> entry) {
    Object value = entry.getValue();
    if (value instanceof String || value instanceof Number) {
      return BidiControls.strip(String.valueOf(value)).strip();
    }
    throw new DeclarationException(
        name, 1, String.valueOf(entry.getKey()), "must be a line of text");
  }

  private static void sections(String name, String body, Map<String, String> fields) {
    Matcher section = SECTION.matcher(body);
    int start = -1;
    String key = "";
    if (!section.find()) {
      requireBlank(name, body);
      return;
    }
    requireBlank(name, body.substring(0, section.start()));
    do {
      if (start >= 0) {
        put(name, key, body.substring(start, section.start()), fields);
      }
      key = section.group(1);
      start = section.end();
    } while (section.find());
    put(name, key, body.substring(start), fields);
  }

  private static void put(String name, String key, String text, Map<String, String> fields) {
    if (fields.put(key, text.strip()) != null) {
      throw new DeclarationException(name, 1, key, "the section stands twice");
    }
  }

  private static void requireBlank(String name, String text) {
    if (!text.isBlank()) {
      throw new DeclarationException(
          name, 1, "", "text must stand under a heading '# <field>' that names its field");
    }
  }
}
