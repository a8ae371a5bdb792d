package org.rihla.plugin;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A rule that holds no more than the shape of a number, for those whose check digits are not
 * public. Blanks, dots, hyphens and slashes between the signs do not count, nor does case.
 *
 * @since 1.1.0
 */
public abstract class ShapeRule implements IdentifierRule {
  private static final Pattern BETWEEN = Pattern.compile("[ ./-]");

  private final String key;
  private final Pattern shape;
  private final BilingualText wrong;

  /**
   * A rule.
   *
   * @param shape what is left of the number must be, in capital letters
   * @param wrong what the writer is told otherwise
   */
  protected ShapeRule(String key, String shape, BilingualText wrong) {
    this.key = key;
    this.shape = Pattern.compile(shape, Pattern.CASE_INSENSITIVE);
    this.wrong = wrong;
  }

  @Override
  public final String key() {
    return key;
  }

  @Override
  public final Optional<BilingualText> problem(String value) {
    return shape.matcher(BETWEEN.matcher(value).replaceAll("")).matches()
        ? Optional.empty()
        : Optional.of(wrong);
  }
}
