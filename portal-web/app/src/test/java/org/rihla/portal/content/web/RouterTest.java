package org.rihla.portal.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.portal.Injected;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.ConceptScheme;

class RouterTest {
  private final Router router = Injected.into(new Router(), Shipped.TYPES, Shipped.STORE);

  @Test
  void nothingAfterTheLanguageIsTheHomePage() {
    assertThat(router.route(Language.FR, "/")).isEqualTo(new Route.Home());
    assertThat(router.route(Language.AR, "")).isEqualTo(new Route.Home());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyTypeAndItsItemsAreFoundByTheirPath(Language language) {
    for (ContentType type : Shipped.TYPES.ordered()) {
      String path = "/" + type.path().in(language);

      assertThat(router.route(language, path)).isEqualTo(new Route.Listing(type));
      assertThat(router.route(language, path + "/")).isEqualTo(new Route.Listing(type));
      assertThat(router.route(language, path + "/x")).isEqualTo(new Route.Reading(type, "x"));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everySchemeAndItsConceptsAreFoundByTheirPath(Language language) {
    for (ConceptScheme scheme : Shipped.TAXONOMIES.schemes()) {
      String path = "/" + scheme.path(language);

      assertThat(router.route(language, path)).isEqualTo(new Route.Scheme(scheme));
      assertThat(router.route(language, path + "/x")).isEqualTo(new Route.Term(scheme, "x"));
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theSearchPageHasAPathOfItsOwn(Language language) {
    assertThat(router.route(language, "/" + Links.searchPath(language)))
        .isEqualTo(new Route.Search());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/nowhere", "/constats/a/b", "/../..", "/WEB-INF/web.xml", "/بحث"})
  void anythingElseIsMissing(String path) {
    assertThat(router.route(Language.FR, path)).isEqualTo(new Route.Missing());
  }
}
