package org.rihla.portal.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.rihla.portal.Injected;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.Items;
import org.rihla.portal.content.LinkRepository.Link;
import org.rihla.portal.content.Shipped;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.web.page.Card;
import org.rihla.portal.content.web.page.ItemPage.Cell;
import org.rihla.portal.content.web.page.ItemPage.Comparison;
import org.rihla.portal.content.web.page.ItemPage.Row;
import org.rihla.portal.language.Language;

class ComparisonViewTest {
  private static final Item TRIP =
      Items.item("study-trip/korea")
          .french("Corée")
          .field("delegations", List.of("MA", "DZ", "TN"))
          .build();

  @Test
  void findingsStandByThemeAndDelegation() {
    Comparison comparison =
        compare(
                finding("suivi", "graduate-tracking", "MA"),
                finding("orientation", "career-guidance", "MA", "TN"),
                finding("qualite", "accreditation", "DZ"))
            .orElseThrow();

    assertThat(comparison.columns()).containsExactly("Maroc", "Algérie", "Tunisie");
    assertThat(comparison.rows()).hasSize(2);
    Row link =
        comparison.rows().stream()
            .filter(row -> titles(row, 0).size() == 2)
            .findFirst()
            .orElseThrow();
    assertThat(titles(link, 0)).containsExactly("suivi", "orientation");
    assertThat(titles(link, 1)).isEmpty();
    assertThat(titles(link, 2)).containsExactly("orientation");
  }

  @Test
  void aTripWithoutFindingsHasColumnsAndNoRows() {
    assertThat(compare().orElseThrow().rows()).isEmpty();
  }

  @Test
  void aTypeThatDeclaresNoComparisonHasNone() {
    Item page = Items.item("page/a").french("Page").build();
    Neighbourhood around = Neighbourhood.of(page, List.of(), List.of());

    assertThat(view().of(around, Shipped.TYPES.get("page"), Map.of())).isEmpty();
  }

  private static List<String> titles(Row row, int column) {
    Cell cell = row.cells().get(column);
    return cell.items().stream().map(Card::title).map(title -> title.text()).toList();
  }

  private static Optional<Comparison> compare(Item... findings) {
    ContentType type = Shipped.TYPES.get("study-trip");
    List<Link> links =
        Stream.of(findings).map(item -> new Link(item.id(), item.key(), "trip", false)).toList();
    Neighbourhood around = Neighbourhood.of(TRIP, links, List.of(findings));
    return view().of(around, type, Shipped.VALIDATOR.values(type, TRIP.fields()));
  }

  private static ComparisonView view() {
    CardFactory cards =
        Injected.into(new CardFactory(), Shipped.TYPES, Shipped.VALIDATOR, Shipped.STORE);
    return new ComparisonView(
        Shipped.TYPES, Shipped.VALIDATOR, Shipped.TAXONOMIES, cards, Language.FR);
  }

  private static Item finding(String title, String theme, String... delegations) {
    return Items.item("finding/" + title)
        .french(title)
        .field("themes", List.of(theme))
        .field("delegations", List.of(delegations))
        .build();
  }
}
