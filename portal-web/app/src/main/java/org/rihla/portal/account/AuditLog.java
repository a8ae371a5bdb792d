package org.rihla.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * What has been done, by whom and when. Lines are added within the transaction of what they tell
 * of, so that neither is there without the other; nothing changes or removes one.
 */
@ApplicationScoped
@Transactional
public class AuditLog {
  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  public void record(AuditEvent event) {
    entities.persist(new AuditEntry(event, clock.instant()));
  }
}
