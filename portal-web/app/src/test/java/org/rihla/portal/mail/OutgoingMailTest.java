package org.rihla.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.rihla.portal.language.Language;

class OutgoingMailTest {
  private static final Instant NOW = Instant.parse("2026-01-31T10:00:00Z");

  private final OutgoingMail mail = new OutgoingMail("password", "a@exemple.ma", Language.AR, NOW);

  @Test
  void aFailureIsTriedAgainLaterAndLater() {
    mail.failed("down", false, NOW);
    assertThat(mail.state()).isEqualTo(MailState.WAITING);
    assertThat(mail.notBefore()).isEqualTo(NOW.plusSeconds(5));
    mail.failed("down", false, NOW);
    assertThat(mail.notBefore()).isEqualTo(NOW.plusSeconds(10));
    for (int i = 0; i < 20; i++) {
      mail.failed("down", false, NOW);
    }
    assertThat(mail.notBefore()).isEqualTo(NOW.plus(Duration.ofMinutes(30)));
    assertThat(mail.attempts()).isEqualTo(22);
    assertThat(mail.lastError()).hasValue("down");
  }

  @Test
  void itIsGivenUpAfterADayAndAtOnceWhenNobodyHasThatAddress() {
    mail.failed("down", false, NOW.plus(OutgoingMail.PATIENCE));
    assertThat(mail.state()).isEqualTo(MailState.FAILED);
    OutgoingMail refused = new OutgoingMail("password", "b@exemple.ma", Language.FR, NOW);
    refused.failed("no such user", true, NOW);
    assertThat(refused.state()).isEqualTo(MailState.FAILED);
  }

  @Test
  void whatWasGivenUpMayBeTriedAgainWithAllItsPatience() {
    mail.failed("down", false, NOW.plus(OutgoingMail.PATIENCE));
    Instant later = NOW.plus(Duration.ofDays(3));
    mail.again(later);
    mail.failed("down", false, later);
    assertThat(mail.state()).isEqualTo(MailState.WAITING);
    mail.sent(later);
    assertThat(mail.state()).isEqualTo(MailState.SENT);
    assertThat(mail.lastError()).isEmpty();
    assertThat(mail.sentAt()).hasValue(later);
  }

  @Test
  void aLongErrorIsCutToItsColumn() {
    mail.failed("x".repeat(2_000), false, NOW);
    assertThat(mail.lastError().orElseThrow()).hasSize(500);
  }
}
