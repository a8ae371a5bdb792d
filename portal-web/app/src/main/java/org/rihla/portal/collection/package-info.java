/** Files of several items in one archive, with an index in both languages and citations. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.collection;
