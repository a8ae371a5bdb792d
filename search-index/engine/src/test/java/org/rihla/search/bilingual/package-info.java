/** How translations are compiled and learned. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.bilingual;
