/** Small pictures of files: of images in several widths, of documents their first page. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.attachment.picture;
