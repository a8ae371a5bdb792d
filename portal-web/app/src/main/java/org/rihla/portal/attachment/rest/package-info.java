/** Uploads through HTTP, below {@code /upload}. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.attachment.rest;
