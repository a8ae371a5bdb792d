package org.rihla.portal.content.workflow;

import java.time.Instant;
import java.util.Optional;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.language.LocalizedText;

/**
 * Something that the caller wrote, and where it stands.
 *
 * @param title in the languages that it has
 * @param state of its working copy; published or archived without one
 * @param published whether readers see it, or an earlier version of it
 * @param scheduledAt when it will be published
 */
public record MyItem(
    CopyId copy,
    ItemKey key,
    LocalizedText title,
    WorkState state,
    boolean published,
    Instant updatedAt,
    Optional<Instant> scheduledAt) {}
