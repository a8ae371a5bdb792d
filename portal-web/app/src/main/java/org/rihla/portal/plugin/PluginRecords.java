package org.rihla.portal.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.plugin.jar.PluginProblem;
import org.rihla.portal.plugin.jar.StoredPlugin;

/** What the database knows of plugins and of the items that came from them. */
@ApplicationScoped
@Transactional
public class PluginRecords {
  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** All plugins that were enabled once, by their identifiers. */
  public List<PluginRecord> all() {
    return entities
        .createQuery("select p from PluginRecord p order by p.id", PluginRecord.class)
        .getResultList();
  }

  public Optional<PluginRecord> find(String id) {
    return Optional.ofNullable(entities.find(PluginRecord.class, id));
  }

  void enabled(StoredPlugin plugin) {
    find(plugin.id())
        .ifPresentOrElse(
            found -> found.enabled(plugin, clock.instant()),
            () -> entities.persist(new PluginRecord(plugin, clock.instant())));
  }

  void disabled(String id) {
    find(id).ifPresent(found -> found.disabled(clock.instant()));
  }

  void broken(String id, List<PluginProblem> reasons) {
    find(id).ifPresent(found -> found.broken(reasons, clock.instant()));
  }

  void forget(String id) {
    find(id).ifPresent(entities::remove);
  }

  /** The plugin that an item came from. */
  public Optional<String> owner(ItemKey key) {
    return row(key).map(PluginItem::plugin);
  }

  private Optional<PluginItem> row(ItemKey key) {
    return Optional.ofNullable(entities.find(PluginItem.class, key.toString()));
  }

  void own(ItemKey key, String plugin) {
    if (row(key).isEmpty()) {
      entities.persist(new PluginItem(key, plugin));
    }
  }

  /** The items that ever came from a plugin. */
  public List<ItemKey> items(String plugin) {
    return entities
        .createQuery(
            "select i from PluginItem i where i.plugin = :plugin order by i.item", PluginItem.class)
        .setParameter("plugin", plugin)
        .getResultList()
        .stream()
        .map(PluginItem::key)
        .toList();
  }
}
