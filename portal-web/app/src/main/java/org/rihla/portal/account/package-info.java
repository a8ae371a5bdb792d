/**
 * People and what they may do: accounts, roles, groups and their members, the audit log, and the
 * two places that decide: what a caller may see, and what a caller may do.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.account;
