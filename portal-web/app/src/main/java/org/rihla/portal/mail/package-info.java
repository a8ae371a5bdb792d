/**
 * Letters to people: what is to be sent waits in rows, is written when it leaves, and is tried
 * again until the server has taken it or a day has passed. Features write letters by implementing
 * {@link org.rihla.portal.mail.LetterWriter}.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.mail;
