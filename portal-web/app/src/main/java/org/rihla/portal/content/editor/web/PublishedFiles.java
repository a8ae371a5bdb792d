package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.workflow.FileWithdrawals;
import org.rihla.portal.room.CurrentRoom;

/** The files of the item of the room that readers are given now, and that may be taken back. */
@Named
@RequestScoped
public class PublishedFiles {
  @Inject private FileWithdrawals withdrawals;
  @Inject private WritingRoom room;
  @Inject private CurrentCaller caller;

  private @Nullable List<Attachment> all;

  /** By name; none while readers see none, or the caller may not take them back. */
  public List<Attachment> getAll() {
    List<Attachment> found = all;
    if (found == null) {
      found = withdrawals.of(caller.get(), room.copyId().item());
      all = found;
    }
    return found;
  }

  /** The address of one. */
  public String address(Attachment file) {
    return Links.file(file.id(), file.fileName());
  }

  /** Whether one has just been taken back. */
  public boolean isDone() {
    return !CurrentRoom.parameter("retire").isEmpty();
  }

  /** Takes one from its readers at once. */
  public void withdraw(String file) {
    withdrawals.withdraw(caller.get(), file);
    CurrentRoom.go(room.getAddress() + "&retire=1");
  }
}
