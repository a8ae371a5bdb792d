package org.rihla.portal.content;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifies an item for ever, whatever its key or address become. A UUID of version 7. */
public record ItemId(UUID value) {

  /** A new identifier, greater than those before it. */
  public static ItemId create() {
    return new ItemId(UuidCreator.getTimeOrderedEpoch());
  }

  /**
   * Reads the text form.
   *
   * @throws IllegalArgumentException if it is no UUID
   */
  public static ItemId of(String text) {
    return new ItemId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
