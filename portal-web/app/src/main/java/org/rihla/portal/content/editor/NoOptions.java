package org.rihla.portal.content.editor;

import java.util.List;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.content.form.FormOptions;

/** Nothing to choose from, for a form that nobody fills in. */
final class NoOptions implements FormOptions {
  @Override
  public Offer concepts(String scheme, List<String> chosen) {
    return Offer.all(List.of());
  }

  @Override
  public Offer items(List<String> types, List<String> chosen) {
    return Offer.all(List.of());
  }

  @Override
  public List<Option> visibilities() {
    return List.of();
  }
}
