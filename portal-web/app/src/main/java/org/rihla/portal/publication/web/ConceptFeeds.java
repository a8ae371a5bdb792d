package org.rihla.portal.publication.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.LinkRepository;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;

/**
 * Makes the feeds of concepts. A feed is everybody’s, as the sitemap is: it is read without a
 * cookie and kept by others, so it never holds more than anonymous readers may see.
 */
@ApplicationScoped
public class ConceptFeeds {
  private static final int MOST = 30;

  @Inject private TaxonomyStore taxonomies;
  @Inject private LinkRepository links;
  @Inject private ItemRepository items;
  @Inject private ContentTypes types;

  /**
   * The feed of a concept; nothing when there is no such concept.
   *
   * @param notation of the concept, or of one that became part of it
   */
  @Transactional
  public Optional<Feed> of(Language language, String scheme, String notation) {
    return taxonomies
        .current()
        .scheme(scheme)
        .flatMap(found -> found.find(notation).map(concept -> feed(language, found, concept)));
  }

  private Feed feed(Language language, ConceptScheme scheme, Concept concept) {
    List<Feed.Entry> entries =
        items
            .load(
                links.withConcept(scheme.key(), scheme.subtree(concept), AccessPolicy.anonymous()))
            .stream()
            .sorted(Comparator.comparing(Item::updatedAt).reversed())
            .flatMap(item -> entry(language, item).stream())
            .limit(MOST)
            .toList();
    return new Feed(
        language,
        Messages.in(language).get("concept.feed.title", concept.prefLabel().in(language)),
        Messages.in(language).get("portal.name"),
        Links.feed(language, scheme, concept),
        Links.feed(language.other(), scheme, concept),
        Links.concept(language, scheme, concept),
        entries.stream().map(Feed.Entry::updated).findFirst().orElse(Instant.EPOCH),
        entries);
  }

  /** An item whose type is no longer declared has no page. */
  private Optional<Feed.Entry> entry(Language language, Item item) {
    Translation text = item.translationOrOther(language);
    return types
        .find(item.key().type())
        .map(type ->
            new Feed.Entry(
                "urn:uuid:" + item.id(),
                text.language(),
                text.title(),
                text.summary(),
                Links.item(language, type, item.slug(language)),
                item.publishedOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                item.updatedAt()));
  }
}
