package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;

/** Writes down in the audit log what changes what readers see, or whose an item is. */
@ApplicationScoped
public class AuditedSteps {
  @Inject private AuditLog audit;

  void happened(@Observes(during = TransactionPhase.IN_PROGRESS) ItemTransition transition) {
    kind(transition)
        .ifPresent(kind -> {
          Caller by =
              new Caller(transition.account(), transition.name(), Set.of(), Set.of(), Set.of());
          String detail = transition.step().name() + " " + transition.remark();
          audit.record(new AuditEvent(kind, by, transition.key().toString(), detail.strip()));
        });
  }

  private static Optional<AuditKind> kind(ItemTransition transition) {
    return switch (transition.step()) {
      case PUBLISH, WITHDRAW, ARCHIVE, EXPIRE, REINSTATE -> Optional.of(AuditKind.PUBLICATION);
      case HAND_OVER -> Optional.of(AuditKind.OWNER_CHANGED);
      case DISCARD -> Optional.of(AuditKind.DELETION);
      case BEGIN, SUBMIT, RECALL, REQUEST_CHANGES, APPROVE, SCHEDULE, UNSCHEDULE, FAIL ->
          Optional.empty();
    };
  }
}
