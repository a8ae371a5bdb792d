package org.rihla.portal.content.workflow;

import java.time.Instant;
import java.util.List;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.LocalizedText;

/**
 * Something that waits for review.
 *
 * @param title in the languages that it has
 * @param countries notations of the scheme {@code territories} that its fields name
 * @param author the name of who wrote last
 * @param missing what has become wrong since it was submitted
 * @param own whether the caller wrote it, so that somebody else must review it
 */
public record QueueEntry(
    CopyId copy,
    ItemKey key,
    LocalizedText title,
    List<String> countries,
    String author,
    Instant submittedAt,
    List<Violation> missing,
    boolean own) {}
