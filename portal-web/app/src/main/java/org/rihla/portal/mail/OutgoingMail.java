package org.rihla.portal.mail;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.language.Language;

/** A row of the outbox: that a letter is to be written to somebody. It holds no text. */
@Entity
@Table(name = "outgoing_mail")
public class OutgoingMail {
  /** How long a letter is tried. */
  static final Duration PATIENCE = Duration.ofHours(24);

  private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(30);
  private static final int DOUBLINGS = 12;
  private static final int LONGEST_ERROR = 500;

  @Id private String id;
  private String kind;
  private String recipient;
  private String language;

  @Enumerated(EnumType.STRING)
  private MailState state;

  private int attempts;

  @Column(name = "not_before")
  private Instant notBefore;

  @Column(name = "last_error")
  private @Nullable String lastError;

  @Column(name = "asked_at")
  private Instant askedAt;

  @Column(name = "sent_at")
  private @Nullable Instant sentAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected OutgoingMail() {}

  OutgoingMail(String kind, String recipient, Language language, Instant now) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.kind = kind;
    this.recipient = recipient;
    this.language = language.tag();
    this.state = MailState.WAITING;
    this.notBefore = now;
    this.askedAt = now;
  }

  void sent(Instant now) {
    attempts++;
    state = MailState.SENT;
    lastError = null;
    sentAt = now;
  }

  /** Backs off: five seconds after the first failure, doubling up to half an hour, for a day. */
  void failed(String error, boolean forGood, Instant now) {
    Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(attempts, DOUBLINGS));
    attempts++;
    lastError = error.substring(0, Math.min(error.length(), LONGEST_ERROR));
    notBefore = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    boolean tooLong = !now.isBefore(askedAt.plus(PATIENCE));
    state = forGood || tooLong ? MailState.FAILED : MailState.WAITING;
  }

  /** Begins anew, with all its patience. */
  void again(Instant now) {
    state = MailState.WAITING;
    attempts = 0;
    notBefore = now;
    askedAt = now;
  }

  public String id() {
    return id;
  }

  /** Which {@link LetterWriter} writes it. */
  public String kind() {
    return kind;
  }

  public String recipient() {
    return recipient;
  }

  public Language language() {
    return Language.ofTag(language).orElse(Language.FR);
  }

  public MailState state() {
    return state;
  }

  public int attempts() {
    return attempts;
  }

  /** When it is due. */
  public Instant notBefore() {
    return notBefore;
  }

  public Optional<String> lastError() {
    return Optional.ofNullable(lastError);
  }

  public Instant askedAt() {
    return askedAt;
  }

  public Optional<Instant> sentAt() {
    return Optional.ofNullable(sentAt);
  }
}
