package org.rihla.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;
import java.util.Properties;
import org.rihla.portal.platform.MailSettings;

/** Hands letters to the SMTP server. */
@ApplicationScoped
public class Postman {
  private static final String PATIENCE_MILLIS = "15000";
  private static final String UTF_8 = "UTF-8";

  @Inject private MailSettings settings;
  @Inject private Clock clock;

  /**
   * Sends a letter and returns when the server has taken it.
   *
   * @param id names the letter; it makes the Message-ID, which is the same at every attempt, so
   *     that servers and readers know a letter again that came twice
   * @throws MessagingException if it was not taken
   */
  void send(Letter letter, String id) throws MessagingException {
    MimeMessage message = new NamedMessage(session(), id, sender().getAddress());
    message.setFrom(sender());
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.to(), true));
    message.setSubject(letter.subject(), UTF_8);
    message.setSentDate(Date.from(clock.instant()));
    message.setContentLanguage(new String[] {letter.language().tag()});
    // So that holiday notices and the like are not sent back.
    message.setHeader("Auto-Submitted", "auto-generated");
    MimeBodyPart plain = new MimeBodyPart();
    plain.setText(LetterBody.plain(letter), UTF_8);
    MimeBodyPart html = new MimeBodyPart();
    html.setText(LetterBody.html(letter), UTF_8, "html");
    message.setContent(new MimeMultipart("alternative", plain, html));
    Transport.send(message);
  }

  private InternetAddress sender() throws MessagingException {
    InternetAddress[] parsed = InternetAddress.parse(settings.sender(), true);
    if (parsed.length != 1) {
      throw new MessagingException("rihla.mail.sender must be one address: " + settings.sender());
    }
    return parsed[0];
  }

  private Session session() {
    Properties properties = new Properties();
    properties.setProperty("mail.transport.protocol", "smtp");
    properties.setProperty("mail.smtp.host", settings.host());
    properties.setProperty("mail.smtp.port", String.valueOf(settings.port()));
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.timeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.writetimeout", PATIENCE_MILLIS);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    switch (settings.tls()) {
      case STARTTLS -> {
        properties.setProperty("mail.smtp.starttls.enable", "true");
        properties.setProperty("mail.smtp.starttls.required", "true");
      }
      case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
      case NONE -> properties.setProperty("mail.smtp.starttls.enable", "false");
    }
    boolean signsIn = !settings.user().isEmpty();
    properties.setProperty("mail.smtp.auth", String.valueOf(signsIn));
    return Session.getInstance(properties, signsIn ? new Credentials(settings) : null);
  }

  private static final class Credentials extends Authenticator {
    private final MailSettings settings;

    Credentials(MailSettings settings) {
      this.settings = settings;
    }

    @Override
    protected PasswordAuthentication getPasswordAuthentication() {
      return new PasswordAuthentication(settings.user(), settings.password());
    }
  }

  /** Has an identifier of our own; the usual one would tell the name of this machine. */
  private static final class NamedMessage extends MimeMessage {
    private final String name;

    NamedMessage(Session session, String id, String sender) {
      super(session);
      name = "<" + id + sender.substring(sender.lastIndexOf('@')) + ">";
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", name);
    }
  }
}
