package org.rihla.portal.content.workflow;

import org.rihla.portal.account.AccountId;
import org.rihla.portal.language.LocalizedText;

/** What administration can do to many items at once. */
public sealed interface BulkChange {
  /** Take them from their readers, who are told why. */
  record Withdraw(LocalizedText reason) implements BulkChange {}

  /** Give them back. */
  record Reinstate(String remark) implements BulkChange {}

  /** Make them somebody’s. */
  record HandOver(AccountId to, String name) implements BulkChange {}

  /**
   * Put one concept in the place of another in a field, in what readers see.
   *
   * @param from notation of a concept of the field’s scheme
   * @param to notation of another one
   */
  record ReplaceConcept(String field, String from, String to) implements BulkChange {}
}
