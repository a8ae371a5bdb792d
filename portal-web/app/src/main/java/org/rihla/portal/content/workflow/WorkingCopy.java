package org.rihla.portal.content.workflow;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.Revision;
import org.rihla.portal.content.RevisionId;
import org.rihla.portal.content.TreeConverter;
import org.rihla.portal.language.Language;

/** The next version of an item, or of one of its translations, as it is being written. */
@Entity
@Table(name = "working_copy")
class WorkingCopy {
  @Id private String id;

  @Column(name = "item_id")
  private String itemId;

  @Enumerated(EnumType.STRING)
  private @Nullable Language language;

  @Enumerated(EnumType.STRING)
  private WorkState state;

  private String visibility;

  @Column(name = "title_fr")
  private String titleFr;

  @Column(name = "title_ar")
  private String titleAr;

  @Convert(converter = TreeConverter.class)
  private Map<String, Object> draft;

  @Column(name = "base_revision")
  private @Nullable String baseRevision;

  @Column(name = "source_revision")
  private @Nullable String sourceRevision;

  private String author;
  private @Nullable String submitter;
  private boolean minor;
  private boolean unrevised;

  @Column(name = "updated_by")
  private String updatedBy;

  @Column(name = "updated_name")
  private String updatedName;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "updated_at")
  private Instant updatedAt;

  @Column(name = "submitted_at")
  private @Nullable Instant submittedAt;

  @Column(name = "scheduled_at")
  private @Nullable Instant scheduledAt;

  @Column(name = "scheduled_by")
  private @Nullable String scheduledBy;

  @Column(name = "scheduled_name")
  private @Nullable String scheduledName;

  private @Nullable String languages;
  private @Nullable String followed;

  @Version
  @Column(name = "lock_count")
  private long lockCount;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected WorkingCopy() {}

  @SuppressWarnings("NullAway.Init")
  WorkingCopy(CopyId id, DraftTree tree, Caller caller, Instant now) {
    this.id = id.toString();
    this.itemId = id.item().toString();
    this.language = id.language();
    this.state = WorkState.DRAFT;
    this.author = account(caller);
    this.createdAt = now;
    write(tree, caller, now);
    this.unrevised = false;
  }

  private static String account(Caller caller) {
    return caller.id().orElseThrow().toString();
  }

  void write(DraftTree tree, Caller caller, Instant now) {
    draft = tree.snapshot();
    visibility = tree.visibility().token();
    titleFr = tree.title(Language.FR);
    titleAr = tree.title(Language.AR);
    updatedBy = account(caller);
    updatedName = caller.name();
    updatedAt = now;
    unrevised = true;
  }

  /** Takes over what was published meanwhile; nobody wrote it here. */
  void rebase(DraftTree tree, @Nullable RevisionId onto) {
    draft = tree.snapshot();
    visibility = tree.visibility().token();
    titleFr = tree.title(Language.FR);
    titleAr = tree.title(Language.AR);
    basedOn(onto);
  }

  void basedOn(@Nullable RevisionId revision) {
    baseRevision = revision == null ? null : revision.toString();
  }

  void madeFrom(@Nullable RevisionId source) {
    sourceRevision = source == null ? null : source.toString();
  }

  void revised() {
    unrevised = false;
  }

  void submitted(Caller caller, boolean isMinor, Instant now) {
    submitter = account(caller);
    submittedAt = now;
    minor = isMinor;
  }

  /** How it shall be published, when, and by whose decision. */
  void schedule(PublishOptions options, Caller caller, Instant at) {
    languages = tags(options.languages());
    followed = tags(options.followed());
    minor = options.minor();
    scheduledAt = at;
    scheduledBy = account(caller);
    scheduledName = caller.name();
  }

  void move(WorkState to) {
    state = to;
    scheduledAt = to == WorkState.SCHEDULED ? scheduledAt : null;
  }

  private static String tags(Set<Language> languages) {
    return languages.stream().map(Language::tag).sorted().collect(Collectors.joining(","));
  }

  private static Set<Language> languages(@Nullable String tags) {
    return Stream.of(Objects.requireNonNullElse(tags, "").split(",", -1))
        .flatMap(tag -> Language.ofTag(tag).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** What was decided about its publication. */
  PublishOptions options() {
    return new PublishOptions(languages(languages), minor, languages(followed));
  }

  /** Who decided that. */
  Revision.By scheduler() {
    return new Revision.By(
        scheduledBy == null ? null : AccountId.of(scheduledBy),
        Objects.requireNonNullElse(scheduledName, ""));
  }

  /** Somebody else goes on with it. */
  void takenOver(Caller caller) {
    author = account(caller);
  }

  CopyId id() {
    return new CopyId(ItemId.of(itemId), language);
  }

  WorkState state() {
    return state;
  }

  Visibility visibility() {
    return new Visibility(visibility);
  }

  DraftTree tree() {
    return DraftTree.ofSnapshot(draft);
  }

  Optional<RevisionId> base() {
    return Optional.ofNullable(baseRevision).map(RevisionId::of);
  }

  Optional<RevisionId> source() {
    return Optional.ofNullable(sourceRevision).map(RevisionId::of);
  }

  AccountId author() {
    return AccountId.of(author);
  }

  boolean isBy(Caller caller) {
    return caller.id().filter(author()::equals).isPresent();
  }

  /** Whether somebody wrote it or handed it in, and so may not judge it. */
  boolean isOwnWorkOf(Caller caller) {
    boolean handedIn =
        submitter != null && caller.id().filter(AccountId.of(submitter)::equals).isPresent();
    return handedIn || isBy(caller);
  }

  boolean isMinor() {
    return minor;
  }

  /** Whether something was saved since the last revision. */
  boolean isUnrevised() {
    return unrevised;
  }

  AccountId updatedBy() {
    return AccountId.of(updatedBy);
  }

  String updatedName() {
    return updatedName;
  }

  Instant updatedAt() {
    return updatedAt;
  }

  Optional<Instant> submittedAt() {
    return Optional.ofNullable(submittedAt);
  }

  Optional<Instant> scheduledAt() {
    return Optional.ofNullable(scheduledAt);
  }

  /** Counts saves; a client that knows a lower number has not seen the latest. */
  long lock() {
    return lockCount;
  }

  String title(Language in) {
    return Objects.requireNonNull(in == Language.FR ? titleFr : titleAr);
  }
}
