package org.rihla.portal.administration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.mail.MailOutbox;
import org.rihla.portal.mail.MailState;
import org.rihla.portal.platform.MailSettings;

/** Looks after letters for administrators. */
@ApplicationScoped
public class MailDesk {
  @Inject private MailSettings settings;
  @Inject private MailOutbox outbox;
  @Inject private AuditLog audit;

  /**
   * How letters stand.
   *
   * @throws RefusedException if the caller is no administrator, as from the other method
   */
  public MailReport report(Caller by) {
    Permissions.administer(by).orThrow();
    String server = settings.isConfigured() ? settings.host() + ":" + settings.port() : "";
    return new MailReport(
        server, outbox.count(MailState.WAITING), outbox.count(MailState.FAILED), outbox.troubled());
  }

  /** Has a letter tried again now. */
  @Transactional
  public void again(Caller by, String id) {
    Permissions.administer(by).orThrow();
    outbox
        .again(id)
        .ifPresent(
            mail -> audit.record(AuditEvent.of(AuditKind.MAIL_RETRIED, by, mail.recipient())));
  }
}
