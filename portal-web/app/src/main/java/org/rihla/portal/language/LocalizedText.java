package org.rihla.portal.language;

import java.util.Set;
import org.rihla.portal.platform.yaml.YamlNode;

/**
 * A text in both languages, for labels and short neutral values.
 *
 * @param fr the French text, may be empty
 * @param ar the Arabic text, may be empty
 */
public record LocalizedText(String fr, String ar) {

  /** No text in either language. */
  public static LocalizedText none() {
    return new LocalizedText("", "");
  }

  /**
   * The text that a declaration has under a key, as {@code {fr: …, ar: …}}.
   *
   * @throws org.rihla.portal.platform.yaml.DeclarationException if it or one language is missing
   */
  public static LocalizedText declared(YamlNode node, String key) {
    YamlNode value = node.get(key).allowOnly(Set.of("fr", "ar"));
    return new LocalizedText(value.text("fr"), value.text("ar"));
  }

  /** The text that a declaration may have under a key; empty when the key is absent. */
  public static LocalizedText declaredOrNone(YamlNode node, String key) {
    return node.find(key).isPresent() ? declared(node, key) : none();
  }

  /** The text in a language, or an empty string. */
  public String in(Language language) {
    return language == Language.FR ? fr : ar;
  }

  /** The text in a language, or in the other one when it is missing. */
  public String inOrOther(Language language) {
    return in(language).isEmpty() ? in(language.other()) : in(language);
  }

  /** The language in which {@link #inOrOther} answers. */
  public Language languageShown(Language wanted) {
    return in(wanted).isEmpty() && !in(wanted.other()).isEmpty() ? wanted.other() : wanted;
  }

  public boolean isEmpty() {
    return fr.isEmpty() && ar.isEmpty();
  }
}
