package org.rihla.portal.account;

/** The answer to a question of permission. */
public sealed interface Decision {
  /** It may be done. */
  record Granted() implements Decision {}

  /** It may not be done, and why. */
  record Refused(Refusal refusal) implements Decision {}

  default boolean granted() {
    return this instanceof Granted;
  }

  /**
   * Goes on only when it may be done.
   *
   * @throws RefusedException otherwise
   */
  default void orThrow() {
    if (this instanceof Refused refused) {
      throw new RefusedException(refused.refusal());
    }
  }
}
