package org.rihla.portal.plugin.jar;

import java.util.regex.Pattern;

/** Which entries a plugin's JAR may have. */
final class EntryNames {
  private static final String SEGMENT = "[A-Za-z0-9][A-Za-z0-9._-]*";
  private static final String KEY = "[a-z0-9]+(?:-[a-z0-9]+)*";
  private static final int LONGEST = 300;

  private static final Pattern LAYOUT =
      Pattern.compile(
          "rihla/(?:(?:plugin|facets|holidays)\\.yaml|map\\.svg"
              + ("|taxonomies/" + SEGMENT + "\\.ttl")
              + ("|lexicon/" + SEGMENT + "\\.tsv")
              + ("|(?:types|field-sets|extra-fields)/" + SEGMENT + "\\.yaml")
              + ("|messages/" + SEGMENT + "_(?:fr|ar)\\.properties")
              + ("|items/" + KEY + "/" + KEY + "/[^/]+)"));

  private EntryNames() {}

  /** Whether an entry stays where it belongs when it is written below a folder. */
  static boolean isSafe(String name) {
    if (name.isEmpty() || name.length() > LONGEST || name.startsWith("/")) {
      return false;
    }
    boolean odd = name.chars().anyMatch(sign -> sign < ' ' || sign == '\\' || sign == ':');
    boolean upwards =
        java.util.Arrays.stream(name.split("/", -1))
            .anyMatch(segment -> segment.equals("..") || segment.equals("."));
    return !odd && !upwards;
  }

  static boolean isData(String name) {
    return name.startsWith("rihla/");
  }

  static boolean isKnown(String name) {
    return LAYOUT.matcher(name).matches();
  }
}
