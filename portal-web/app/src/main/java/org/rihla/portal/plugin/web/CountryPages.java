package org.rihla.portal.plugin.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.Panel;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.LinkRepository;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.PageTools;
import org.rihla.portal.content.web.page.ConceptPage;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.plugin.CountryMap;
import org.rihla.portal.plugin.CountryProfile;
import org.rihla.portal.plugin.CountryProfiles;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;

/** Makes the page of a country. */
@ApplicationScoped
public class CountryPages {
  private static final String SECTORS = "sectors";
  private static final int MOST_OF_A_TYPE = 6;
  private static final int LATEST = 3;
  private static final int MOST_LINES = 20;

  @Inject private PageTools tools;
  @Inject private ItemRepository items;
  @Inject private LinkRepository links;
  @Inject private CountryProfiles profiles;

  /** The page; empty when no country has that segment. */
  @Transactional
  public Optional<CountryPage> page(Language language, String slug, Access access) {
    return tools
        .taxonomies()
        .scheme(CountryLinks.TERRITORIES)
        .flatMap(scheme ->
            scheme
                .ofSlug(language, slug)
                .filter(concept -> concept.broader() == null)
                .map(country -> page(language, scheme, country, access)));
  }

  private CountryPage page(
      Language language, ConceptScheme territories, Concept country, Access access) {
    List<Item> all =
        items.load(links.withConcept(territories.key(), territories.subtree(country), access));
    CountryProfile profile = profiles.of(country.notation());
    return new CountryPage(
        frame(language, territories, country),
        Links.countries(language),
        country.prefLabel().in(language),
        TextIn.of(country.prefLabel().in(language.other()), language.other(), language),
        country.definition().in(language),
        profile.map().map(drawn -> map(language, territories, drawn)).orElse(null),
        territories.narrower(country).stream()
            .map(region -> link(language, territories, region))
            .toList(),
        sectors(language, all),
        tools.cards().cards(all.stream().limit(LATEST).toList(), language),
        groups(language, all),
        profile.holidays().stream()
            .map(
                day -> new CountryPage.Row(HolidayDates.of(day, language), day.name().in(language)))
            .toList(),
        profile.panels().stream().map(panel -> panel(language, panel)).toList(),
        Links.concept(language, territories, country),
        said(language, profile));
  }

  private static Map<String, String> said(Language language, CountryProfile profile) {
    return profile.messages().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().in(language)));
  }

  private List<ConceptPage.Link> sectors(Language language, List<Item> all) {
    Optional<ConceptScheme> sectors = tools.taxonomies().scheme(SECTORS);
    return sectors.isEmpty()
        ? List.of()
        : links.conceptsOf(all.stream().map(Item::id).toList(), SECTORS).stream()
            .flatMap(notation -> sectors.get().find(notation).stream())
            .distinct()
            .map(sector -> link(language, sectors.get(), sector))
            .toList();
  }

  private Frame frame(Language language, ConceptScheme territories, Concept country) {
    return tools
        .frames()
        .frame(
            language,
            country.prefLabel().in(language),
            new LocalizedText(
                Links.country(Language.FR, territories, country),
                Links.country(Language.AR, territories, country)))
        .description(country.definition().in(language))
        .feed(Links.feed(language, territories, country))
        .build();
  }

  private static ConceptPage.Link link(Language language, ConceptScheme scheme, Concept concept) {
    return new ConceptPage.Link(
        Links.concept(language, scheme, concept), concept.prefLabel().in(language));
  }

  /** Regions whose concepts have gone since are left white. */
  private static CountryPage.Drawing map(
      Language language, ConceptScheme territories, CountryMap drawn) {
    return new CountryPage.Drawing(
        drawn.viewBox(),
        drawn.regions().stream()
            .flatMap(region ->
                territories.find(region.territory()).stream()
                    .map(concept -> shape(link(language, territories, concept), region)))
            .toList());
  }

  private static CountryPage.Shape shape(ConceptPage.Link link, CountryMap.Region region) {
    @Nullable String transform = region.transform().isEmpty() ? null : region.transform();
    return new CountryPage.Shape(link.url(), link.label(), region.outline(), transform);
  }

  private List<ConceptPage.Group> groups(Language language, List<Item> all) {
    Map<String, List<Item>> byType =
        all.stream().collect(Collectors.groupingBy(item -> item.key().type()));
    return tools.types().ordered().stream()
        .filter(type -> byType.containsKey(type.key()))
        .map(type -> {
          List<Item> own = byType.getOrDefault(type.key(), List.of());
          return new ConceptPage.Group(
              type.plural().in(language),
              own.size(),
              tools.cards().cards(own.stream().limit(MOST_OF_A_TYPE).toList(), language));
        })
        .toList();
  }

  private static CountryPage.Panel panel(Language language, Panel panel) {
    return new CountryPage.Panel(
        text(language, panel.heading()),
        panel.lines().stream()
            .limit(MOST_LINES)
            .map(line ->
                new CountryPage.Row(text(language, line.label()), text(language, line.value())))
            .toList());
  }

  private static String text(Language language, BilingualText text) {
    return language == Language.FR ? text.fr() : text.ar();
  }
}
