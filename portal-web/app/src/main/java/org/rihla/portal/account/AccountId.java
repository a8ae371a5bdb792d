package org.rihla.portal.account;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/**
 * Identifies an account.
 *
 * @param value a UUID of version 7
 */
public record AccountId(UUID value) {

  /** A new one. */
  public static AccountId create() {
    return new AccountId(UuidCreator.getTimeOrderedEpoch());
  }

  /**
   * Reads its text form.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static AccountId of(String text) {
    return new AccountId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
