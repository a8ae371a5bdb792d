package org.rihla.portal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.LinkRepository;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.FacetDefinition;
import org.rihla.portal.content.web.page.ConceptPage;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.content.web.page.SchemePage;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;

/** Makes the pages of schemes and concepts. */
@ApplicationScoped
public class ConceptPages {
  private static final int MOST_OF_A_TYPE = 6;

  /** A page with more concepts shows the first level; each concept leads to those below it. */
  private static final int MOST_ON_A_PAGE = 500;

  private static final int LEVELS = 2;

  /** The scheme whose top concepts are countries, each with a page of its own. */
  private static final String TERRITORIES = "territories";

  @Inject private PageTools tools;
  @Inject private ItemRepository items;
  @Inject private LinkRepository links;
  @Inject private ErrorPages errors;

  /** The page of a scheme. */
  public SchemePage scheme(Language language, ConceptScheme scheme) {
    Frame frame =
        tools
            .frames()
            .frame(
                language,
                scheme.label().in(language),
                new LocalizedText(
                    Links.scheme(Language.FR, scheme), Links.scheme(Language.AR, scheme)))
            .description(scheme.description().in(language))
            .build();
    return new SchemePage(
        frame,
        scheme.label().in(language),
        scheme.description().in(language),
        scheme.tops().stream()
            .map(top -> node(language, scheme, top, scheme.size() > MOST_ON_A_PAGE ? 0 : LEVELS))
            .toList());
  }

  private static SchemePage.Node node(
      Language language, ConceptScheme scheme, Concept concept, int below) {
    List<Concept> narrower = below == 0 ? List.of() : scheme.narrower(concept);
    return new SchemePage.Node(
        Links.concept(language, scheme, concept),
        concept.prefLabel().in(language),
        concept.definition().in(language),
        narrower.stream().map(child -> node(language, scheme, child, below - 1)).toList());
  }

  /** The page of a concept, or one that says there is none. */
  @Transactional
  public Page concept(Language language, ConceptScheme scheme, String slug, Access access) {
    return scheme
        .ofSlug(language, slug)
        .<Page>map(concept -> concept(language, scheme, concept, access))
        .or(() ->
            scheme
                .ofFormerSlug(language, slug)
                .map(concept -> errors.moved(language, Links.concept(language, scheme, concept))))
        .orElseGet(() -> errors.page(language, 404));
  }

  private ConceptPage concept(
      Language language, ConceptScheme scheme, Concept concept, Access access) {
    List<Concept> above = scheme.lineage(concept).subList(0, scheme.lineage(concept).size() - 1);
    Frame frame =
        tools
            .frames()
            .frame(
                language,
                concept.prefLabel().in(language),
                new LocalizedText(
                    Links.concept(Language.FR, scheme, concept),
                    Links.concept(Language.AR, scheme, concept)))
            .description(concept.definition().in(language))
            .feed(Links.feed(language, scheme, concept))
            .build();
    return new ConceptPage(
        frame,
        new ConceptPage.Link(Links.scheme(language, scheme), scheme.label().in(language)),
        concept.prefLabel().in(language),
        TextIn.of(concept.prefLabel().in(language.other()), language.other(), language),
        concept.definition().in(language),
        concept.altLabels(language),
        country(language, scheme, concept),
        links(language, scheme, above),
        links(language, scheme, scheme.narrower(concept)),
        links(
            language,
            scheme,
            concept.related().stream().flatMap(key -> scheme.find(key).stream()).toList()),
        groups(language, scheme, concept, access),
        searchUrl(language, scheme, concept));
  }

  private static ConceptPage.@Nullable Link country(
      Language language, ConceptScheme scheme, Concept concept) {
    if (!scheme.key().equals(TERRITORIES)) {
      return null;
    }
    Concept country = scheme.lineage(concept).getFirst();
    return new ConceptPage.Link(
        Links.country(language, scheme, country), country.prefLabel().in(language));
  }

  private static List<ConceptPage.Link> links(
      Language language, ConceptScheme scheme, List<Concept> concepts) {
    return concepts.stream()
        .map(concept ->
            new ConceptPage.Link(
                Links.concept(language, scheme, concept), concept.prefLabel().in(language)))
        .toList();
  }

  private List<ConceptPage.Group> groups(
      Language language, ConceptScheme scheme, Concept concept, Access access) {
    ContentTypes types = tools.types();
    Map<String, List<Item>> byType =
        items.load(links.withConcept(scheme.key(), scheme.subtree(concept), access)).stream()
            .collect(Collectors.groupingBy(item -> item.key().type()));
    return types.ordered().stream()
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

  /** The search for all items of the concept, where one of the facets holds its scheme. */
  private String searchUrl(Language language, ConceptScheme scheme, Concept concept) {
    return tools.types().facets().stream()
        .filter(facet -> scheme.key().equals(facet.scheme()))
        .map(FacetDefinition::key)
        .findFirst()
        .map(facet -> Links.search(language) + "?" + facet + "=" + Links.encode(concept.notation()))
        .orElse("");
  }
}
