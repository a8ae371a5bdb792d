package org.rihla.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;

/** Shows the audit log to administrators. */
@ApplicationScoped
@Transactional
public class AuditReader {
  /** Lines of one page. */
  public static final int PAGE = 50;

  private static final String MATCHING =
      " from AuditEntry e where e.occurredAt >= :from and e.occurredAt < :until"
          + " and (lower(e.accountName) like :text or lower(e.subject) like :text)";

  @PersistenceContext private EntityManager entities;

  /**
   * Lines, newest first.
   *
   * @param page from 1
   */
  public List<AuditEntry> lines(Caller by, AuditFilter filter, int page) {
    AccountAdministration.require(by);
    return query("select e", " order by e.occurredAt desc, e.id desc", filter, AuditEntry.class)
        .setFirstResult((page - 1) * PAGE)
        .setMaxResults(PAGE)
        .getResultList();
  }

  /** How many lines there are. */
  public long count(Caller by, AuditFilter filter) {
    AccountAdministration.require(by);
    return query("select count(e)", "", filter, Long.class).getSingleResult();
  }

  private <T> TypedQuery<T> query(String what, String order, AuditFilter filter, Class<T> type) {
    String kind = filter.kind() == null ? "" : " and e.kind = :kind";
    String text = filter.text().strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", " ");
    TypedQuery<T> query =
        entities
            .createQuery(what + MATCHING + kind + order, type)
            .setParameter("from", filter.from())
            .setParameter("until", filter.until())
            .setParameter("text", "%" + text.strip() + "%");
    if (filter.kind() != null) {
      query.setParameter("kind", filter.kind());
    }
    return query;
  }
}
