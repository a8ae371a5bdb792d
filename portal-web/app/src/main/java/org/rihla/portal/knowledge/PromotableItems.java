package org.rihla.portal.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.ItemRepository;

/** Items that answers can be promoted to, by the keys that people write. */
@ApplicationScoped
public class PromotableItems {
  @Inject private ItemRepository items;

  /** The identifier of an item, whoever may see it: each search decides that anew. */
  @Transactional
  public Optional<String> id(String key) {
    return ItemKey.parse(key).flatMap(items::find).map(item -> item.id().toString());
  }
}
