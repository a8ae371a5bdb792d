package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.AttachmentService;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemLifecycle;
import org.rihla.portal.content.OpenFiles;

/** Takes published files from their readers at once, without a new version of their item. */
@ApplicationScoped
@Transactional
public class FileWithdrawals {
  @Inject private AttachmentService attachments;
  @Inject private ItemLifecycle items;
  @Inject private OpenFiles files;
  @Inject private AuditLog audit;

  /** The files that readers are given of an item, by name; none for those who may not take them. */
  public List<Attachment> of(Caller caller, ItemId id) {
    return items
        .find(id)
        .filter(item -> Permissions.withdraw(caller, item.subject()).granted())
        .map(item ->
            attachments.ofItem(id.toString()).stream()
                .filter(file -> files.published(item).contains(file.fileName()))
                .toList())
        .orElse(List.of());
  }

  /**
   * Withdraws a file.
   *
   * @throws RefusedException if the caller may not, or readers are not given it
   */
  public void withdraw(Caller caller, String file) {
    Attachment attachment = attachments.find(file).orElseThrow(FileWithdrawals::missing);
    Item item = items.find(ItemId.of(attachment.itemId())).orElseThrow(FileWithdrawals::missing);
    Permissions.withdraw(caller, item.subject()).orThrow();
    if (!attachment.given() || !files.published(item).contains(attachment.fileName())) {
      throw missing();
    }
    attachments.withdraw(file);
    audit.record(
        new AuditEvent(
            AuditKind.FILE_WITHDRAWN, caller, item.key().toString(), attachment.fileName()));
  }

  private static RefusedException missing() {
    return new RefusedException(Refusal.NOT_FOUND);
  }
}
