package org.rihla.portal.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** The pages that a sitemap lists. */
@ApplicationScoped
public class SitemapEntries {
  @Inject private ContentTypes types;
  @Inject private TaxonomyStore taxonomies;
  @Inject private ItemRepository items;

  /**
   * A page in both languages.
   *
   * @param modified when it last changed, or null where that is not known
   */
  public record Entry(LocalizedText paths, @Nullable Instant modified) {}

  /** Home, listings, concepts, countries and items that are open to this access. */
  public List<Entry> all(Access access) {
    List<Entry> entries = new ArrayList<>();
    entries.add(entry(Links.home(Language.FR), Links.home(Language.AR)));
    entries.add(entry(Links.countries(Language.FR), Links.countries(Language.AR)));
    for (ContentType type : types.ordered()) {
      entries.add(entry(Links.listing(Language.FR, type), Links.listing(Language.AR, type)));
    }
    for (ConceptScheme scheme : taxonomies.current().schemes()) {
      entries.add(entry(Links.scheme(Language.FR, scheme), Links.scheme(Language.AR, scheme)));
      for (Concept concept : scheme.all()) {
        entries.add(
            entry(
                Links.concept(Language.FR, scheme, concept),
                Links.concept(Language.AR, scheme, concept)));
      }
    }
    taxonomies
        .current()
        .scheme("territories")
        .ifPresent(territories ->
            territories
                .tops()
                .forEach(country ->
                    entries.add(
                        entry(
                            Links.country(Language.FR, territories, country),
                            Links.country(Language.AR, territories, country)))));
    for (ItemRepository.Address address : items.addresses(access)) {
      // An item whose type is no longer declared has no page.
      types.find(address.type()).ifPresent(type -> entries.add(entry(type, address)));
    }
    return entries;
  }

  private static Entry entry(ContentType type, ItemRepository.Address address) {
    return new Entry(
        new LocalizedText(
            Links.item(Language.FR, type, address.slug().fr()),
            Links.item(Language.AR, type, address.slug().ar())),
        address.modified());
  }

  private static Entry entry(String french, String arabic) {
    return new Entry(new LocalizedText(french, arabic), null);
  }
}
