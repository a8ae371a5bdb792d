package org.rihla.portal.account;

/** An account may no longer be used; fired within the transaction that decides it. */
public record AccountDisabled(AccountId account) {}
