package org.rihla.portal.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StepTest {
  /** The steps that can be taken from each state: the whole table, for whoever reads it. */
  private static final Map<WorkState, Set<Step>> TABLE =
      Map.of(
          WorkState.DRAFT, EnumSet.of(Step.SUBMIT, Step.DISCARD, Step.HAND_OVER),
          WorkState.IN_REVIEW,
              EnumSet.of(
                  Step.RECALL, Step.REQUEST_CHANGES, Step.APPROVE, Step.DISCARD, Step.HAND_OVER),
          WorkState.CHANGES_REQUESTED, EnumSet.of(Step.SUBMIT, Step.DISCARD, Step.HAND_OVER),
          WorkState.APPROVED,
              EnumSet.of(
                  Step.RECALL,
                  Step.REQUEST_CHANGES,
                  Step.SCHEDULE,
                  Step.PUBLISH,
                  Step.DISCARD,
                  Step.HAND_OVER),
          WorkState.SCHEDULED,
              EnumSet.of(
                  Step.RECALL,
                  Step.REQUEST_CHANGES,
                  Step.SCHEDULE,
                  Step.UNSCHEDULE,
                  Step.PUBLISH,
                  Step.FAIL,
                  Step.DISCARD,
                  Step.HAND_OVER),
          WorkState.PUBLISHED,
              EnumSet.of(Step.BEGIN, Step.WITHDRAW, Step.ARCHIVE, Step.EXPIRE, Step.HAND_OVER),
          WorkState.ARCHIVED, EnumSet.of(Step.BEGIN, Step.REINSTATE, Step.HAND_OVER),
          WorkState.DISCARDED, EnumSet.of(Step.BEGIN, Step.HAND_OVER));

  @ParameterizedTest
  @EnumSource(WorkState.class)
  void fromEachStateThereAreTheStepsOfTheTable(WorkState state) {
    Set<Step> possible =
        Arrays.stream(Step.values())
            .filter(step -> step.isPossibleFrom(state))
            .collect(Collectors.toSet());

    assertThat(possible).isEqualTo(TABLE.get(state));
  }

  @Test
  void nothingIsPublishedThatNobodyApproved() {
    assertThat(Arrays.stream(WorkState.values()).filter(Step.PUBLISH::isPossibleFrom))
        .containsExactly(WorkState.APPROVED, WorkState.SCHEDULED);
  }
}
