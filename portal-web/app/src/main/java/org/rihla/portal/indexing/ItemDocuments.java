package org.rihla.portal.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemValidator;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.taxonomy.Taxonomies;
import org.rihla.portal.taxonomy.TaxonomyStore;
import org.rihla.search.IndexedItem;

/** Makes the document of an item from its type's declaration. */
@ApplicationScoped
public class ItemDocuments {
  @Inject private ContentTypes types;
  @Inject private ItemValidator validator;
  @Inject private TaxonomyStore taxonomyStore;
  @Inject private IndexedFiles files;

  /** What the index keeps of an item. */
  public IndexedItem document(Item item) {
    ContentType type = types.get(item.key().type());
    Taxonomies taxonomies = taxonomyStore.current();
    Map<String, FieldValue> values = validator.values(type, item.fields());
    IndexedItem.Builder document =
        IndexedItem.builder(item.id().toString(), item.version(), type.key())
            .access(item.visibility().token())
            .days(item.sortDay(), item.lastDay())
            .authors(new IndexedAuthors(type).of(item, values));
    new FacetValues(type, taxonomies).of(item, values).forEach(document::facet);
    for (Translation text : item.translations()) {
      document.text(text.language().tag(), new IndexedTexts(type, taxonomies).of(text, values));
    }
    files.of(item, values).forEach(document::attachment);
    DisplayValues.of(item, type, values).forEach(document::display);
    return document.build();
  }
}
