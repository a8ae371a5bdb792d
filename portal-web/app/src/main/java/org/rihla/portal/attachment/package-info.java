/** Files of items: the content-addressed blob store and the rows that name what it holds. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.attachment;
