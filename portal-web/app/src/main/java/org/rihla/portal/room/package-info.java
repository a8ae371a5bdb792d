/**
 * The rooms of those who have signed in: which there are, to whom they open, and the one that is
 * being shown.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.room;
