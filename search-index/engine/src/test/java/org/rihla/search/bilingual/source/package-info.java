/** How sources of translations are read. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.bilingual.source;
