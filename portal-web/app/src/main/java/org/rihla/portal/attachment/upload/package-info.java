/**
 * Files on their way in: in pieces, so that a lost connection costs no more than what was under
 * way.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.attachment.upload;
