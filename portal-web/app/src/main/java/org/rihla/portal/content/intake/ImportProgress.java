package org.rihla.portal.content.intake;

/** Is told how far an import has come. */
@FunctionalInterface
public interface ImportProgress {
  /** Nobody looks. */
  ImportProgress UNSEEN = (phase, done, total) -> {};

  /**
   * A step was made.
   *
   * @param done from 0 to {@code total}
   */
  void step(ImportPhase phase, int done, int total);
}
