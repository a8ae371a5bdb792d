package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.workflow.Step;
import org.rihla.portal.content.workflow.Withdrawals;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;

/** What can be done with what readers see of an item. */
@Named
@RequestScoped
public class ItemSteps {
  @Inject private Withdrawals withdrawals;
  @Inject private WorkingCopies copies;
  @Inject private ItemRoom room;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  private final PickedMoment moment = new PickedMoment();
  private String remark = "";
  private final GivenReason reason = new GivenReason();

  /** Begins the next version, and goes where it is written. */
  public void change() {
    String copy = copies.open(caller.get(), room.id()).id().toString();
    CurrentRoom.go(Here.link(Room.WRITING, "fiche", copy));
  }

  /** Sets when it will be archived by itself. */
  public void expire() {
    Optional<Instant> at = moment.instant();
    if (at.isEmpty()) {
      Here.warn("room.when.none");
    } else if (!at.get().isAfter(clock.instant())) {
      Here.warn("room.when.past");
    } else {
      withdrawals.expireAt(caller.get(), room.id(), at.get());
      CurrentRoom.go(room.after("expiry"));
    }
  }

  /** Takes that time away. */
  public void keep() {
    withdrawals.expireAt(caller.get(), room.id(), null);
    CurrentRoom.go(room.after("keep"));
  }

  /** Takes it from its readers, who are told why. */
  public void withdraw() {
    withdrawals.withdraw(caller.get(), room.id(), reason.text());
    CurrentRoom.go(room.after(Step.WITHDRAW));
  }

  /** Puts it away. */
  public void archive() {
    withdrawals.archive(caller.get(), room.id(), remark.strip());
    CurrentRoom.go(room.after(Step.ARCHIVE));
  }

  /** Gives it back to its readers. */
  public void reinstate() {
    withdrawals.reinstate(caller.get(), room.id(), remark.strip());
    CurrentRoom.go(room.after(Step.REINSTATE));
  }

  public PickedMoment getMoment() {
    return moment;
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark == null ? "" : remark;
  }

  public GivenReason getReason() {
    return reason;
  }
}
