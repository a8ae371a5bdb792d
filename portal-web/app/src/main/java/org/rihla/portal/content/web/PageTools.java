package org.rihla.portal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.rihla.portal.content.ItemValidator;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.taxonomy.Taxonomies;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** What every maker of a page needs: declarations, taxonomies, frames and cards. */
@ApplicationScoped
public class PageTools {
  @Inject private ContentTypes types;
  @Inject private TaxonomyStore taxonomyStore;
  @Inject private ItemValidator validator;
  @Inject private FrameFactory frames;
  @Inject private CardFactory cards;
  @Inject private StructuredData structuredData;

  public ContentTypes types() {
    return types;
  }

  public Taxonomies taxonomies() {
    return taxonomyStore.current();
  }

  public ItemValidator validator() {
    return validator;
  }

  public FrameFactory frames() {
    return frames;
  }

  public CardFactory cards() {
    return cards;
  }

  public StructuredData structuredData() {
    return structuredData;
  }
}
