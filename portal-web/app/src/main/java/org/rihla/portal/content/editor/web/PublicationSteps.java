package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.PublishOptions;
import org.rihla.portal.content.workflow.Step;
import org.rihla.portal.content.workflow.WorkState;
import org.rihla.portal.content.workflow.Workflow;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.CurrentRoom;

/** How and when something approved is shown to its readers. */
@Named
@RequestScoped
public class PublicationSteps {
  private static final String ALL = "all";
  private static final String ORIGINAL = "original";

  @Inject private Workflow workflow;
  @Inject private WritingRoom room;
  @Inject private CurrentCaller caller;
  @Inject private Clock clock;

  private final PickedMoment moment = new PickedMoment();
  private String languages = ALL;
  private @Nullable Boolean minor;

  /** Shows it to its readers. */
  public void publish() {
    workflow.publish(caller.get(), room.copyId(), options(), "");
    CurrentRoom.go(Here.item(room.copyId().item(), Step.PUBLISH));
  }

  /** Has the portal show it at the time that was picked. */
  public void schedule() {
    Optional<Instant> at = moment.instant();
    if (at.isEmpty()) {
      Here.warn("room.when.none");
    } else if (!at.get().isAfter(clock.instant())) {
      Here.warn("room.when.past");
    } else {
      workflow.schedule(caller.get(), room.copyId(), at.get(), options());
      room.done(Step.SCHEDULE);
    }
  }

  /** Takes that time away; what is approved stays approved. */
  public void unschedule() {
    workflow.unschedule(caller.get(), room.copyId(), "");
    room.done(Step.UNSCHEDULE);
  }

  private PublishOptions options() {
    Set<Language> shown =
        languages.equals(ORIGINAL)
            ? EnumSet.of(room.getCopy().tree().original())
            : EnumSet.allOf(Language.class);
    return new PublishOptions(shown, isMinor());
  }

  /** Whether there are texts in both languages, of which one can wait. */
  public boolean isBilingual() {
    CopyView copy = room.getCopy();
    DraftTree tree = copy.tree();
    return copy.id().translated().isEmpty()
        && !tree.title(Language.FR).isBlank()
        && !tree.title(Language.AR).isBlank();
  }

  /** Tag of the language that is published in any case. */
  public String getOriginal() {
    return room.getCopy().tree().original().tag();
  }

  /** When the portal will publish it; null when no time is set. */
  public @Nullable ShownMoment getScheduled() {
    CopyView copy = room.getCopy();
    Instant at = copy.scheduledAt();
    return copy.state() == WorkState.SCHEDULED && at != null
        ? ShownMoment.of(at, CurrentRoom.language())
        : null;
  }

  public PickedMoment getMoment() {
    return moment;
  }

  public String getLanguages() {
    return languages;
  }

  public void setLanguages(String languages) {
    this.languages = languages == null ? ALL : languages;
  }

  /** Whether the meaning stays the same; what its author thought until somebody decides. */
  public boolean isMinor() {
    Boolean chosen = minor;
    return chosen == null ? room.getCopy().minor() : chosen;
  }

  public void setMinor(boolean minor) {
    this.minor = minor;
  }
}
