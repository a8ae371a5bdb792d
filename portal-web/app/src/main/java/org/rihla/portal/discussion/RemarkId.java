package org.rihla.portal.discussion;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Identifies a remark; a UUID of version 7. */
public record RemarkId(UUID value) {

  static RemarkId create() {
    return new RemarkId(UuidCreator.getTimeOrderedEpoch());
  }

  /**
   * Reads its text form.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static RemarkId of(String text) {
    return new RemarkId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
