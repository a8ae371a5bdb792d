package org.rihla.portal.content.workflow;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.RevisionId;
import org.rihla.portal.content.value.Violation;

/**
 * A working copy as its editors see it.
 *
 * @param key what the item is called; its identifier until a draft with a title was first saved by
 *     hand
 * @param tree what is written so far; of a translation, its own texts only
 * @param lock counts saves
 * @param author who began it
 * @param published whether readers see an earlier version
 * @param missing what must be put right before it can be submitted
 * @param undeclared paths of values that the type no longer declares; they are kept
 * @param overlaps fields that were published by another way since it was begun and changed here
 *     too: {@code theirs} is what readers see
 * @param source of a translation: the revision of the source that it follows
 * @param scheduledAt when it will be published, or null
 * @param minor whether whoever submitted it thinks that the meaning stays the same
 */
public record CopyView(
    CopyId id,
    ItemKey key,
    WorkState state,
    DraftTree tree,
    long lock,
    AccountId author,
    String updatedBy,
    Instant updatedAt,
    boolean published,
    List<Violation> missing,
    List<String> undeclared,
    List<Conflict> overlaps,
    @Nullable RevisionId source,
    @Nullable Instant scheduledAt,
    boolean minor) {}
