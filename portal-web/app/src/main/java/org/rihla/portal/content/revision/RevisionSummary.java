package org.rihla.portal.content.revision;

import java.time.Instant;
import org.rihla.portal.content.RevisionId;
import org.rihla.portal.content.RevisionKind;

/**
 * A version in a list.
 *
 * @param number counts the versions of the item, from 1
 * @param author the name of who saved, as it was then
 */
public record RevisionSummary(
    RevisionId id, int number, RevisionKind kind, Instant savedAt, String author) {}
