package org.rihla.portal.content.workflow;

import java.util.List;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Decision;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.Subject;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.PublicationStatus;

/** What the working copies of items ask {@link Permissions}. */
final class CopyRights {
  /** What somebody is told who would judge their own work. */
  static final Decision OWN = new Decision.Refused(Refusal.OWN_REVIEW);

  private CopyRights() {}

  /** The item together with its draft: who may see both. */
  static Subject subject(Item item, WorkingCopy copy) {
    return new Subject(
        item.owner().orElse(null),
        List.of(item.visibility(), copy.visibility()),
        item.status() == PublicationStatus.PUBLISHED);
  }

  /**
   * See a working copy: a translator sees their own, also when what it translates was withdrawn,
   * and not what the author writes.
   */
  static Decision read(Caller caller, Item item, WorkingCopy copy) {
    boolean translator = copy.id().translated().isPresent() && copy.isBy(caller);
    Subject read = new Subject(item.subject().owner(), item.subject().visibilities(), true);
    return translator
        ? Permissions.translate(caller, read)
        : Permissions.readDraft(caller, hidden(item, copy));
  }

  /** A draft is not known to those who only read what is published. */
  private static Subject hidden(Item item, WorkingCopy copy) {
    Subject subject = subject(item, copy);
    return new Subject(subject.owner(), subject.visibilities(), false);
  }

  /**
   * Write in it: while it is reviewed, only those who review it.
   *
   * @throws org.rihla.portal.account.RefusedException if the caller may not
   * @throws WrongStateException if nobody may now
   */
  static void requireEdit(Caller caller, Item item, WorkingCopy copy) {
    read(caller, item, copy).orThrow();
    boolean reviewed = copy.state() == WorkState.IN_REVIEW;
    boolean closed = !copy.state().isOpen() || (reviewed && !review(caller, item, copy).granted());
    if (closed) {
      throw new WrongStateException(copy.state());
    }
  }

  static Decision review(Caller caller, Item item, WorkingCopy copy) {
    boolean own = copy.isOwnWorkOf(caller);
    // A translation is judged by its translator’s peers; the owner of the item may be one of them.
    Subject subject =
        copy.id().translated().isPresent()
            ? new Subject(copy.author(), subject(item, copy).visibilities(), false)
            : hidden(item, copy);
    return Permissions.review(caller, subject, own);
  }

  static Decision publish(Caller caller, Item item, WorkingCopy copy) {
    return Permissions.publish(caller, hidden(item, copy));
  }
}
