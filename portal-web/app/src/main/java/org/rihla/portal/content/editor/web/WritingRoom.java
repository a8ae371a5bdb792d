package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Subject;
import org.rihla.portal.account.session.CurrentSession;
import org.rihla.portal.account.session.PageTokens;
import org.rihla.portal.content.editor.CopyAddress;
import org.rihla.portal.content.editor.DraftForms;
import org.rihla.portal.content.editor.rest.DraftAccess;
import org.rihla.portal.content.form.ItemForm;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.HistoryEntry;
import org.rihla.portal.content.workflow.Step;
import org.rihla.portal.content.workflow.WorkState;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;

/** An item as it is being written. What is typed is saved by the page itself; see writing.js. */
@Named
@RequestScoped
public class WritingRoom {
  /** Steps whose remark is a message from one person to another. */
  private static final Set<Step> SAID_WITH =
      Set.of(Step.SUBMIT, Step.RECALL, Step.REQUEST_CHANGES, Step.APPROVE);

  @Inject private WorkingCopies copies;
  @Inject private DraftForms forms;
  @Inject private CurrentCaller caller;
  @Inject private CurrentSession session;
  @Inject private PageTokens tokens;

  private @Nullable CopyView copy;
  private @Nullable ItemForm form;

  /** Identifier of the working copy, as it stands in the address. */
  public String getId() {
    return CurrentRoom.parameter("fiche");
  }

  CopyId copyId() {
    return CopyAddress.read(getId());
  }

  /** Whether the address names a working copy at all. */
  boolean isAddress() {
    try {
      return !copyId().toString().isEmpty();
    } catch (RefusedException e) {
      return false;
    }
  }

  /** Whether there is such a working copy, and the caller may know of it. */
  public boolean isFound() {
    try {
      return getCopy().id().equals(copyId());
    } catch (RefusedException e) {
      return false;
    }
  }

  /** The working copy. */
  public CopyView getCopy() {
    CopyView found = copy;
    if (found == null) {
      found = copies.find(caller.get(), copyId());
      copy = found;
    }
    return found;
  }

  /** The form, in the language that is written. */
  public ItemForm getForm() {
    ItemForm made = form;
    if (made == null) {
      made = forms.form(caller.get(), getCopy(), getWritten(), CurrentRoom.language(), isWhole());
      form = made;
    }
    return made;
  }

  /** Whether every list holds all that there is, because the script that searches is not there. */
  public boolean isWhole() {
    return !CurrentRoom.parameter("listes").isEmpty();
  }

  /** The address at which they do. */
  public String getWholeLink() {
    return textLink(getWritten().tag()) + "&listes=1";
  }

  /** The language whose texts are edited: as the address says, else the one it was begun in. */
  public Language getWritten() {
    CopyView found = getCopy();
    return found
        .id()
        .translated()
        .or(() -> Language.ofTag(CurrentRoom.parameter("texte")))
        .orElse(found.tree().original());
  }

  public String getTypeLabel() {
    return forms.type(getCopy()).label().in(CurrentRoom.language());
  }

  /** The title in the language that is written, or in the other; empty without any. */
  public String getTitle() {
    String title = getCopy().tree().title(getWritten());
    return title.isEmpty() ? getCopy().tree().title(getWritten().other()) : title;
  }

  /** End of the message key of where it stands. */
  public String getState() {
    return getCopy().state().name().toLowerCase(java.util.Locale.ROOT);
  }

  /** Whether it is somebody's turn to write. */
  public boolean isOpen() {
    return getCopy().state() == WorkState.DRAFT || getCopy().state() == WorkState.CHANGES_REQUESTED;
  }

  /** When it was saved last, in words. */
  public String getSaved() {
    return Formats.moment(getCopy().updatedAt(), CurrentRoom.language());
  }

  /** The token with which this page saves. */
  public String getToken() {
    return tokens.issue(session.get().orElseThrow(), DraftAccess.PURPOSE);
  }

  /** Whose page this is, so that a device keeps unsaved text for the right person. */
  public String getAccount() {
    return caller.get().id().orElseThrow().toString();
  }

  /** Whether a try to hand it in failed, so that what is missing is told at its place. */
  public boolean isChecked() {
    return !CurrentRoom.parameter("verifier").isEmpty();
  }

  /** What was done last, as the end of a message key; empty when nothing was. */
  public String getDone() {
    return Here.done();
  }

  /** The address of this page for a language of the text. */
  public String textLink(String language) {
    return Here.link(Room.WRITING, "fiche", getId()) + "&texte=" + language;
  }

  /** Where somebody whose session is over signs in to come back here. */
  public String getSignIn() {
    return Links.signIn(CurrentRoom.language(), getAddress());
  }

  /** The address of its versions. */
  public String getVersions() {
    return Here.link(Room.VERSIONS, "fiche", copyId().item().toString());
  }

  /** The address of the room in which it is written. */
  public String getAddress() {
    Room room = copyId().translated().isPresent() ? Room.TRANSLATING : Room.WRITING;
    return Here.link(room, "fiche", getId());
  }

  /** Comes back here after a step, and says that it was taken. */
  void done(Step step) {
    CurrentRoom.go(getAddress() + "&fait=" + step.name().toLowerCase(java.util.Locale.ROOT));
  }

  /** Where the item stands, for those who look after it. */
  public String getItem() {
    boolean after = copyId().translated().isEmpty() || isMayPublish();
    return after ? Here.link(Room.ITEM, "fiche", copyId().item().toString()) : "";
  }

  /**
   * What somebody else said with the last step, for whoever goes on; null when nothing was said.
   */
  public @Nullable HistoryEntry getSaid() {
    return copies.history(caller.get(), copyId().item()).stream()
        .filter(entry -> entry.language().equals(copyId().translated()))
        .findFirst()
        .filter(entry -> SAID_WITH.contains(entry.step()) && !entry.remark().isBlank())
        .orElse(null);
  }

  /** Whether it was begun by whoever looks at it. */
  public boolean isMine() {
    return getCopy().author().equals(caller.get().account());
  }

  /** Whether the caller may judge it; the step itself asks again. */
  public boolean isMayReview() {
    return Permissions.review(caller.get(), subject(), isMine()).granted();
  }

  /** Whether the caller may publish it; the step itself asks again. */
  public boolean isMayPublish() {
    return Permissions.publish(caller.get(), subject()).granted();
  }

  /** Whether others must do something before the caller can. */
  public boolean isWaiting() {
    boolean reviewing = getCopy().state() == WorkState.IN_REVIEW && isMayReview();
    return !isOpen() && !reviewing && !(isApproved() && isMayPublish());
  }

  /** Whether it waits for nothing but its publication. */
  public boolean isApproved() {
    return getCopy().state() == WorkState.APPROVED || getCopy().state() == WorkState.SCHEDULED;
  }

  private Subject subject() {
    CopyView found = getCopy();
    return new Subject(found.author(), List.of(found.tree().visibility()), found.published());
  }
}
