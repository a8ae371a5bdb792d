package org.rihla.portal.plugin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.LinkRepository;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.PageTools;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;

/** Sets two or three countries side by side on a theme: five SQL statements at most. */
@ApplicationScoped
public class ComparisonPages {
  /** Parameter that names a country, several times. */
  static final String COUNTRY = "country";

  private static final String THEMES = "themes";
  private static final int MOST = 3;
  private static final int MOST_IN_A_CELL = 4;

  @Inject private PageTools tools;
  @Inject private ItemRepository items;
  @Inject private LinkRepository links;

  /**
   * The page.
   *
   * @param wanted notations of countries; those that are none are ignored
   * @param theme notation of a theme, or anything else for all themes
   */
  @Transactional
  public ComparisonPage page(Language language, List<String> wanted, String theme, Access access) {
    Optional<ConceptScheme> territories = tools.taxonomies().scheme(CountryLinks.TERRITORIES);
    List<Concept> all = territories.map(ConceptScheme::tops).orElse(List.of());
    List<Concept> chosen =
        all.stream().filter(country -> wanted.contains(country.notation())).toList();
    Optional<ConceptScheme> themes = tools.taxonomies().scheme(THEMES);
    Optional<Concept> subject = themes.flatMap(scheme -> scheme.find(theme));
    List<Concept> compared = chosen.size() > MOST ? chosen.subList(0, MOST) : chosen;
    boolean enough = compared.size() > 1;
    return new ComparisonPage(
        frame(language),
        Links.countries(language),
        all.stream()
            .map(country ->
                new ComparisonPage.Choice(
                    country.notation(),
                    country.prefLabel().in(language),
                    Links.country(language, territories.orElseThrow(), country),
                    compared.contains(country)))
            .toList(),
        themes.map(scheme -> themes(language, scheme, subject)).orElse(List.of()),
        chosen.size() > MOST,
        enough
            ? compared.stream().map(country -> country.prefLabel().in(language)).toList()
            : List.of(),
        enough
            ? rows(
                language,
                territories.orElseThrow(),
                compared,
                about(themes, subject, access),
                access)
            : List.of());
  }

  private Frame frame(Language language) {
    return tools
        .frames()
        .frame(
            language,
            Messages.in(language).get("country.all.heading"),
            new LocalizedText(Links.countries(Language.FR), Links.countries(Language.AR)))
        .build();
  }

  private static List<ComparisonPage.Choice> themes(
      Language language, ConceptScheme scheme, Optional<Concept> subject) {
    return scheme.tops().stream()
        .map(top ->
            new ComparisonPage.Choice(
                top.notation(),
                top.prefLabel().in(language),
                Links.concept(language, scheme, top),
                subject.filter(top::equals).isPresent()))
        .toList();
  }

  /** Items about the theme; empty when every theme will do. */
  private Optional<Set<ItemId>> about(
      Optional<ConceptScheme> themes, Optional<Concept> subject, Access access) {
    return subject.map(concept ->
        new HashSet<>(links.withConcept(THEMES, themes.orElseThrow().subtree(concept), access)));
  }

  private List<ComparisonPage.Row> rows(
      Language language,
      ConceptScheme territories,
      List<Concept> countries,
      Optional<Set<ItemId>> about,
      Access access) {
    List<List<ItemId>> columns = new ArrayList<>();
    Set<ItemId> all = new LinkedHashSet<>();
    for (Concept country : countries) {
      List<ItemId> column =
          links.withConcept(territories.key(), territories.subtree(country), access).stream()
              .filter(id -> about.isEmpty() || about.get().contains(id))
              .toList();
      columns.add(column);
      all.addAll(column);
    }
    Map<ItemId, Item> found =
        items.load(all).stream().collect(Collectors.toMap(Item::id, Function.identity()));
    return tools.types().ordered().stream()
        .map(type -> row(language, type, countries, columns, found))
        .filter(row -> row.cells().stream().anyMatch(cell -> !cell.items().isEmpty()))
        .toList();
  }

  private ComparisonPage.Row row(
      Language language,
      ContentType type,
      List<Concept> countries,
      List<List<ItemId>> columns,
      Map<ItemId, Item> found) {
    List<ComparisonPage.Cell> cells = new ArrayList<>();
    for (int i = 0; i < columns.size(); i++) {
      List<Item> own =
          columns.get(i).stream()
              .filter(found::containsKey)
              .map(found::get)
              .filter(item -> item.key().type().equals(type.key()))
              .limit(MOST_IN_A_CELL)
              .toList();
      cells.add(
          new ComparisonPage.Cell(
              countries.get(i).prefLabel().in(language), tools.cards().cards(own, language)));
    }
    return new ComparisonPage.Row(type.plural().in(language), cells);
  }
}
