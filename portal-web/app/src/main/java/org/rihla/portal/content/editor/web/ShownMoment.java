package org.rihla.portal.content.editor.web;

import java.time.Instant;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/**
 * A time in words: by the clock of Tunis as the portal sends it, by that of the reader's device
 * once the script of the page has seen it.
 *
 * @param iso for the script
 * @param text names the clock that it goes by
 */
public record ShownMoment(String iso, String text) {
  static ShownMoment of(Instant instant, Language reader) {
    String text = Messages.in(reader).get("room.moment", Formats.moment(instant, reader));
    return new ShownMoment(instant.toString(), text);
  }
}
