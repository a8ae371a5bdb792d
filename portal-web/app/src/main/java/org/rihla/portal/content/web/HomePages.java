package org.rihla.portal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.SiteDeclaration;
import org.rihla.portal.content.type.SiteDeclaration.HomeSection;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.web.page.Card;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.HomePage;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;

/** Makes the home page in two statements, whatever its sections. */
@ApplicationScoped
public class HomePages {
  private static final int MOST = 12;

  @Inject private ItemRepository items;
  @Inject private SiteDeclaration site;
  @Inject private PageTools tools;
  @Inject private Clock clock;

  /** The home page of a language. */
  @Transactional
  public HomePage page(Language language, Access access) {
    List<String> types = site.home().stream().map(HomeSection::type).distinct().toList();
    List<Item> newest = items.load(items.newestOfEach(types, access, MOST));
    List<HomePage.Section> sections =
        site.home().stream().map(section -> section(section, newest, language)).toList();
    return new HomePage(frame(language), sections, themes(language));
  }

  private Frame frame(Language language) {
    Messages words = Messages.in(language);
    return tools
        .frames()
        .frame(
            language,
            words.get("home.title"),
            new LocalizedText(Links.home(Language.FR), Links.home(Language.AR)))
        .description(words.get("home.description"))
        .build();
  }

  private HomePage.Section section(HomeSection section, List<Item> newest, Language language) {
    ContentType type = tools.types().get(section.type());
    List<Item> own =
        newest.stream().filter(item -> item.key().type().equals(section.type())).toList();
    Choice choice =
        switch (section.kind()) {
          case LATEST -> new Choice(own, List.of());
          case UPCOMING -> byTime(own, type);
          case BY_CONCEPT -> new Choice(List.of(), List.of());
        };
    return new HomePage.Section(
        section.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'),
        section.type(),
        section.title().in(language),
        Links.listing(language, type),
        Messages.in(language).get("home.all", type.plural().in(language)),
        cards(choice.coming(), section.limit(), language),
        cards(choice.past(), section.limit(), language),
        groups(section, type, own, language));
  }

  /** What is to come, soonest first; otherwise what was last. */
  private Choice byTime(List<Item> all, ContentType type) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
    List<Item> own = all.stream().filter(item -> isDated(item, type)).toList();
    List<Item> coming =
        own.stream()
            .filter(item -> !item.lastDay().isBefore(today))
            .sorted(java.util.Comparator.comparing(Item::sortDay))
            .toList();
    return new Choice(coming, coming.isEmpty() ? own : List.of());
  }

  /** An item without a date of its own is neither past nor to come. */
  private static boolean isDated(Item item, ContentType type) {
    return type.dating().filter(field -> item.fields().containsKey(field.key())).isPresent();
  }

  private record Choice(List<Item> coming, List<Item> past) {}

  private List<Card> cards(List<Item> chosen, int limit, Language language) {
    return tools.cards().cards(chosen.stream().limit(limit).toList(), language);
  }

  private List<HomePage.Group> groups(
      HomeSection section, ContentType type, List<Item> own, Language language) {
    String field = section.field();
    if (field == null) {
      return List.of();
    }
    ConceptScheme scheme =
        tools.taxonomies().scheme(type.field(field).orElseThrow().scheme()).orElseThrow();
    List<HomePage.Group> groups = new ArrayList<>();
    List<Item> left = new ArrayList<>(own);
    for (Concept top : scheme.tops()) {
      // An item is shown under its first theme only: a home page that repeats itself says less.
      List<Item> treating =
          left.stream().filter(item -> treats(item, type, field, scheme, top)).toList();
      left.removeAll(treating);
      if (!treating.isEmpty()) {
        groups.add(
            new HomePage.Group(
                top.prefLabel().in(language),
                Links.concept(language, scheme, top),
                cards(treating, 3, language)));
      }
    }
    return groups;
  }

  private boolean treats(
      Item item, ContentType type, String field, ConceptScheme scheme, Concept top) {
    Map<String, FieldValue> values = tools.validator().values(type, item.fields());
    return values.get(field) instanceof FieldValue.Concepts concepts
        && scheme.subtree(top).contains(concepts.notations().get(0));
  }

  private List<HomePage.Entry> themes(Language language) {
    return tools.taxonomies().scheme("themes").stream()
        .flatMap(scheme ->
            scheme.tops().stream()
                .map(top ->
                    new HomePage.Entry(
                        Links.concept(language, scheme, top), top.prefLabel().in(language))))
        .toList();
  }
}
