package org.rihla.portal.mail;

import java.util.Optional;
import org.rihla.portal.language.Language;

/** Writes the letters of one kind, at the moment in which they leave. */
public interface LetterWriter {
  /** Names the kind in the rows that wait: lower-case letters, at most 20. */
  String kind();

  /**
   * The letter for somebody, in their language. Called again when it could not be sent, so that
   * nothing secret has to wait in a row.
   *
   * @param recipient as it was given to {@link MailOutbox#add}
   * @return empty when there is nobody (any more) to write to, and then the row goes away
   */
  Optional<Letter> write(String recipient, Language language);
}
