package org.rihla.portal.content;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifies a revision; a UUID of version 7, so that later ones are greater. */
public record RevisionId(UUID value) {

  static RevisionId create() {
    return new RevisionId(UuidCreator.getTimeOrderedEpoch());
  }

  /**
   * Reads its text form.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static RevisionId of(String text) {
    return new RevisionId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
