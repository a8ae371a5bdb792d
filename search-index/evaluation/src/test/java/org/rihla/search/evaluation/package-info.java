/** How collections are read and rankings measured. */
@org.jspecify.annotations.NullMarked
package org.rihla.search.evaluation;
