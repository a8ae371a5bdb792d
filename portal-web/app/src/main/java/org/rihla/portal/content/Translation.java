package org.rihla.portal.content;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

  @Column(name = "source_revision")
  private @Nullable String sourceRevision;

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
    boolean fresh = title == null || state == TranslationState.OUTDATED || !says(draft);
    if (fresh && newState != TranslationState.OUTDATED) {
      sourceRevision = null;
    }
    title = draft.title();
    summary = draft.summary();
    fields = Map.copyOf(draft.fields());
    state = newState;
  }

  /** Notes the revision that it was published with, when it was written anew. */
  void publishedAs(RevisionId revision) {
    if (sourceRevision == null && state != TranslationState.OUTDATED) {
      sourceRevision = revision.toString();
    }
  }

  /** Whether a draft would change nothing. */
  boolean says(TranslationDraft draft) {
    return title.equals(draft.title())
        && summary.equals(draft.summary())
        && fields.equals(draft.fields());
  }

  /** The revision of the source that it was made from, where that is known. */
  public Optional<RevisionId> sourceRevision() {
    return Optional.ofNullable(sourceRevision).map(RevisionId::of);
  }

  /** Its texts by key of field. */
  Map<String, String> texts() {
    Map<String, String> texts = new LinkedHashMap<>();
    fields.forEach((key, value) -> texts.put(key, String.valueOf(value)));
    return texts;
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
