/** Pages about files: what is known of one, the search in it, and the texts of its pages. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.attachment.web;
