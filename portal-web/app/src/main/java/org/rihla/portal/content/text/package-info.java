/** Rich text: Markdown in, safe HTML or plain text out. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.text;
