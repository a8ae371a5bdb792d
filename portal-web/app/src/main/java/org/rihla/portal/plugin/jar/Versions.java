package org.rihla.portal.plugin.jar;

import java.util.regex.Pattern;
import org.pf4j.DefaultVersionManager;
import org.pf4j.VersionManager;

/** Versions and ranges by the rules of semantic versioning. */
public final class Versions {
  private static final Pattern VERSION =
      Pattern.compile("\\d{1,9}\\.\\d{1,9}\\.\\d{1,9}(-[0-9A-Za-z.-]{1,40})?");
  private static final VersionManager RULES = new DefaultVersionManager();

  private Versions() {}

  static boolean isVersion(String text) {
    return VERSION.matcher(text).matches();
  }

  /** Whether a version lies in a range; one that cannot be read holds no version. */
  public static boolean within(String version, String range) {
    try {
      return !range.isEmpty() && RULES.checkVersionConstraint(version, range);
    } catch (RuntimeException e) {
      // The parser of ranges has exceptions of its own for each kind of nonsense.
      return false;
    }
  }

  /** Negative, zero or positive as the first is lower than the second, the same or higher. */
  public static int compare(String one, String other) {
    return RULES.compareVersions(one, other);
  }
}
