package org.rihla.portal.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.language.Language;

class LinksTest {

  @Test
  void addressesBeginWithTheLanguageAndAreEncoded() {
    ContentType page = Shipped.TYPES.get("page");
    String link = Links.item(Language.AR, page, "عن رحلة/؟");

    assertThat(link).startsWith("/ar/").matches("[!-~]+");
    assertThat(URI.create(link).getPath()).endsWith("/عن رحلة/؟");
    assertThat(link).contains("%2F", "%20").doesNotContain("+");
  }

  @Test
  void homeAndSearchStandInBothLanguages() {
    assertThat(Links.home(Language.FR)).isEqualTo("/fr/");
    assertThat(Links.search(Language.FR)).isEqualTo("/fr/recherche");
    assertThat(URI.create(Links.search(Language.AR)).getPath()).isEqualTo("/ar/بحث");
  }

  @Test
  void filesAndCoversBelongToNoLanguage() {
    assertThat(Links.file("1", "plan d’action.pdf"))
        .isEqualTo("/files/1/plan%20d%E2%80%99action.pdf");
    assertThat(Links.cover("1")).isEqualTo("/covers/1.svg");
  }
}
