package org.rihla.portal.content;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.language.Language;

/** One language of an item. */
@Entity
public class Translation {
  @Id private String id;

  @ManyToOne
  @JoinColumn(name = "item_id")
  private Item item;

  @Enumerated(EnumType.STRING)
  private Language language;

  @Enumerated(EnumType.STRING)
  private TranslationState state;

  private String title;
  private String summary;

  @Convert(converter = TreeConverter.class)
  private Map<String, Object> fields;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Translation() {}

  @SuppressWarnings("NullAway.Init")
  Translation(Item item, Language language) {
    this.id = item.id() + ":" + language.tag();
    this.item = item;
    this.language = language;
  }

  void apply(TranslationDraft draft, TranslationState newState) {
    title = draft.title();
    summary = draft.summary();
    fields = Map.copyOf(draft.fields());
    state = newState;
  }

  public Item item() {
    return item;
  }

  public Language language() {
    return language;
  }

  public TranslationState state() {
    return state;
  }

  public String title() {
    return title;
  }

  public String summary() {
    return summary;
  }

  /** The text of a field: a line, or Markdown. */
  public Optional<String> text(String field) {
    return Optional.ofNullable(fields.get(field)).map(String::valueOf);
  }
}
