package org.rihla.portal.account.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.portal.language.Language;

class ReturnAddressTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/fr/",
        "/fr/espace",
        "/fr/recherche?q=formation&page=2",
        "/ar/%D9%81%D8%B6%D8%A7%D8%A1/x"
      })
  void aPageOfThePortalIsReturnedTo(String address) {
    assertThat(ReturnAddress.checked(address, Language.FR)).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/fr/",
        "//example.org/fr/",
        "/\\example.org/fr/",
        "/fr/\\..\\..",
        "/fr//example.org",
        "/fr/../control/status",
        "\\\\example.org",
        "javascript:alert(1)",
        "/fr/ \r\nSet-Cookie: a=b",
        "/control/status",
        "/",
        "",
        "fr/",
        "/fr/connexion?back=%2Ffr%2F",
        "/fr/deconnexion",
        "/ar/%D8%AA%D8%B3%D8%AC%D9%8A%D9%84-%D8%A7%D9%84%D8%AE%D8%B1%D9%88%D8%AC"
      })
  void everythingElseLeadsHome(String address) {
    assertThat(ReturnAddress.checked(address, Language.AR)).isEqualTo("/ar/");
  }

  @Test
  void noAddressLeadsHome() {
    assertThat(ReturnAddress.checked(null, Language.FR)).isEqualTo("/fr/");
  }
}
