package org.rihla.portal.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugsTest {

  @ParameterizedTest
  @CsvSource({
    "Voyages d’étude,voyages-d-etude",
    "Évaluation — Œuvre & cœur,evaluation-oeuvre-et-coeur",
    "  L’Oriental (2023) ,l-oriental-2023",
    "Tanger-Tétouan-Al Hoceïma,tanger-tetouan-al-hoceima",
  })
  void aFrenchLabelLosesItsAccents(String label, String slug) {
    assertThat(Slugs.of(label.replace("&", "et"))).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "آليات الاستشراف,آليات-الاستشراف",
    "مسائل مؤسّسية,مسائل-مؤسسية",
    "التّـكويــن المهنيّ,التكوين-المهني",
    "إدماج الشباب: أثرٌ أوّل,إدماج-الشباب-أثر-أول",
  })
  void anArabicLabelKeepsItsLettersAndLosesVowelSigns(String label, String slug) {
    assertThat(Slugs.of(label)).isEqualTo(slug);
  }

  @Test
  void aLabelWithoutLettersHasNoSlug() {
    assertThat(Slugs.of(" — ! ؟ ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"constats", "a-b-3", "ملاحظات-ميدانية", "2023"})
  void aSegmentMayStandAsItIs(String slug) {
    assertThat(Slugs.isValid(slug)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-a", "a-", "a--b", "Constats", "a b", "a/b", "a.b", "a_b", "%41"})
  void anythingElseMayNot(String slug) {
    assertThat(Slugs.isValid(slug)).isFalse();
  }

  @Test
  void aSegmentHasAtMost120Characters() {
    assertThat(Slugs.isValid("a".repeat(120))).isTrue();
    assertThat(Slugs.isValid("a".repeat(121))).isFalse();
  }
}
