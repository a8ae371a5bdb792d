package org.rihla.portal.content.form;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** To whom somebody may open an item: to everybody, to partners, to a group of their own. */
public final class VisibilityOptions {
  private VisibilityOptions() {}

  /** The tokens that a caller may give, the widest first. */
  public static List<Option> of(Caller caller, Language reader) {
    Messages words = Messages.in(reader);
    List<Option> options = new ArrayList<>();
    options.add(new Option(Visibility.PUBLIC.token(), words.get("form.visibility.public"), "", 0));
    options.add(
        new Option(Visibility.PARTNERS.token(), words.get("form.visibility.partners"), "", 0));
    for (String group : new TreeSet<>(caller.groups())) {
      options.add(
          new Option(
              Visibility.group(group).token(), words.get("form.visibility.group", group), "", 0));
    }
    return List.copyOf(options);
  }
}
