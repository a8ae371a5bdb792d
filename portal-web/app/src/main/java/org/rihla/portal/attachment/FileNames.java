package org.rihla.portal.attachment;

import java.util.regex.Pattern;
import org.rihla.portal.language.BidiControls;

/**
 * Names of files as they come from outside, made such as every system and archive can keep: in any
 * script, never a path, without signs that reorder text.
 */
public final class FileNames {
  /** Longest name that is kept, in characters. */
  public static final int LONGEST = 120;

  private static final int LONGEST_ENDING = 10;
  private static final Pattern FORBIDDEN = Pattern.compile("[:*?\"<>|\\p{Cntrl}]");

  private FileNames() {}

  /**
   * The name without the folders before it, without what cannot stand in a name, and cut before its
   * ending; {@code _} where nothing is left.
   */
  public static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    String safe = FORBIDDEN.matcher(BidiControls.strip(last)).replaceAll("_").strip();
    String visible = safe.replaceAll("^\\.+", "").replaceAll("[. ]+$", "");
    return visible.isEmpty() ? "_" : shortened(visible, LONGEST);
  }

  /** The name of a further file of that name: {@code plan (2).pdf}. */
  public static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String ending = dot > 0 ? name.substring(dot) : "";
    return stem + " (" + number + ")" + ending;
  }

  /** Cuts before the ending, and between characters. */
  private static String shortened(String name, int most) {
    if (name.length() <= most) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(dot) : "";
    int cut = most - ending.length();
    return name.substring(0, Character.isLowSurrogate(name.charAt(cut)) ? cut - 1 : cut) + ending;
  }
}
