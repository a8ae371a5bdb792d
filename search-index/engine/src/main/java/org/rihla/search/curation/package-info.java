/**
 * What people decided about searches, rather than what texts say: words that stand for each other
 * in a portal, and answers that come first to certain questions.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.search.curation;
