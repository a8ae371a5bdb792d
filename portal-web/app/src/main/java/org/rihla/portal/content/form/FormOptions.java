package org.rihla.portal.content.form;

import java.util.List;
import java.util.Optional;
import org.rihla.portal.content.form.Control.Option;

/** What a form offers to choose from, in the reader's language. */
public interface FormOptions {
  /** The concepts of a scheme as a tree; none when there is no such scheme. */
  List<Option> concepts(String scheme);

  /** A concept that is not offered, for where it was chosen before. */
  default Optional<Option> concept(String scheme, String notation) {
    return Optional.empty();
  }

  /** Items of some types that the caller may see, by {@code type/key}. */
  List<Option> items(List<String> types);

  /** Tokens of visibility that the caller may give. */
  List<Option> visibilities();
}
