package org.rihla.portal.content.form;

import java.util.List;
import org.rihla.portal.language.Language;

/**
 * The form of an item.
 *
 * @param type key of the content type
 * @param groups in their order on the page
 * @param outline the fields that still need something, in their order
 * @param kept values whose fields the type no longer declares; they are shown and stay
 * @param unplaced problems that belong to no field of the form
 */
public record ItemForm(
    String type,
    List<Group> groups,
    List<OutlineEntry> outline,
    List<KeptValue> kept,
    List<String> unplaced) {

  /**
   * Fields that belong together.
   *
   * @param key what it is, for the page
   * @param heading in the reader's language
   */
  public record Group(String key, String heading, List<FormField> fields) {}

  /**
   * A field that is not yet as it has to be.
   *
   * @param anchor identifier of the field on the page
   * @param missing whether there is nothing where something is required; otherwise something is
   *     wrong
   */
  public record OutlineEntry(String anchor, String label, boolean missing, String problem) {}

  /**
   * A value that the type no longer declares.
   *
   * @param key the field as the type once called it
   * @param text the value as it is stored
   * @param language the language it was written in, or the reader's
   */
  public record KeptValue(String key, String text, Language language) {}

  /** All fields of the form, those of tables and parts not among them. */
  public List<FormField> fields() {
    return groups.stream().flatMap(group -> group.fields().stream()).toList();
  }
}
