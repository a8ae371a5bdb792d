/** What a caller may see: the one place that decides visibility. */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.account;
