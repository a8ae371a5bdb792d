package org.rihla.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.language.Language;

/**
 * The letters that are to be sent, and what became of them. A row is written in the transaction of
 * what it is about, so that neither is there without the other, and outlives the portal.
 */
@ApplicationScoped
@Transactional
public class MailOutbox {
  private static final Duration KEPT = Duration.ofDays(30);
  private static final int MOST_SHOWN = 100;

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /**
   * Has a letter written and sent; nothing happens while the same one waits already.
   *
   * @param kind of a {@link LetterWriter}
   * @param recipient whom its writer knows by this, up to 254 characters
   */
  public void add(String kind, String recipient, Language language) {
    boolean waits =
        latest(kind, recipient).filter(mail -> mail.state() == MailState.WAITING).isPresent();
    if (!waits) {
      entities.persist(new OutgoingMail(kind, recipient, language, clock.instant()));
    }
  }

  /** The letters whose time has come, oldest first. */
  List<OutgoingMail> due(int limit) {
    return entities
        .createQuery(
            "select m from OutgoingMail m where m.state = :waiting and m.notBefore <= :now"
                + " order by m.id",
            OutgoingMail.class)
        .setParameter("waiting", MailState.WAITING)
        .setParameter("now", clock.instant())
        .setMaxResults(limit)
        .getResultList();
  }

  void sent(String id) {
    locked(id).ifPresent(mail -> mail.sent(clock.instant()));
    entities
        .createQuery("delete from OutgoingMail m where m.state = :sent and m.sentAt < :old")
        .setParameter("sent", MailState.SENT)
        .setParameter("old", clock.instant().minus(KEPT))
        .executeUpdate();
  }

  void failed(String id, String error, boolean forGood) {
    locked(id).ifPresent(mail -> mail.failed(error, forGood, clock.instant()));
  }

  /** Forgets a letter that there is nobody to write to. */
  void drop(String id) {
    locked(id).ifPresent(entities::remove);
  }

  /** Tries a letter again that was given up or is put off; empty if it is none of these. */
  public Optional<OutgoingMail> again(String id) {
    Optional<OutgoingMail> mail = locked(id).filter(found -> found.state() != MailState.SENT);
    mail.ifPresent(found -> found.again(clock.instant()));
    return mail;
  }

  /** The last letter of a kind to somebody. */
  public Optional<OutgoingMail> latest(String kind, String recipient) {
    return entities
        .createQuery(
            "select m from OutgoingMail m where m.kind = :kind and m.recipient = :recipient"
                + " order by m.id desc",
            OutgoingMail.class)
        .setParameter("kind", kind)
        .setParameter("recipient", recipient)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  /** How many letters are in a state. */
  public long count(MailState state) {
    return entities
        .createQuery("select count(m) from OutgoingMail m where m.state = :state", Long.class)
        .setParameter("state", state)
        .getSingleResult();
  }

  /** Letters that could not be sent at the first try, oldest first, at most a hundred. */
  public List<OutgoingMail> troubled() {
    return entities
        .createQuery(
            "select m from OutgoingMail m where m.state <> :sent and m.lastError is not null"
                + " order by m.id",
            OutgoingMail.class)
        .setParameter("sent", MailState.SENT)
        .setMaxResults(MOST_SHOWN)
        .getResultList();
  }

  private Optional<OutgoingMail> locked(String id) {
    return Optional.ofNullable(
        entities.find(OutgoingMail.class, id, LockModeType.PESSIMISTIC_WRITE));
  }
}
