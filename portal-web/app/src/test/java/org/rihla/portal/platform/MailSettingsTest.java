package org.rihla.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.rihla.portal.platform.MailSettings.Encryption;

class MailSettingsTest {
  private static final String BASE = "https://portail.example";

  @Test
  void withoutAServerNothingIsNeeded() {
    assertThat(settings("", "", "").isConfigured()).isFalse();
    assertThat(settings("mail.example", "rihla@exemple.ma", BASE).isConfigured()).isTrue();
  }

  @Test
  void aServerNeedsASenderAndAnAddressForTheLinks() {
    assertThatThrownBy(() -> settings("mail.example", "", BASE)).hasMessageContaining("sender");
    assertThatThrownBy(() -> settings("mail.example", "a@b.ma", "")).hasMessageContaining("base");
  }

  @Test
  void encryptionIsNamedAndHasItsUsualPort() {
    assertThat(Encryption.of(" StartTLS ")).isEqualTo(Encryption.STARTTLS);
    assertThat(Encryption.TLS.usualPort()).isEqualTo(465);
    assertThatThrownBy(() -> Encryption.of("ssl")).hasMessageContaining("starttls, tls or none");
  }

  private static MailSettings settings(String host, String sender, String base) {
    return new MailSettings(host, 587, Encryption.STARTTLS, "", "", sender, base);
  }
}
