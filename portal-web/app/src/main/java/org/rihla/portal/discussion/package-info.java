/**
 * Review threads: what people say of a draft or of one of its fields, the replies, and what has
 * been dealt with. They stay with the item after it is published, and only those who could take
 * part see them.
 *
 * <p>{@link org.rihla.portal.discussion.ReviewThreads} is the only service; {@link
 * org.rihla.portal.discussion.RemarkMade} is fired inside the transaction of each remark.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.discussion;
