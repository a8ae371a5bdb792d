package org.rihla.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {

  private static final String GERMAN =
      "Die Betriebe melden jedes Jahr, welche Fachkräfte ihnen fehlen, und die Kammern stellen daraus eine"
          + " Übersicht zusammen, nach der sich die Berufsschulen mit ihren Angeboten richten können.";

  private static PageLanguage of(String text) {
    return LanguageDetector.of(List.of(text), null).getFirst();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "FRENCH | La délégation a rencontré les branches professionnelles et l’observatoire du travail.",
        "FRENCH | Qui finance la formation des salariés dans les petites entreprises ?",
        "FRENCH | ACCORD ENTRE LES PARTIES ET LE MINISTÈRE DU TRAVAIL",
        "ENGLISH | The sector councils publish a yearly survey of the skills that employers look for.",
        "ENGLISH | How are small firms involved, and what does it cost them to train apprentices?",
        "ENGLISH | Skills anticipation: lessons for the Maghreb and for its partners",
        "ARABIC | التقى الوفد بممثلي القطاعات المهنية وبالمرصد الوطني للشغل.",
        "ARABIC | تتبع منصة HRD-Net عروض التكوين في جميع الجهات",
        "KOREAN | 산업별 인적자원개발위원회는 해마다 기업이 필요로 하는 기술을 조사한다.",
        "KOREAN | 국가직무능력표준(NCS)은 교육훈련과 자격을 연결한다.",
        "OTHER | Комитеты отраслей ежегодно изучают потребности предприятий.",
        "OTHER | 行业技能委员会每年调查企业的技能需求。",
      })
  void aSentenceTellsItsLanguage(PageLanguage expected, String text) {
    assertThat(of(text)).isEqualTo(expected);
  }

  @Test
  void aLanguageWithoutKnownLittleWordsIsAnother() {
    assertThat(of(GERMAN)).isEqualTo(PageLanguage.OTHER);
    assertThat(
            of(
                "Los consejos sectoriales publican cada año una encuesta sobre las competencias que buscan"
                    + " las empresas, y los centros de formación profesional adaptan sus programas según los"
                    + " resultados obtenidos en cada región del país."))
        .isEqualTo(PageLanguage.OTHER);
  }

  @Test
  void aShortPageTakesTheLanguageOfTheWhole() {
    String english = "The committees of the sectors meet with employers and with unions.";
    assertThat(LanguageDetector.of(List.of("Sector committees", english, "2023", ""), "fr"))
        .containsOnly(PageLanguage.ENGLISH);
    assertThat(LanguageDetector.of(List.of("Fachkräfte", GERMAN), null))
        .containsOnly(PageLanguage.OTHER);
  }

  @Test
  void eachPageMayHaveItsOwnLanguage() {
    assertThat(
            LanguageDetector.of(
                List.of(
                    "Le comité se réunit avec les employeurs et avec les syndicats.",
                    "The committee meets with the employers and with the unions.",
                    "위원회는 사용자와 노동조합을 만난다."),
                null))
        .containsExactly(PageLanguage.FRENCH, PageLanguage.ENGLISH, PageLanguage.KOREAN);
  }

  @Test
  void whereNoTextTellsTheSaidLanguageDecidesAndOtherwiseFrench() {
    assertThat(LanguageDetector.of(List.of("Skills survey"), "en"))
        .containsExactly(PageLanguage.ENGLISH);
    assertThat(LanguageDetector.of(List.of("Skills survey"), "en-gb"))
        .containsExactly(PageLanguage.ENGLISH);
    assertThat(LanguageDetector.of(List.of("Compétences sectorielles"), "xx"))
        .containsExactly(PageLanguage.FRENCH);
    assertThat(of("")).isEqualTo(PageLanguage.FRENCH);
    assertThat(of("1 234 567 \uD800 \u0000")).isEqualTo(PageLanguage.FRENCH);
  }

  @Test
  void aLongPageIsJudgedByItsBeginning() {
    assertThat(of("The skills of the future, and how they are found. ".repeat(100_000)))
        .isEqualTo(PageLanguage.ENGLISH);
  }
}
