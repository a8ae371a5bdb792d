package org.rihla.portal.content.workflow;

import java.time.Instant;
import java.util.Optional;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.language.Language;

/**
 * One step of an item on its way.
 *
 * @param language of the translation that took it; empty for the item itself
 * @param account who took it; empty for the portal itself
 * @param name that person’s name then; empty for the portal itself
 * @param remark may be empty
 */
public record HistoryEntry(
    Optional<Language> language,
    Step step,
    WorkState from,
    WorkState to,
    Optional<AccountId> account,
    String name,
    Instant at,
    String remark) {}
