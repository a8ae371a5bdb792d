package org.rihla.portal.content.workflow;

import org.rihla.portal.account.AccountId;
import org.rihla.portal.language.LocalizedText;

/** What administration can do to many items at once. */
public sealed interface BulkChange {
  /** Take them from their readers, who are told why. */
  record Withdraw(LocalizedText reason) implements BulkChange {}

  /** Put them away, as their time is over. */
  record Archive(String remark) implements BulkChange {}

  /** Give them back. */
  record Reinstate(String remark) implements BulkChange {}

  /** Make them somebody’s. */
  record HandOver(AccountId to, String name) implements BulkChange {}

  /**
   * Put one concept in the place of another, in the fields of what readers see.
   *
   * @param scheme key of their scheme
   * @param from notation of a concept
   * @param to notation of another one
   */
  record ReplaceConcept(String scheme, String from, String to) implements BulkChange {}
}
