package org.rihla.portal.content.workflow;

import static org.rihla.portal.content.workflow.WorkState.APPROVED;
import static org.rihla.portal.content.workflow.WorkState.ARCHIVED;
import static org.rihla.portal.content.workflow.WorkState.CHANGES_REQUESTED;
import static org.rihla.portal.content.workflow.WorkState.DISCARDED;
import static org.rihla.portal.content.workflow.WorkState.DRAFT;
import static org.rihla.portal.content.workflow.WorkState.IN_REVIEW;
import static org.rihla.portal.content.workflow.WorkState.PUBLISHED;
import static org.rihla.portal.content.workflow.WorkState.SCHEDULED;

import java.util.EnumSet;
import java.util.Set;

/** The steps of the workflow: from where each may be taken, and where it leads. */
public enum Step {
  BEGIN(DRAFT),
  SUBMIT(IN_REVIEW),
  RECALL(DRAFT),
  REQUEST_CHANGES(CHANGES_REQUESTED),
  APPROVE(APPROVED),
  SCHEDULE(SCHEDULED),
  UNSCHEDULE(APPROVED),
  PUBLISH(PUBLISHED),
  /** The portal could not publish at the time that was set. */
  FAIL(CHANGES_REQUESTED),
  DISCARD(DISCARDED),
  WITHDRAW(ARCHIVED),
  /** Its time is over; nobody need be told why. */
  ARCHIVE(ARCHIVED),
  EXPIRE(ARCHIVED),
  REINSTATE(PUBLISHED),
  /** The owner changed, and nothing else. */
  HAND_OVER(DRAFT);

  private final WorkState to;

  Step(WorkState to) {
    this.to = to;
  }

  private Set<WorkState> from() {
    return switch (this) {
      case BEGIN -> EnumSet.of(PUBLISHED, ARCHIVED, DISCARDED);
      case SUBMIT -> EnumSet.of(DRAFT, CHANGES_REQUESTED);
      case RECALL, REQUEST_CHANGES -> EnumSet.of(IN_REVIEW, APPROVED, SCHEDULED);
      case APPROVE -> EnumSet.of(IN_REVIEW);
      case SCHEDULE, PUBLISH -> EnumSet.of(APPROVED, SCHEDULED);
      case UNSCHEDULE, FAIL -> EnumSet.of(SCHEDULED);
      case DISCARD -> EnumSet.of(DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED);
      case WITHDRAW, ARCHIVE, EXPIRE -> EnumSet.of(PUBLISHED);
      case REINSTATE -> EnumSet.of(ARCHIVED);
      case HAND_OVER -> EnumSet.allOf(WorkState.class);
    };
  }

  /** Whether it may be taken from there. */
  public boolean isPossibleFrom(WorkState state) {
    return from().contains(state);
  }

  /** Where it leads. */
  public WorkState to(WorkState state) {
    return this == HAND_OVER ? state : to;
  }
}
