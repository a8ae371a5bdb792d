package org.rihla.portal.discussion;

import java.util.List;

/**
 * A remark with its replies, oldest first.
 *
 * @param resolved whether it has been dealt with
 */
public record ReviewThread(Remark first, List<Remark> replies, boolean resolved) {}
