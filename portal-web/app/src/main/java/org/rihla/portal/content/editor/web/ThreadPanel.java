package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.form.FormField;
import org.rihla.portal.discussion.Remark;
import org.rihla.portal.discussion.RemarkId;
import org.rihla.portal.discussion.ReviewThread;
import org.rihla.portal.discussion.ReviewThreads;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.CurrentRoom;

/** What is said of the working copy of the room, and of its fields. */
@Named
@RequestScoped
public class ThreadPanel {
  @Inject private ReviewThreads threads;
  @Inject private WritingRoom room;
  @Inject private CurrentCaller caller;

  private @Nullable List<Talk> talks;
  private String text = "";

  /**
   * A remark with its replies.
   *
   * @param place what the field that it is about is called
   * @param anchor of that field, or empty for the whole
   */
  public record Talk(
      String id, String place, String anchor, boolean resolved, List<Saying> sayings) {}

  /** Something said. */
  public record Saying(String author, String when, String text) {}

  /** All threads, oldest first. */
  public List<Talk> getTalks() {
    List<Talk> made = talks;
    if (made == null) {
      made = threads.list(caller.get(), room.copyId()).stream().map(this::talk).toList();
      talks = made;
    }
    return made;
  }

  private Talk talk(ReviewThread thread) {
    String place = thread.first().place();
    String anchor =
        room.getForm().fields().stream()
            .filter(field -> field.name().equals(place))
            .map(FormField::anchor)
            .findFirst()
            .orElse("");
    List<Saying> sayings = new java.util.ArrayList<>();
    sayings.add(saying(thread.first()));
    thread.replies().forEach(reply -> sayings.add(saying(reply)));
    return new Talk(
        thread.first().id().toString(), label(place), anchor, thread.resolved(), sayings);
  }

  private String label(String place) {
    return room.getForm().fields().stream()
        .filter(field -> field.name().equals(place))
        .map(FormField::label)
        .findFirst()
        .orElseGet(() -> Messages.in(CurrentRoom.language()).get("room.thread.whole"));
  }

  private static Saying saying(Remark remark) {
    return new Saying(
        remark.authorName(),
        Formats.moment(remark.writtenAt(), CurrentRoom.language()),
        remark.text());
  }

  /** Fields that a remark may be about. */
  public List<FormField> getPlaces() {
    return room.getForm().fields();
  }

  /** Says something of the whole or of the field that was chosen. */
  public void remark() {
    String place = CurrentRoom.parameter("place");
    boolean known = getPlaces().stream().anyMatch(field -> field.name().equals(place));
    threads.remark(caller.get(), room.copyId(), known ? place : "", text);
    back();
  }

  /** Answers a remark with what was typed under it. */
  public void reply(String id) {
    threads.reply(caller.get(), RemarkId.of(id), CurrentRoom.parameter("reply-" + id));
    back();
  }

  /** Marks a thread as dealt with, or as open again. */
  public void resolve(String id, boolean resolved) {
    threads.resolve(caller.get(), RemarkId.of(id), resolved);
    back();
  }

  private void back() {
    CurrentRoom.go(room.getAddress() + "#thread");
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }
}
