package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.InvalidItemException;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.Step;
import org.rihla.portal.content.workflow.Workflow;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;

/** The steps that an item takes from the room in which it is written. */
@Named
@RequestScoped
public class WritingSteps {
  @Inject private Workflow workflow;
  @Inject private WritingRoom room;
  @Inject private CurrentCaller caller;

  private String remark = "";
  private boolean minor;

  /** Hands it in for review, or shows what is missing. */
  public void submit() {
    CopyId id = room.copyId();
    try {
      workflow.submit(caller.get(), id, remark, minor);
      room.done(Step.SUBMIT);
    } catch (InvalidItemException e) {
      CurrentRoom.go(room.getAddress() + "&verifier=1");
    }
  }

  /** Takes it back from review. */
  public void recall() {
    workflow.recall(caller.get(), room.copyId(), remark);
    room.done(Step.RECALL);
  }

  /** Sends it back to its author with what must change. */
  public void requestChanges() {
    workflow.requestChanges(caller.get(), room.copyId(), remark);
    room.done(Step.REQUEST_CHANGES);
  }

  /** Finds it good. */
  public void approve() {
    workflow.approve(caller.get(), room.copyId(), remark);
    room.done(Step.APPROVE);
  }

  /** Throws the draft away. */
  public void discard() {
    workflow.discard(caller.get(), room.copyId(), remark);
    CurrentRoom.go(Here.link(Room.MY_ITEMS, "fait", "discard"));
  }

  public String getRemark() {
    return remark;
  }

  public void setRemark(String remark) {
    this.remark = remark == null ? "" : remark;
  }

  public boolean isMinor() {
    return minor;
  }

  public void setMinor(boolean minor) {
    this.minor = minor;
  }
}
