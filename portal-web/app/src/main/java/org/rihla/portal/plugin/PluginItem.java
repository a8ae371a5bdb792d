package org.rihla.portal.plugin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.rihla.portal.content.ItemKey;

/** Says from which plugin an item came. */
@Entity
@Table(name = "plugin_item")
@IdClass(PluginItemKey.class)
public class PluginItem {
  @Id private String type;

  @Id
  @Column(name = "item_key")
  private String itemKey;

  @Column(name = "plugin_id")
  private String plugin;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PluginItem() {}

  PluginItem(ItemKey key, String plugin) {
    this.type = key.type();
    this.itemKey = key.key();
    this.plugin = plugin;
  }

  public ItemKey key() {
    return new ItemKey(type, itemKey);
  }

  public String plugin() {
    return plugin;
  }
}
