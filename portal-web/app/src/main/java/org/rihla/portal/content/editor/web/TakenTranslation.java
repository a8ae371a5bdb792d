package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.workflow.TranslationTurns;
import org.rihla.portal.content.workflow.Turn;
import org.rihla.portal.discussion.ReviewThreads;
import org.rihla.portal.language.Formats;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;

/** A translation that somebody else is at: who, since when, and what one can do about it. */
@Named
@RequestScoped
public class TakenTranslation {
  @Inject private TranslationTurns turns;
  @Inject private ReviewThreads threads;
  @Inject private WritingRoom room;
  @Inject private CurrentCaller caller;

  private boolean asked;
  private @Nullable Turn turn;
  private String text = "";

  private @Nullable Turn found() {
    if (!asked) {
      asked = true;
      turn = room.isAddress() ? turns.other(caller.get(), room.copyId()).orElse(null) : null;
    }
    return turn;
  }

  private Turn turn() {
    return Objects.requireNonNull(found());
  }

  /** Whether somebody else is at it. */
  public boolean isTaken() {
    return found() != null;
  }

  public String getName() {
    return turn().name();
  }

  /** When they began, in words. */
  public String getSince() {
    return Formats.moment(turn().since(), CurrentRoom.language());
  }

  /** When they last saved something, in words. */
  public String getSaved() {
    return Formats.moment(turn().updatedAt(), CurrentRoom.language());
  }

  /** Whether the caller may go on with it. */
  public boolean isFree() {
    return turn().free();
  }

  /** Sends what was typed to whoever translates. */
  public void ask() {
    threads.ask(caller.get(), room.copyId(), text);
    CurrentRoom.go(room.getAddress() + "&fait=asked");
  }

  /** Goes on with what they began. */
  public void takeOver() {
    turns.takeOver(caller.get(), room.copyId());
    CurrentRoom.go(room.getAddress() + "&fait=hand_over");
  }

  /** What was done last, as the end of a message key; empty when nothing was. */
  public String getDone() {
    return Here.done();
  }

  /** The board that led here. */
  public String getBoard() {
    return Here.link(Room.TRANSLATIONS, "vers", room.copyId().translated().orElseThrow().tag());
  }

  public String getText() {
    return text;
  }

  public void setText(String text) {
    this.text = text == null ? "" : text;
  }
}
