package org.rihla.portal.content.workflow;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Subject;
import org.rihla.portal.content.ItemKey;

/**
 * Something happened to an item on its way. Fired inside the transaction that does it, so that what
 * observers write stands or falls with it.
 *
 * @param copy the item, or the translation beside it
 * @param key how the item was called at that time
 * @param account who did it; null for the portal itself
 * @param name that person’s name; empty for the portal itself
 * @param remark what they said of it; may be empty
 * @param subject whose the item is and who may see it, so that an observer tells nobody else
 */
public record ItemTransition(
    CopyId copy,
    ItemKey key,
    Step step,
    WorkState from,
    WorkState to,
    @Nullable AccountId account,
    String name,
    Instant at,
    String remark,
    Subject subject) {

  public Optional<AccountId> by() {
    return Optional.ofNullable(account);
  }
}
