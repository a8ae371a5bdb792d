package org.rihla.portal.content.workflow;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.language.Language;

/** One step of an item on its way. Rows are only ever added. */
@Entity
@Table(name = "item_transition")
class TransitionRow {
  @Id private String id;

  @Column(name = "item_id")
  private String itemId;

  @Enumerated(EnumType.STRING)
  private @Nullable Language language;

  @Enumerated(EnumType.STRING)
  private Step step;

  @Enumerated(EnumType.STRING)
  @Column(name = "from_state")
  private WorkState fromState;

  @Enumerated(EnumType.STRING)
  @Column(name = "to_state")
  private WorkState toState;

  private @Nullable String account;
  private String name;

  @Column(name = "happened_at")
  private Instant happenedAt;

  private String remark;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected TransitionRow() {}

  TransitionRow(ItemTransition transition) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.itemId = transition.copy().item().toString();
    this.language = transition.copy().language();
    this.step = transition.step();
    this.fromState = transition.from();
    this.toState = transition.to();
    this.account = transition.by().map(AccountId::toString).orElse(null);
    this.name = transition.name();
    this.happenedAt = transition.at();
    this.remark = transition.remark();
  }

  HistoryEntry entry() {
    return new HistoryEntry(
        Optional.ofNullable(language),
        step,
        fromState,
        toState,
        Optional.ofNullable(account).map(AccountId::of),
        name,
        happenedAt,
        remark);
  }
}
