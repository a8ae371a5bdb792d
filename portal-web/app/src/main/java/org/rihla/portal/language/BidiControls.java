package org.rihla.portal.language;

import java.util.regex.Pattern;

/**
 * Characters that reorder the text around them: they do not belong in titles, names and file names.
 */
public final class BidiControls {
  private static final Pattern CONTROLS =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069\\p{Cc}&&[^\\n\\t]]");

  private BidiControls() {}

  /** The text without bidirectional and other control characters; line feeds and tabs stay. */
  public static String strip(String text) {
    return CONTROLS.matcher(text).replaceAll("");
  }
}
