package org.rihla.portal.discussion;

import org.rihla.portal.account.AccountId;
import org.rihla.portal.content.workflow.CopyId;

/**
 * Somebody made a remark. Fired inside its transaction.
 *
 * @param reply whether it answers another
 */
public record RemarkMade(RemarkId remark, CopyId copy, AccountId author, boolean reply) {}
