package org.rihla.portal.content.editor.web;

import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;

/**
 * A title as a list shows it: in the reader's language, or in the other, or that there is none yet.
 *
 * @param lang language of the text
 * @param dir its direction
 */
public record ShownTitle(String text, String lang, String dir) {
  static ShownTitle of(LocalizedText title, Language reader) {
    if (title.isEmpty()) {
      String none = Messages.in(reader).get("room.my-items.untitled");
      return new ShownTitle(none, reader.tag(), reader.direction());
    }
    Language shown = title.languageShown(reader);
    return new ShownTitle(title.inOrOther(reader), shown.tag(), shown.direction());
  }
}
