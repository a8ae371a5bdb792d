package org.rihla.portal.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemRepository;

/** The indexer's reading of the database, a transaction at a time. */
@ApplicationScoped
public class IndexedItems {
  @Inject private ItemRepository items;

  @Transactional
  List<Item> load(Collection<ItemId> ids) {
    return items.load(ids);
  }

  /** Identifiers of all items that belong in the index, in order. */
  @Transactional
  List<ItemId> allPublished() {
    return items.publishedVersions().keySet().stream().sorted().map(ItemId::of).toList();
  }

  /** Versions by identifier of all items that belong in the index. */
  @Transactional
  Map<String, Long> versions() {
    return items.publishedVersions();
  }
}
