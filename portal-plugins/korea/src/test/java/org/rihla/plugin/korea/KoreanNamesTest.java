package org.rihla.plugin.korea;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KoreanNamesTest {
  private final KoreanNames names = new KoreanNames();

  @ParameterizedTest
  @CsvSource({
    "서울,seoul",
    "부산,busan",
    "대구,daegu",
    "인천,incheon",
    "광주,gwangju",
    "대전,daejeon",
    "울산,ulsan",
    "세종,sejong",
    "경기,gyeonggi",
    "강원,gangwon",
    "충청,chungcheong",
    "전라,jeolla",
    "경상,gyeongsang",
    "제주,jeju",
    "종로,jongno",
    "강릉,gangneung",
    "독립문,dongnimmun",
    "신라,silla",
    "별내,byeollae",
    "김해,gimhae",
    "한국,hanguk"
  })
  void aPlaceIsWrittenAsOnItsSigns(String korean, String latin) {
    assertThat(names.spellings(korean).getFirst()).isEqualTo(latin);
  }

  @Test
  void aNameOfAPersonIsAlsoWrittenLetterByLetter() {
    assertThat(names.spellings("종로")).contains("jongro");
  }

  @Test
  void aCityIsFoundWithTheWordForCityBehindIt() {
    assertThat(names.spellings("울산시")).contains("ulsan");
    assertThat(names.spellings("대구")).containsExactly("daegu");
  }

  @ParameterizedTest
  @CsvSource({"ulsan", "أولسان", "울산2", "ㅋㅋㅋ", "가나다라마바사아자차카타파"})
  void wordsOfAnotherKindHaveNoOtherSpelling(String word) {
    assertThat(names.spellings(word)).isEmpty();
  }
}
