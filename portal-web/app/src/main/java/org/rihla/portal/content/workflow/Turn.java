package org.rihla.portal.content.workflow;

import java.time.Instant;

/**
 * Somebody who translates what another would translate too.
 *
 * @param name of who translates, as it was when they began
 * @param since when they began, or took it over
 * @param updatedAt when something was last saved
 * @param free whether the other one may take it over
 */
public record Turn(CopyId copy, String name, Instant since, Instant updatedAt, boolean free) {}
