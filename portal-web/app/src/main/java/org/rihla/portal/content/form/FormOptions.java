package org.rihla.portal.content.form;

import java.util.List;
import org.rihla.portal.content.form.Control.Option;

/** What a form offers to choose from, in the reader's language. */
public interface FormOptions {
  /** The concepts of a scheme as a tree; none when there is no such scheme. */
  List<Option> concepts(String scheme);

  /** Items of some types that the caller may see, by {@code type/key}. */
  List<Option> items(List<String> types);

  /** Tokens of visibility that the caller may give. */
  List<Option> visibilities();
}
