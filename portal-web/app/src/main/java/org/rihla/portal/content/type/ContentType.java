package org.rihla.portal.content.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.LocalizedText;

/**
 * A content type: the one declaration that form, page, validation, search and exports follow from.
 *
 * @param key identifier, such as {@code finding}
 * @param label name of one item
 * @param plural name of many
 * @param description one sentence above the listing
 * @param path URL segment after the language
 * @param order place in menus, from low to high
 * @param menu whether the main menu shows it
 * @param schemaOrg type of its JSON-LD description
 * @param dublinCore its {@code dc:type}
 * @param dateField key of the field that dates an item, or null when the day of publication does
 * @param fields in their order on the page
 * @param comparison how linked items are set side by side on its page, or null
 */
public record ContentType(
    String key,
    LocalizedText label,
    LocalizedText plural,
    LocalizedText description,
    LocalizedText path,
    int order,
    boolean menu,
    String schemaOrg,
    String dublinCore,
    @Nullable String dateField,
    List<Field> fields,
    @Nullable Comparison comparison) {

  /** This type with fields that a plugin adds, after its own. */
  ContentType with(List<Field> further) {
    List<Field> all = new ArrayList<>(fields);
    all.addAll(further);
    return new ContentType(
        key,
        label,
        plural,
        description,
        path,
        order,
        menu,
        schemaOrg,
        dublinCore,
        dateField,
        List.copyOf(all),
        comparison);
  }

  public Optional<Field> field(String fieldKey) {
    return fields.stream().filter(field -> field.key().equals(fieldKey)).findFirst();
  }

  /** The field that dates an item, if one does. */
  public Optional<Field> dating() {
    return Optional.ofNullable(dateField).flatMap(this::field);
  }

  /**
   * Items of another type set side by side: a column for each concept of one field of this item, a
   * row for each theme that they treat.
   *
   * @param type the type that is compared, such as findings
   * @param reference its field that points to this item
   * @param columns field of both types whose concepts make the columns
   * @param rows field of the compared type whose concepts make the rows
   */
  public record Comparison(String type, String reference, String columns, String rows) {}
}
