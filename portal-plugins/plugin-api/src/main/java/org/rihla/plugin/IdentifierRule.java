package org.rihla.plugin;

import java.util.Optional;

/**
 * An extension point: tells whether a number by which a country knows a company or an institution
 * can be one.
 *
 * <p>A field of kind {@code identifier} names the rule by its key, and whoever fills it in is told
 * what is wrong. Name the class in {@code META-INF/services/org.rihla.plugin.IdentifierRule}. The
 * portal makes one object when the plugin is enabled, by its constructor without parameters.
 *
 * <p><b>Contract.</b> Refuse only what cannot be right: a rule of which nobody is sure would keep
 * true numbers out, so check the shape where the check digit is not public. Ask nobody: constructor
 * and call each have two seconds, on any thread, several at once. A rule that throws, or is not
 * back in time, switches its plugin off.
 *
 * @since 1.1.0
 */
public interface IdentifierRule {
  /**
   * The key by which fields name it, always the same: the country's two letters in lower case, a
   * hyphen, and lower-case Latin letters, digits and hyphens, as {@code kr-business-number}.
   */
  String key();

  /**
   * What is wrong with a number.
   *
   * @param value as it was typed, in one line, without blanks around it; never empty
   * @return what the writer is told, or nothing when the number can be right
   */
  Optional<BilingualText> problem(String value);
}
