package org.rihla.portal.plugin;

import java.util.List;
import org.rihla.plugin.PluginDescriptor;
import org.rihla.portal.content.folder.PackedItem;
import org.rihla.portal.content.type.DeclarationSet;
import org.rihla.portal.plugin.jar.StoredPlugin;

/**
 * A plugin in which nothing is wrong.
 *
 * @param declarations those of the portal with this plugin among them
 * @param items what it brings
 */
public record CheckedPlugin(
    StoredPlugin plugin,
    PluginDescriptor descriptor,
    DeclarationSet declarations,
    List<PackedItem> items) {
  public CheckedPlugin {
    items = List.copyOf(items);
  }
}
