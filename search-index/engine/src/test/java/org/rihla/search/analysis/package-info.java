/** Tables of words, and what they must become. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.analysis;
