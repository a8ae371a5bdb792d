package org.rihla.portal.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenIdSettingsTest {
  private static final String BASE = "https://portail.example";

  @ParameterizedTest
  @ValueSource(strings = {"https://id.example/realm", "http://127.0.0.1:1/x", "http://localhost"})
  void aProviderIsAskedOverAnEncryptedConnectionOrOnThisMachine(String issuer) {
    assertThat(settings(issuer, "rihla", BASE).isConfigured()).isTrue();
  }

  @Test
  void whatWouldNotWorkIsSaidAtTheStart() {
    assertThat(settings("", "", "").isConfigured()).isFalse();
    assertThatThrownBy(() -> settings("http://id.example", "rihla", BASE))
        .hasMessageContaining("https://");
    assertThatThrownBy(() -> settings("https://id.example", "", BASE))
        .hasMessageContaining("client-id");
    assertThatThrownBy(() -> settings("https://id.example", "rihla", ""))
        .hasMessageContaining("base-url");
    assertThatThrownBy(() -> OpenIdSettings.Unknown.of("everybody"))
        .hasMessageContaining("refuse or contributor");
  }

  private static OpenIdSettings settings(String issuer, String client, String base) {
    return new OpenIdSettings(issuer, client, "", "email", OpenIdSettings.Unknown.REFUSE, base);
  }
}
