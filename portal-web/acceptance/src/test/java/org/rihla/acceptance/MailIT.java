package org.rihla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rihla.acceptance.portal.Await;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.PortalProcess;
import org.rihla.acceptance.portal.Visitor;

/** Links for passwords go by mail, also when server and portal were down meanwhile. */
@Timeout(900)
class MailIT {
  private static final String BASE = "https://portail.example";
  private static final String LOGIN = "salma@exemple.ma";
  private static final String FRENCH = "/fr/mot-de-passe-oublie";
  private static final String ARABIC =
      "/ar/%D9%86%D8%B3%D9%8A%D8%AA-%D9%83%D9%84%D9%85%D8%A9-%D8%A7%D9%84%D9%85%D8%B1%D9%88%D8%B1";
  private static final Pattern LINK = Pattern.compile("\\R" + BASE + "(/\\S+\\?key=\\S+)\\R");

  @Test
  void whatIsAskedForWhileTheServerIsDownArrivesAfterARestart() throws Exception {
    int port = freePort();
    PortalHome home =
        PortalHome.create("mail")
            .with("rihla.base-url=" + BASE)
            .with("rihla.mail.host=127.0.0.1")
            .with("rihla.mail.port=" + port)
            .with("rihla.mail.tls=none")
            .with("rihla.mail.sender=Rihla <rihla@exemple.ma>");
    try (PortalProcess portal = PortalProcess.start(home)) {
      assertThat(new Visitor(portal.origin()).setUp(home, LOGIN, "sept chevaux bleus").statusCode())
          .isEqualTo(302);
      assertTheAnswerIsTheSameForEverybody(portal);
      portal.kill();
    }
    GreenMail server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    try (PortalProcess portal = PortalProcess.start(home)) {
      portal.requests().page("/fr/");
      server.start();
      Visitor visitor = new Visitor(portal.origin());
      MimeMessage french = awaited(server, 1);
      assertThat(french.getSubject()).isEqualTo("Nouveau mot de passe sur Rihla");
      assertThat(html(french)).contains("<div lang=\"fr\" dir=\"ltr\">");

      assertThat(visitor.post(ARABIC, "login", LOGIN).statusCode()).isEqualTo(200);
      MimeMessage arabic = awaited(server, 2);
      assertThat(html(arabic)).contains("<div lang=\"ar\" dir=\"rtl\">");
      assertThat(visitor.get(link(french)).statusCode()).as("replaced").isEqualTo(410);
      assertTheLinkOpensOnce(visitor, link(arabic));
      assertThat(server.getReceivedMessages()).as("nobody else was written to").hasSize(2);
      assertTooManyAreRefused(visitor);
    } finally {
      server.stop();
    }
  }

  private static void assertTheAnswerIsTheSameForEverybody(PortalProcess portal) throws Exception {
    Visitor visitor = new Visitor(portal.origin());
    assertThat(visitor.get(FRENCH).body()).contains("plain-form");
    HttpResponse<String> known = visitor.post(FRENCH, "login", LOGIN);
    HttpResponse<String> unknown = visitor.post(FRENCH, "login", "personne@exemple.ma");
    assertThat(known.statusCode()).isEqualTo(200);
    assertThat(known.body()).contains("id=\"asked\"").isEqualTo(unknown.body());
  }

  private static void assertTheLinkOpensOnce(Visitor visitor, String link) throws Exception {
    assertThat(visitor.get(link).body()).contains(LOGIN);
    String path = link.substring(0, link.indexOf('?'));
    String key = link.substring(link.indexOf('=') + 1);
    String[] form = {
      "key", key, "password", "neuf lunes pâles", "password-again", "neuf lunes pâles"
    };
    assertThat(visitor.post(path, form).statusCode()).isEqualTo(302);
    assertThat(visitor.post(path, form).statusCode()).isEqualTo(410);
  }

  private static void assertTooManyAreRefused(Visitor visitor) throws Exception {
    for (int i = 0; i < 3; i++) {
      assertThat(visitor.post(FRENCH, "login", "often@exemple.ma").statusCode()).isEqualTo(200);
    }
    assertThat(visitor.post(FRENCH, "login", "often@exemple.ma").statusCode()).isEqualTo(429);
  }

  private static MimeMessage awaited(GreenMail server, int number) throws Exception {
    Await.until("mail " + number, () -> server.getReceivedMessages().length >= number);
    return server.getReceivedMessages()[number - 1];
  }

  private static String link(MimeMessage message) throws Exception {
    Matcher link = LINK.matcher(part(message, 0));
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  private static String html(MimeMessage message) throws Exception {
    return part(message, 1);
  }

  private static String part(MimeMessage message, int number) throws Exception {
    return (String) ((MimeMultipart) message.getContent()).getBodyPart(number).getContent();
  }

  private static int freePort() throws Exception {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
