/** Journeys of those who have an account: signing in, their own room, administration. */
@org.jspecify.annotations.NullMarked
package org.rihla.acceptance.account;
