/** The rooms of those who have signed in: which there are, and to whom they open. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.room;
