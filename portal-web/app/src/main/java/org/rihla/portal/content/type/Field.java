package org.rihla.portal.content.type;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.LocalizedText;

/**
 * A field of a content type.
 *
 * @param key identifier within the type
 * @param kind what its values are
 * @param label shown before the value
 * @param help one sentence for whoever fills it in
 * @param required whether an item must have a value
 * @param multiple whether there may be several values
 * @param facetKey the facet that its values feed, or null
 * @param searched whether its text is indexed
 * @param lead whether it is set large under the title
 * @param property its schema.org property, or null
 * @param detail what only its kind has
 */
public record Field(
    String key,
    FieldKind kind,
    LocalizedText label,
    LocalizedText help,
    boolean required,
    boolean multiple,
    @Nullable String facetKey,
    boolean searched,
    boolean lead,
    @Nullable String property,
    Detail detail) {

  /** The facet that the values feed, if any. */
  public Optional<String> facet() {
    return Optional.ofNullable(facetKey);
  }

  /** What only one kind of field has. */
  public sealed interface Detail {}

  /** Most kinds need nothing more. */
  public record Plain() implements Detail {}

  /**
   * The options of a choice, in their order.
   *
   * @param options at least one
   */
  public record Choice(List<Option> options) implements Detail {
    public Optional<Option> option(String optionKey) {
      return options.stream().filter(option -> option.key().equals(optionKey)).findFirst();
    }
  }

  /** One option of a choice. */
  public record Option(String key, LocalizedText label) {}

  /** The scheme that concepts come from. */
  public record Concepts(String scheme) implements Detail {}

  /**
   * Types that a reference may point to, and the heading under which the item is listed on the page
   * that it points to.
   */
  public record Reference(List<String> targets, LocalizedText inverse) implements Detail {}

  /**
   * The rule that a number by which companies or institutions are known keeps.
   *
   * @param rule its key, by which a plugin answers for it
   */
  public record Identifier(String rule) implements Detail {}

  /** The columns of a table. */
  public record Columns(List<Field> fields) implements Detail {}

  /** The options, when this is a choice; otherwise none. */
  public List<Option> options() {
    return detail instanceof Choice choice ? choice.options() : List.of();
  }

  /** The columns, when this is a table; otherwise none. */
  public List<Field> columns() {
    return detail instanceof Columns columns ? columns.fields() : List.of();
  }

  /** The scheme of a concept field. */
  public String scheme() {
    if (detail instanceof Concepts concepts) {
      return concepts.scheme();
    }
    throw new IllegalStateException(key + " is not a concept field");
  }
}
