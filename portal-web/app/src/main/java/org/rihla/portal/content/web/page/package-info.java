/** Models of reading pages: what a view needs, already in the reader's language. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.content.web.page;
