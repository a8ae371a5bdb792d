package org.rihla.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.portal.Injected;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.MailSettings;
import org.rihla.portal.platform.MailSettings.Encryption;

class PostmanTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-31T10:00:00Z"), ZoneOffset.UTC);
  private static final Letter LETTER =
      new Letter(
          "salma@exemple.ma",
          Language.AR,
          "حسابك على بوابة رحلة",
          List.of("تحية طيبة <script>"),
          "اختيار كلمة مرور",
          "https://portail.example/ar/x?key=a&b=\"c\"",
          List.of("نهاية"));

  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort().setVerbose(false));

  @BeforeEach
  void start() {
    server.setUser("robot@exemple.ma", "robot", "un secret");
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop();
  }

  @Test
  void aLetterArrivesAsPlainTextAndAsHtmlInItsDirection() throws Exception {
    postman("", "Rihla رحلة <rihla@exemple.ma>", Encryption.NONE).send(LETTER, "0199-id");
    MimeMessage received = server.getReceivedMessages()[0];
    assertThat(received.getSubject()).isEqualTo(LETTER.subject());
    assertThat(received.getAllRecipients()[0]).hasToString("salma@exemple.ma");
    assertThat(received.getMessageID()).isEqualTo("<0199-id@exemple.ma>");
    assertThat(received.getHeader("Auto-Submitted")).containsExactly("auto-generated");
    assertThat(received.getContentLanguage()).containsExactly("ar");
    MimeMultipart parts = (MimeMultipart) received.getContent();
    assertThat(parts.getContentType()).startsWith("multipart/alternative");
    String plain = text(parts.getBodyPart(0));
    assertThat(plain).contains("تحية طيبة <script>", "\n" + LETTER.url() + "\n", "نهاية");
    String html = text(parts.getBodyPart(1));
    assertThat(html)
        .contains("<div lang=\"ar\" dir=\"rtl\">", "&lt;script&gt;", "key=a&amp;b=&quot;c&quot;")
        .doesNotContain("<script>");
  }

  private static String text(BodyPart part) throws Exception {
    return ((String) part.getContent()).replace("\r\n", "\n");
  }

  @Test
  void thePasswordIsSaidToTheServerAndAWrongOneIsAFailure() throws Exception {
    postman("un secret", "rihla@exemple.ma", Encryption.NONE).send(LETTER, "signed-in");
    assertThat(server.getReceivedMessages()).hasSize(1);
    Postman wrong = postman("pas celui-ci", "rihla@exemple.ma", Encryption.NONE);
    assertThatThrownBy(() -> wrong.send(LETTER, "refused")).isInstanceOf(MessagingException.class);
  }

  @Test
  void nothingIsSaidToAServerThatDoesNotEncryptWhenItShould() {
    Postman careful = postman("un secret", "rihla@exemple.ma", Encryption.STARTTLS);
    assertThatThrownBy(() -> careful.send(LETTER, "clear"))
        .isInstanceOf(MessagingException.class)
        .hasMessageContaining("STARTTLS");
    assertThat(server.getReceivedMessages()).isEmpty();
  }

  @Test
  void aServerThatIsDownIsAFailureAndNothingElse() {
    Postman postman = postman("", "rihla@exemple.ma", Encryption.NONE);
    server.stop();
    assertThatThrownBy(() -> postman.send(LETTER, "down")).isInstanceOf(MessagingException.class);
  }

  private Postman postman(String password, String sender, Encryption tls) {
    int port = server.getSmtp().getPort();
    String user = password.isEmpty() ? "" : "robot";
    MailSettings settings =
        new MailSettings("127.0.0.1", port, tls, user, password, sender, "https://portail.example");
    return Injected.into(new Postman(), settings, CLOCK);
  }
}
