package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    refused("at least one language", () -> new IndexSchema(Set.of(), Set.of(), ""));
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
            Map.of());
    values.add("b");
    assertThat(item.facets()).containsEntry("theme", List.of("a"));
  }
}
