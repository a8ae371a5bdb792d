package org.rihla.portal.content;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.rihla.portal.Injected;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** Items made by hand, as a save would leave them. */
public final class Items {
  private static final Instant NOON = Instant.parse("2023-11-14T12:00:00Z");

  private final ItemKey key;
  private final Map<String, Object> fields = new LinkedHashMap<>();
  private final Map<Language, TranslationDraft> texts = new EnumMap<>(Language.class);
  private Visibility visibility = Visibility.PUBLIC;

  private Items(ItemKey key) {
    this.key = key;
  }

  /** An item of a shipped type, such as {@code finding/skills}, with nothing in it yet. */
  public static Items item(String key) {
    return new Items(ItemKey.parse(key).orElseThrow());
  }

  public Items field(String field, Object tree) {
    fields.put(field, tree);
    return this;
  }

  public Items text(Language language, String title, Map<String, String> written) {
    texts.put(language, new TranslationDraft(title, title + ".", written));
    return this;
  }

  public Items french(String title) {
    return text(Language.FR, title, Map.of());
  }

  public Items visibility(Visibility other) {
    visibility = other;
    return this;
  }

  /** The draft, published on 14 November 2023. */
  public ItemDraft draft() {
    return new ItemDraft(
        key,
        LocalizedText.none(),
        texts.containsKey(Language.FR) ? Language.FR : Language.AR,
        LocalDate.of(2023, 11, 14),
        visibility,
        fields,
        texts);
  }

  /** The item, saved at noon of that day. */
  public Item build() {
    return save(new Item(key, NOON));
  }

  /** Saves this over an item. */
  Item save(Item item) {
    ItemChecks checks = Injected.into(new ItemChecks(), Shipped.VALIDATOR, Shipped.TYPES);
    ItemDraft draft = draft();
    ContentType type = checks.type(draft);
    item.apply(
        draft,
        checks.slug(draft),
        checks.span(type, draft, checks.values(type, fields)),
        Map.of(),
        NOON);
    return item;
  }
}
