package org.rihla.portal.indexing;

import java.time.Instant;
import org.rihla.portal.content.ItemId;

/**
 * A change that could not be brought into the index.
 *
 * @param id of the row in the outbox
 * @param name of the item, {@code type/key}; its identifier when it is no longer there
 * @param attempts how often it was tried
 * @param next when it is tried again
 * @param reason in the words of the program
 */
public record FailedTask(
    String id, ItemId item, String name, int attempts, Instant next, String reason) {}
