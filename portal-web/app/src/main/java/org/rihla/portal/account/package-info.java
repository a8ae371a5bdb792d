/**
 * People and what they may do: accounts, roles, groups and their members, the audit log, and the
 * one place that decides visibility.
 */
@org.jspecify.annotations.NullMarked
package org.rihla.portal.account;
