package org.rihla.portal.plugin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.rihla.portal.content.ItemKey;

/** Says from which plugin an item came. */
@Entity
@Table(name = "plugin_item")
public class PluginItem {
  /** Type and key, as people write them. */
  @Id private String item;

  @Column(name = "plugin_id")
  private String plugin;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PluginItem() {}

  PluginItem(ItemKey key, String plugin) {
    this.item = key.toString();
    this.plugin = plugin;
  }

  public ItemKey key() {
    return ItemKey.parse(item).orElseThrow();
  }

  public String plugin() {
    return plugin;
  }
}
