package org.rihla.portal.content;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Subject;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** An item as the database keeps it. Changed only by {@link ContentService}. */
@Entity
public class Item {
  @Id private String id;

  private String type;

  @Column(name = "item_key")
  private String itemKey;

  @Column(name = "slug_fr")
  private String slugFr;

  @Column(name = "slug_ar")
  private String slugAr;

  @Enumerated(EnumType.STRING)
  @Column(name = "original_language")
  private Language originalLanguage;

  @Enumerated(EnumType.STRING)
  private PublicationStatus status;

  private String visibility;

  @Column(name = "published_on")
  private LocalDate publishedOn;

  @Column(name = "sort_day")
  private LocalDate sortDay;

  @Column(name = "last_day")
  private LocalDate lastDay;

  @Convert(converter = TreeConverter.class)
  private Map<String, Object> fields;

  @Version private long version;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "import_digest")
  private @Nullable String importDigest;

  private boolean edited;

  private @Nullable String owner;

  @Column(name = "expires_at")
  private @Nullable Instant expiresAt;

  @Column(name = "withdrawn_fr")
  private @Nullable String withdrawnFr;

  @Column(name = "withdrawn_ar")
  private @Nullable String withdrawnAr;

  @Column(name = "meaning_revision")
  private @Nullable String meaningRevision;

  @OneToMany(mappedBy = "item", cascade = CascadeType.ALL, orphanRemoval = true)
  private List<Translation> translations = new ArrayList<>();

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Item() {}

  @SuppressWarnings("NullAway.Init")
  Item(ItemKey key, Instant now) {
    this.id = ItemId.create().toString();
    this.type = key.type();
    this.itemKey = key.key();
    this.status = PublicationStatus.PUBLISHED;
    this.createdAt = now;
  }

  /** An item of which nothing is published yet; until it has a title its key is its identifier. */
  static Item begun(
      String type, Language original, Visibility visibility, AccountId owner, Instant now) {
    Item item = new Item(new ItemKey(type, ""), now);
    item.itemKey = item.id;
    item.slugFr = item.id;
    item.slugAr = item.id;
    item.status = PublicationStatus.DRAFT;
    item.originalLanguage = original;
    item.visibility = visibility.token();
    item.publishedOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
    item.sortDay = item.publishedOn;
    item.lastDay = item.publishedOn;
    item.fields = Map.of();
    item.owner = owner.toString();
    item.updatedAt = now;
    return item;
  }

  /** Takes over a draft that has been checked. */
  void apply(
      ItemDraft draft, Slug slug, Span span, Map<Language, TranslationState> states, Instant now) {
    status = status == PublicationStatus.DRAFT ? PublicationStatus.PUBLISHED : status;
    slugFr = slug.fr();
    slugAr = slug.ar();
    originalLanguage = draft.original();
    visibility = draft.visibility().token();
    publishedOn = draft.publishedOn();
    sortDay = span.first();
    lastDay = span.last();
    fields = draft.fields();
    updatedAt = now;
    translations.removeIf(existing -> !draft.translations().containsKey(existing.language()));
    draft
        .translations()
        .forEach((language, text) ->
            translate(language, text, states.getOrDefault(language, TranslationState.TRANSLATED)));
  }

  private void translate(Language language, TranslationDraft draft, TranslationState state) {
    Translation translation =
        translation(language)
            .orElseGet(() -> {
              Translation created = new Translation(this, language);
              translations.add(created);
              return created;
            });
    translation.apply(draft, language == originalLanguage ? TranslationState.ORIGINAL : state);
  }

  /**
   * Remembers what the content folder said, so that the next import can tell whether it changed; an
   * edit, which has no digest, keeps the old one and marks the item as edited.
   */
  void imported(@Nullable String digest) {
    edited = digest == null && (edited || importDigest != null);
    importDigest = digest == null ? importDigest : digest;
  }

  /**
   * Notes which revision this is, in every language that was written with it.
   *
   * @param meaning whether the source says something else than before
   */
  void publishedAs(RevisionId revision, boolean meaning) {
    if (meaning) {
      meaningRevision = revision.toString();
    }
    translations.forEach(text -> text.publishedAs(revision));
  }

  /** The last revision in which the source changed its meaning, where that is known. */
  public Optional<RevisionId> meaningRevision() {
    return Optional.ofNullable(meaningRevision).map(RevisionId::of);
  }

  /** Gives a begun item its name for good. */
  void name(ItemKey key) {
    itemKey = key.key();
  }

  /** Takes it from its readers, who are told why. */
  void withdraw(LocalizedText reason, Instant now) {
    status = PublicationStatus.ARCHIVED;
    withdrawnFr = reason.fr();
    withdrawnAr = reason.ar();
    expiresAt = null;
    updatedAt = now;
  }

  /** Gives it back to its readers. */
  void reinstate(Instant now) {
    status = PublicationStatus.PUBLISHED;
    withdrawnFr = null;
    withdrawnAr = null;
    updatedAt = now;
  }

  void handOver(AccountId to) {
    owner = to.toString();
  }

  void expireAt(@Nullable Instant when) {
    expiresAt = when;
  }

  /** Whose it is; nobody’s when it came from a content folder. */
  public Optional<AccountId> owner() {
    return Optional.ofNullable(owner).map(AccountId::of);
  }

  /** When it will be taken from its readers, if ever. */
  public Optional<Instant> expiresAt() {
    return Optional.ofNullable(expiresAt);
  }

  /** Why it was withdrawn; empty when nobody said so. */
  public LocalizedText withdrawnBecause() {
    return new LocalizedText(
        Objects.requireNonNullElse(withdrawnFr, ""), Objects.requireNonNullElse(withdrawnAr, ""));
  }

  /** Whether it has the key that it will keep. */
  public boolean isNamed() {
    return !itemKey.equals(id);
  }

  /** What is published, as a draft of the next version would begin. */
  public DraftTree tree() {
    Map<Language, TranslationDraft> texts = new EnumMap<>(Language.class);
    translations.forEach(text ->
        texts.put(
            text.language(), new TranslationDraft(text.title(), text.summary(), text.texts())));
    return DraftTree.of(
        new ItemDraft(
            key(),
            new LocalizedText(slug(Language.FR), slug(Language.AR)),
            originalLanguage,
            publishedOn,
            visibility(),
            fields,
            texts));
  }

  /** What a question of permission is about. */
  public Subject subject() {
    return new Subject(
        owner().orElse(null), List.of(visibility()), status == PublicationStatus.PUBLISHED);
  }

  /** Hides the item from everybody, or shows it again to those who might see it before. */
  void withhold(boolean hidden, Instant now) {
    visibility = (hidden ? visibility().withheld() : visibility().restored()).token();
    updatedAt = now;
  }

  public ItemId id() {
    return ItemId.of(id);
  }

  public ItemKey key() {
    return new ItemKey(type, itemKey);
  }

  public String slug(Language language) {
    return language == Language.FR ? slugFr : slugAr;
  }

  /** Its addresses, once readers have seen it at them. */
  Optional<Slug> readAt() {
    return status == PublicationStatus.DRAFT
        ? Optional.empty()
        : Optional.of(new Slug(slugFr, slugAr));
  }

  public Language originalLanguage() {
    return originalLanguage;
  }

  public PublicationStatus status() {
    return status;
  }

  public Visibility visibility() {
    return new Visibility(visibility);
  }

  public LocalDate publishedOn() {
    return publishedOn;
  }

  /**
   * The day by which listings sort: of the dating field where there is one, else of publication.
   */
  public LocalDate sortDay() {
    return sortDay;
  }

  /** The last day of the dating field, by which past and coming are told apart. */
  public LocalDate lastDay() {
    return lastDay;
  }

  /** Values that are the same in both languages, as plain trees by key of field. */
  public Map<String, Object> fields() {
    return Map.copyOf(fields);
  }

  public long version() {
    return version;
  }

  public Instant createdAt() {
    return createdAt;
  }

  public Instant updatedAt() {
    return updatedAt;
  }

  public Optional<String> importDigest() {
    return Optional.ofNullable(importDigest);
  }

  /** Whether somebody saved the item after its last import. */
  public boolean editedSinceImport() {
    return edited;
  }

  /** In the order of the languages, whatever order they were written or read in. */
  public List<Translation> translations() {
    return translations.stream().sorted(Comparator.comparing(Translation::language)).toList();
  }

  public Optional<Translation> translation(Language language) {
    return translations.stream().filter(text -> text.language() == language).findFirst();
  }

  /** The translation in a language, or in the other one where it is missing. */
  public Translation translationOrOther(Language language) {
    return translation(language).or(() -> translation(language.other())).orElseThrow();
  }

  /** URL segments in both languages. */
  record Slug(String fr, String ar) {}

  /** First and last day. */
  record Span(LocalDate first, LocalDate last) {}
}
