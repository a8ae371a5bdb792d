package org.rihla.portal.administration;

import java.util.List;
import org.rihla.portal.mail.OutgoingMail;

/**
 * How letters stand.
 *
 * @param server that takes them, {@code host:port}; empty for none
 * @param waiting letters that have not left
 * @param failed letters that were given up
 * @param troubled letters that could not be sent at the first try and have not left since, at most
 *     a hundred
 */
public record MailReport(String server, long waiting, long failed, List<OutgoingMail> troubled) {
  public MailReport {
    troubled = List.copyOf(troubled);
  }
}
