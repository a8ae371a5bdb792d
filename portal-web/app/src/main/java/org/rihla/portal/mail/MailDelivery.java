package org.rihla.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Sends what is due, one letter after another; what fails is put off and keeps nobody waiting. */
@ApplicationScoped
public class MailDelivery {
  private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());
  private static final int BATCH = 20;

  @Inject private MailOutbox outbox;
  @Inject private Postman postman;
  @Inject @Any private Instance<LetterWriter> writers;

  void run() {
    outbox.due(BATCH).forEach(this::deliver);
  }

  private void deliver(OutgoingMail mail) {
    try {
      Optional<Letter> letter = written(mail);
      if (letter.isEmpty()) {
        outbox.drop(mail.id());
        return;
      }
      postman.send(letter.get(), mail.id());
      outbox.sent(mail.id());
    } catch (MessagingException e) {
      LOG.log(Level.WARNING, "A letter could not be sent: {0}", e.getMessage());
      outbox.failed(mail.id(), reason(e), isRefused(e));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "The letter " + mail.id() + " could not be written");
      outbox.failed(mail.id(), String.valueOf(e), false);
    }
  }

  private Optional<Letter> written(OutgoingMail mail) {
    return writers.stream()
        .filter(writer -> writer.kind().equals(mail.kind()))
        .findFirst()
        .flatMap(writer -> writer.write(mail.recipient(), mail.language()));
  }

  /** The innermost cause says more than “Could not connect”. */
  private static String reason(MessagingException failure) {
    Exception cause = failure.getNextException();
    String told = String.valueOf(failure.getMessage()).strip();
    return cause == null ? told : told + " – " + String.valueOf(cause.getMessage()).strip();
  }

  /** Whether the server knows that nobody has that address. */
  private static boolean isRefused(MessagingException failure) {
    return failure instanceof SendFailedException refused
        && refused.getInvalidAddresses() != null
        && refused.getInvalidAddresses().length > 0;
  }
}
