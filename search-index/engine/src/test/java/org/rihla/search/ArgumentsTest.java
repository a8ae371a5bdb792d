package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class ArgumentsTest {

  private static void refused(String reason, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(reason);
  }

  @Test
  void wrongRequestsSayWhatIsWrong() {
    SearchRequestBuilder request = SearchRequest.builder("", "fr", Set.of("public"));
    refused("offset is -1", () -> SearchRequest.builder("", "fr", Set.of()).page(-1, 10).build());
    refused("limit is 1001", () -> SearchRequest.builder("", "fr", Set.of()).page(0, 1001).build());
    refused("A language", () -> SearchRequest.builder("", "FR!", Set.of()).build());
    refused("access token", () -> SearchRequest.builder("", "fr", Set.of(" ")).build());
    refused("twice", () -> request.facets("theme", "theme").build());
    refused("limit of facet", () -> new FacetRequest("theme", 0));
    refused("limit is 0", () -> new SuggestionRequest("a", "fr", Set.of(), 0));
  }

  @Test
  void wrongItemsSayWhatIsWrong() {
    refused("id must not be blank", () -> IndexedItem.builder(" ", 1, "news").build());
    refused("id has 1001", () -> new IndexChange.Remove("x".repeat(1001)));
    refused("A facet", () -> Samples.news().facet("Thème", "x").build());
    refused("value of facet theme", () -> Samples.news().facet("theme", "").build());
    refused("title has", () -> new IndexedText("x".repeat(2001), "", ""));
    refused("body has", () -> new IndexedText("", "", "x".repeat(5_000_001)));
    refused("page number is 0", () -> new IndexedPage(0, ""));
    refused("text of page 7 has", () -> new IndexedPage(7, "x".repeat(1_000_001)));
    refused("label of page 7 has", () -> new IndexedPage(7, "x".repeat(2001), ""));
    refused("page 2 twice", () -> attachment("a", "", new IndexedPage(2, ""), page(2)));
    refused("attachment id must not", () -> attachment(" ", ""));
    refused("file name has", () -> attachment("a", "x".repeat(1001)));
    refused(
        "Attachment a is there twice",
        () ->
            Samples.news().attachment(attachment("a", "")).attachment(attachment("a", "")).build());
    refused("at least one language", () -> new IndexSchema(Set.of(), Set.of(), ""));
  }

  @Test
  void theAttachmentsOfAnItemHaveLimitsTogether() {
    IndexedItem.Builder manyPages = Samples.news();
    for (int file = 0; file < 2; file++) {
      List<IndexedPage> pages = IntStream.rangeClosed(1, 10_001).mapToObj(n -> page(n)).toList();
      manyPages.attachment(
          new IndexedAttachment("a" + file, "", "text/plain", Set.of("public"), pages));
    }
    refused("20002 pages, at most 20000", manyPages::build);
    IndexedPage long1 = new IndexedPage(1, "x".repeat(1_000_000));
    IndexedItem.Builder longPages = Samples.news();
    for (int file = 0; file < 51; file++) {
      longPages.attachment(attachment("a" + file, "", long1));
    }
    refused("51000000 characters", longPages::build);
  }

  private static IndexedPage page(int number) {
    return new IndexedPage(number, "");
  }

  private static IndexedAttachment attachment(String id, String name, IndexedPage... pages) {
    return new IndexedAttachment(id, name, "text/plain", Set.of("public"), List.of(pages));
  }

  @Test
  void laterChangesOfACollectionDoNotReachARecord() {
    List<String> values = new ArrayList<>(List.of("a"));
    IndexedItem item =
        new IndexedItem(
            "1",
            1,
            "news",
            Map.of(),
            Map.of("theme", values),
            Set.of(),
            null,
            null,
            List.of(),
            Map.of(),
            List.of());
    values.add("b");
    assertThat(item.facets()).containsEntry("theme", List.of("a"));
  }
}
