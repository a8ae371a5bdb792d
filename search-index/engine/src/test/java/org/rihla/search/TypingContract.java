package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is typed is answered. */
abstract class TypingContract extends SearchIndexContract.ContractPart {

  private static final String PIECES =
      "\"«»“”„'’-+&|!(){}[]^~*?:\\/ \t\n.,;<>=%$#@\u064E\u0651\u0640\u200F\u202E\u2066éÀœﻻأخبارformationde2٢한😀\uD83D\u0000";

  TypingContract(SearchIndexContract contract) {
    super(contract);
  }

  @BeforeEach
  void samples() {
    putSamples();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "&& || !",
        "+",
        "-",
        "--",
        "\"",
        "\"\"",
        "\"\"\"",
        "«»",
        "« »",
        "()",
        "((",
        "*",
        "?",
        "~",
        "^2",
        "\\",
        "AND",
        "title:",
        "[a TO b]",
        ":-)",
        "😀",
        "\uD83D",
        "...",
        "\u064E\u064F\u0651",
        "\u0640\u0640"
      })
  void textWithoutAWordFindsNothingOrLittleAndNeverFails(String text) {
    assertThat(search(text).total()).isLessThanOrEqualTo(3);
    assertThat(index().suggest(new SuggestionRequest(text, "fr", Samples.PUBLIC, 10)))
        .hasSizeLessThanOrEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\t\n", "\u00A0\u202F", "\u200F\u200E\u202A\u202E\u2066\u2069", "\uFEFF"})
  void textThatShowsNothingIsAListing(String text) {
    assertThat(search(text).total()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"le la les", "de", "en l'", "du des", "في من إلى", "من", "\"من\""})
  void stopWordsAloneFindWhatHoldsThem(String text) {
    assertThat(search(text).total()).isPositive();
  }

  @Test
  void stopWordsAloneAreHighlighted() {
    Hit hit = search("du").hits().getFirst();
    assertThat(marked(hit.title())).containsOnly("du");
  }

  @Test
  void tenThousandCharactersAreAnswered() {
    assertThat(search("formation ".repeat(1_000)).total()).isEqualTo(2);
    assertThat(search("x".repeat(10_000)).total()).isZero();
    assertThat(search("\"".repeat(10_000)).total()).isZero();
    assertThat(search("-a ".repeat(3_333)).total()).isLessThanOrEqualTo(3);
    assertThat(search(" ".repeat(9_000) + "formation").total()).isLessThanOrEqualTo(3);
    assertThat(search("\"a b\" ".repeat(2_000)).total()).isZero();
    StringBuilder different = new StringBuilder();
    for (int i = 0; i < 2_000; i++) {
      different.append("mot").append(i).append(' ');
    }
    assertThat(search(different.toString()).total()).isZero();
  }

  @Test
  void longerTextIsRefusedInWords() {
    String tooLong = "x".repeat(SearchRequest.LONGEST_TEXT + 1);
    assertThatThrownBy(() -> search(tooLong))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("100001");
  }

  @Test
  void undeclaredKeysAreRefusedInWords() {
    assertThatThrownBy(() -> index().search(request("").filter("colour", "red").build()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> index().search(request("").facets("colour").build()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> index().search(SearchRequest.builder("", "xx", Samples.PUBLIC).build()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void randomTextIsAnswered() {
    Random random = new Random(20230513);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        text.append(PIECES.charAt(random.nextInt(PIECES.length())));
      }
      SearchResults results = index().search(request(text.toString()).facets("theme").build());
      assertThat(ids(results))
          .as(text.toString())
          .doesNotContain("partners-note", "group-note", "nobody");
      assertThat(results.hits()).hasSize((int) results.total());
      assertThat(index().suggest(new SuggestionRequest(text.toString(), "ar", Samples.PUBLIC, 5)))
          .hasSizeLessThan(6);
    }
  }
}
