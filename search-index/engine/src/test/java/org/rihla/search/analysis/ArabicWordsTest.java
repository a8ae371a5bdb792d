package org.rihla.search.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicWordsTest {

  @ParameterizedTest
  @CsvSource({
    "أخبار, الأخبار",
    "أخبار, اخبار",
    "أخبار, والأخبار",
    "أخبار, بالأخبار",
    "أخبار, للأخبار",
    "تكوين, التكوين",
    "تكوين, للتكوين",
    "تكوين, وللتكوين",
    "تكوين, والتكوين",
    "تكوين, فالتكوين",
    "تكوين, كالتكوين",
    "تكوين, تكوينية",
    "تكوين, تكوينات",
    "تكوين, تَكْوِينٌ",
    "تكوين, تـكـويـن",
    "وزارة, الوزارة",
    "وزارة, وزارتها",
    "وزارة, ووزارة",
    "وظيفة, الوظيفة",
    "وطنية, الوطنية",
    "وطنية, الوطني",
    "مهارة, مهارات",
    "مهارة, المهارات",
    "مهارة, مهاراتهم",
    "مهارة, مهاره",
    "لجنة, اللجنة",
    "لجنة, للجنة",
    "لغة, اللغة",
    "لغة, لغات",
    "مساهمة, مساهم",
    "التزام, الالتزام",
    "إلكترونية, الإلكتروني",
    "آليات, الآليات",
    "آلية, الآليات",
    "آلية, آليات",
    "على, علي",
    "مبنى, مبني",
    "إدارة, اداره",
    "هيئة, هييه",
    "كوريا, الكورية",
    "ليبيا, الليبية",
    "مهنيًا, مهني",
    "ﻣﺪﺭﺳﺔ, مدرسة",
    "ﻻﺟﺌﻮﻥ, لاجئون",
    "ٱلكتاب, الكتاب",
    "ڤيديو, فيديو",
    "أگادير, أكادير",
    "أڭادير, أكادير",
    "پاريس, باريس",
    "ڨفصة, قفصة",
    "أخ\u200Fبار, أخبار",
    "٢٠٢٣, 2023",
    "۲۰۲۳, 2023",
    "٢٠٢٣م, 2023",
    "٣٫٥, '3,5'",
    "الـKOICA, koica",
    "وKOICA, KOICA",
  })
  void twoFormsOfAWordHaveOneStem(String one, String other) {
    assertThat(Words.stemmedTerms(one)).isEqualTo(Words.stemmedTerms(other));
    assertThat(Words.plainTerms(one)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({"تشغيل, شغل", "تكوين, كون", "قطاع, قطع", "لجنة, جنة", "سوق, ساق"})
  void differentWordsStayDifferent(String one, String other) {
    assertThat(Words.stemmedTerms(one)).isNotEqualTo(Words.stemmedTerms(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"في", "من", "إلى", "على", "التي", "هذا", "وفي"})
  void stopWordsHaveNoStemButRemainAsPlainWords(String word) {
    assertThat(Words.stemmedTerms(word)).isEmpty();
    assertThat(Words.plainTerms(word)).hasSize(1);
  }

  @Test
  void scriptsAreSeparatedInsideAText() {
    assertThat(Words.plainTerms("مشروع STED-AMT لسنة ٢٠٢٣ والـKOICA"))
        .containsExactly("مشروع", "sted", "amt", "لسنه", "2023", "وال", "koica");
  }

  @Test
  void anArabicWordInAFrenchTextIsStemmedAsArabic() {
    assertThat(Words.stemmedTerms("Rihla (الرحلة)")).isEqualTo(Words.stemmedTerms("rihla رحلة"));
  }

  @Test
  void typedWordsComeWithAndWithoutArticle() {
    assertThat(Words.typedTerms("المهارات في")).containsExactly("المهارات", "مهارات", "في");
  }
}
