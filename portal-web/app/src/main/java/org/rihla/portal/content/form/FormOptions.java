package org.rihla.portal.content.form;

import java.util.List;
import org.rihla.portal.content.form.Control.Option;

/** What a form offers to choose from, in the reader's language. */
public interface FormOptions {
  /** The concepts of a scheme as a tree; none when there is no such scheme. */
  Offer concepts(String scheme, List<String> chosen);

  /** Items of some types that the caller may see, by {@code type/key}. */
  Offer items(List<String> types, List<String> chosen);

  /** Tokens of visibility that the caller may give. */
  List<Option> visibilities();

  /**
   * What stands in the form.
   *
   * @param options all that can be chosen, or, where that is much, what is chosen
   * @param source what the page asks the portal with for the others; empty when there are none
   */
  record Offer(List<Option> options, String source) {
    /** All that there is. */
    public static Offer all(List<Option> options) {
      return new Offer(options, "");
    }
  }
}
