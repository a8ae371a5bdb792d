package org.rihla.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Searches for what lies within a range of days. */
abstract class RangesContract extends SearchIndexContract.ContractPart {

  private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

  RangesContract(SearchIndexContract contract) {
    super(contract);
  }

  private static IndexedItem.Builder spanning(String id, String first, String last) {
    return IndexedItem.builder(id, 1, "study-trip")
        .text("fr", new IndexedText("Voyage " + id, "", ""))
        .days(LocalDate.parse(first), LocalDate.parse(last))
        .access("public");
  }

  private List<String> within(@Nullable LocalDate from, @Nullable LocalDate to) {
    return ids(
        index()
            .search(
                SearchRequest.builder("", "fr", Samples.PUBLIC)
                    .days(new DayRange(from, to))
                    .page(0, 1000)
                    .build()));
  }

  @ParameterizedTest
  @CsvSource({
    "2023-05-30, 2023-05-30, true",
    "2023-06-02, 2023-06-02, true",
    "2023-05-31, 2023-06-01, true",
    "2023-05-01, 2023-06-30, true",
    "2023-05-01, 2023-05-30, true",
    "2023-06-02, 2023-06-30, true",
    "2023-05-01, 2023-05-29, false",
    "2023-06-03, 2023-06-30, false",
    ", 2023-05-30, true",
    ", 2023-05-29, false",
    "2023-06-02, , true",
    "2023-06-03, , false",
    "-999999999-01-01, +999999999-12-31, true",
    ", , true",
  })
  void aSpanIsInEveryRangeThatHasOneOfItsDays(
      @Nullable LocalDate from, @Nullable LocalDate to, boolean found) {
    put(spanning("trip", "2023-05-30", "2023-06-02"));
    assertThat(within(from, to)).isEqualTo(found ? List.of("trip") : List.of());
  }

  @Test
  void anItemWithoutADayIsInNoRange() {
    putSamples();
    assertThat(within(null, null)).containsExactly("anticipation", "observatory");
    assertThat(search("").total()).isEqualTo(3);
  }

  @Test
  void daysBefore1970CountAsOthers() {
    put(spanning("old", "1912-03-30", "1956-03-02"));
    assertThat(within(LocalDate.of(1956, 3, 2), null)).containsExactly("old");
    assertThat(within(LocalDate.of(1956, 3, 3), null)).isEmpty();
  }

  @Test
  void totalsFacetsAndFurtherPagesKeepToTheRange() {
    putSamples();
    SearchRequestBuilder request =
        request("formation")
            .days(new DayRange(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)))
            .facets("type", "country");
    SearchResults results = index().search(request.build());
    assertThat(ids(results)).containsExactly("anticipation");
    assertThat(results.total()).isEqualTo(1);
    assertThat(results.facets().get(0).values())
        .containsExactly(new FacetValue("finding", 1, false));
    SearchResults narrowed = index().search(request.filter("country", "MA").page(1, 10).build());
    assertThat(narrowed.total()).isEqualTo(1);
    assertThat(narrowed.hits()).isEmpty();
    assertThat(narrowed.facets().get(1).values())
        .containsExactlyInAnyOrder(new FacetValue("MA", 1, true), new FacetValue("KR", 1, false));
  }

  @Test
  void anotherSpellingIsOfferedOnlyIfItFindsSomethingInTheRange() {
    putSamples();
    SearchRequestBuilder request = SearchRequest.builder("obsrvatoire", "fr", Samples.PUBLIC);
    DayRange itsYear = new DayRange(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    assertThat(index().correct(request.days(itsYear).build()).map(Correction::text))
        .isEqualTo(Optional.of("observatoire"));
    assertThat(index().correct(request.days(new DayRange(NEW_YEAR, null)).build())).isEmpty();
  }

  @Test
  void whatTheCallerMayNotSeeIsNotFoundByItsDay() {
    putSamples();
    assertThat(within(NEW_YEAR, null)).isEmpty();
    SearchRequest partner =
        SearchRequest.builder("", "fr", Set.of("partners"))
            .days(new DayRange(NEW_YEAR, null))
            .build();
    assertThat(ids(index().search(partner))).containsExactly("partners-note");
  }

  @Test
  void anItemThatMovesLeavesItsFormerDays() {
    put(spanning("trip", "2023-05-30", "2023-06-02"));
    put(spanning("trip", "2025-05-30", "2025-06-02"));
    assertThat(within(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31))).isEmpty();
    assertThat(within(LocalDate.of(2025, 6, 1), null)).containsExactly("trip");
  }

  @Test
  void manyOverlappingSpansAreFoundAsByAnExhaustiveSearch() {
    Random random = new Random(20240101);
    List<IndexedItem> items = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      LocalDate first = NEW_YEAR.plusDays(random.nextInt(60));
      LocalDate last = first.plusDays(random.nextInt(30));
      items.add(spanning("s" + i, first.toString(), last.toString()).build());
    }
    index().apply(items.stream().<IndexChange>map(IndexChange.Put::new).toList());
    for (int i = 0; i < 60; i++) {
      LocalDate from = NEW_YEAR.plusDays(random.nextInt(100) - 10);
      LocalDate to = from.plusDays(random.nextInt(5));
      assertThat(within(from, to))
          .as("%s to %s", from, to)
          .containsExactlyInAnyOrderElementsOf(overlapping(items, from, to));
    }
  }

  private static List<String> overlapping(List<IndexedItem> items, LocalDate from, LocalDate to) {
    return items.stream()
        .filter(item -> from.datesUntil(to.plusDays(1)).anyMatch(day -> isIn(item, day)))
        .map(IndexedItem::id)
        .toList();
  }

  private static boolean isIn(IndexedItem item, LocalDate day) {
    LocalDate first = item.day();
    LocalDate last = item.lastDay();
    return first != null && last != null && !day.isBefore(first) && !day.isAfter(last);
  }

  @Test
  void endsInTheWrongOrderAreRefused() {
    LocalDate later = NEW_YEAR.plusDays(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DayRange(later, NEW_YEAR))
        .withMessageContaining("2024-01-01 must not be before");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> spanning("x", "2024-01-02", "2024-01-01").build());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.news().days(null, NEW_YEAR).build());
  }
}
