/** What readers come for, from the first page to the last, in both languages. */
@org.jspecify.annotations.NullMarked
package org.rihla.acceptance.journey;
