/**
 * What administrators look after while the portal runs: the index and its outbox, letters, and the
 * reading of files.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.administration;
