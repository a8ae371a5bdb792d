package org.rihla.portal.account.session;

import java.util.Optional;
import org.rihla.portal.account.AccountId;

/** What has become of a one-time link. */
public sealed interface LinkState {
  /** It may be used once; for the account, if it is for one. */
  record Open(Optional<AccountId> account) implements LinkState {}

  /** Its time is over. */
  record Expired() implements LinkState {}

  /** Somebody has used it. */
  record Used() implements LinkState {}

  /** There is none, or a newer one has replaced it. */
  record Unknown() implements LinkState {}
}
