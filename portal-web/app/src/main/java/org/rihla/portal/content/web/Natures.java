package org.rihla.portal.content.web;

import java.util.Map;
import org.rihla.portal.content.value.FieldValue;

/** Whether an item rests on a source, is general method, or is an invented example. */
public final class Natures {
  /** The option of the field {@code nature} that marks invented examples. */
  public static final String ILLUSTRATION = "illustration";

  private Natures() {}

  static boolean illustration(Map<String, FieldValue> values) {
    return values.get("nature") instanceof FieldValue.Choice choice
        && choice.options().contains(ILLUSTRATION);
  }
}
