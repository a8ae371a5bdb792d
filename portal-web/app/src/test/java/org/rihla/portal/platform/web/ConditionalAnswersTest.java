package org.rihla.portal.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionalAnswersTest {

  @Test
  void aPageIsSentWithATagOfItsBytes() throws ServletException, IOException {
    Exchange first = get("page", null);

    assertThat(first.status()).isEqualTo(200);
    assertThat(first.body()).isEqualTo("page");
    assertThat(tag(first)).matches("W/\"[\\w-]{22}\"").isEqualTo(tag(get("page", null)));
    assertThat(tag(get("other", null))).isNotEqualTo(tag(first));
    assertThat(first.header("Cache-Control")).isEqualTo("no-cache");
  }

  @Test
  void whoHasThePageIsToldSo() throws ServletException, IOException {
    String tag = tag(get("page", null));

    for (String header : new String[] {tag, "\"x\", " + tag, "*", "\"x\"," + tag + ",\"y\""}) {
      Exchange again = get("page", header);

      assertThat(again.status()).as(header).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(tag(again)).isEqualTo(tag);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "W/\"other\"", "x*", "\"*\""})
  void anotherTagGetsThePage(String header) throws ServletException, IOException {
    assertThat(get("page", header).status()).isEqualTo(200);
  }

  @Test
  void onlyReadingIsConditional() throws ServletException, IOException {
    Exchange exchange = new Exchange("POST", "*");
    new ConditionalAnswers().doFilter(exchange.request(), exchange.response(), exchange.sends("x"));

    assertThat(exchange.status()).isEqualTo(200);
    assertThat(exchange.header("ETag")).isNull();
  }

  private static String tag(Exchange exchange) {
    return Objects.requireNonNull(exchange.header("ETag"));
  }

  private static Exchange get(String page, @org.jspecify.annotations.Nullable String match)
      throws ServletException, IOException {
    Exchange exchange = new Exchange("GET", match);
    new ConditionalAnswers()
        .doFilter(exchange.request(), exchange.response(), exchange.sends(page));
    return exchange;
  }
}
