package org.rihla.portal.mail;

import java.util.List;
import org.rihla.portal.language.Language;

/**
 * A letter as it is sent: plain text, and the same as HTML.
 *
 * @param to an e-mail address
 * @param language of all texts
 * @param before paragraphs above the link
 * @param action what the link does, in words
 * @param url the link, absolute
 * @param after paragraphs below it
 */
public record Letter(
    String to,
    Language language,
    String subject,
    List<String> before,
    String action,
    String url,
    List<String> after) {
  public Letter {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }
}
