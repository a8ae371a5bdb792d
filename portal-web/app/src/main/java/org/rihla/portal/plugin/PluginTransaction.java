package org.rihla.portal.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.WithheldItems;
import org.rihla.portal.content.folder.ItemFolderSave;
import org.rihla.portal.content.folder.PackedItem;
import org.rihla.portal.content.type.DeclarationSet;
import org.rihla.portal.plugin.PluginReport.Entry;
import org.rihla.portal.plugin.PluginReport.Kind;
import org.rihla.portal.plugin.jar.PluginProblem;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;

/** Brings the rows of a plugin in or hides them, in one transaction or not at all. */
@ApplicationScoped
@Transactional
public class PluginTransaction {
  @Inject private PluginRecords records;
  @Inject private ItemFolderSave items;
  @Inject private WithheldItems withheld;

  /** Brings in what changed, shows what was hidden, keeps what was edited here. */
  PluginReport apply(CheckedPlugin checked, DeclarationDifference difference) {
    String id = checked.plugin().id();
    records.enabled(checked.plugin());
    difference.types().forEach(withheld::restoreType);
    List<Entry> entries = new ArrayList<>();
    for (PackedItem item : checked.items()) {
      entries.add(bringIn(id, item));
    }
    entries.addAll(hideDropped(checked));
    difference.concepts().forEach(withheld::touch);
    return new PluginReport(
        id, checked.plugin().version(), difference.size(), difference.kept(), entries);
  }

  private Entry bringIn(String plugin, PackedItem packed) {
    ItemKey key = packed.key();
    String name = key.toString();
    Optional<String> owner = records.owner(key);
    Optional<Item> existing = items.existing(key);
    if (owner.isEmpty() && existing.isPresent()) {
      return new Entry(Kind.REFUSED, name, PluginProblem.of("item-taken"));
    }
    if (owner.filter(other -> !other.equals(plugin)).isPresent()) {
      return new Entry(Kind.REFUSED, name, PluginProblem.of("item-owned", owner.get()));
    }
    records.own(key, plugin);
    withheld.restore(key);
    if (existing.filter(Item::editedSinceImport).isPresent()) {
      return new Entry(Kind.KEPT, name, PluginProblem.of("edited-here"));
    }
    if (existing.flatMap(Item::importDigest).filter(packed.digest()::equals).isPresent()) {
      return new Entry(Kind.UNCHANGED, name, null);
    }
    items.save(packed);
    return new Entry(existing.isPresent() ? Kind.CHANGED : Kind.ADDED, name, null);
  }

  /** What an upgrade no longer brings is hidden, unless somebody here made it their own. */
  private List<Entry> hideDropped(CheckedPlugin checked) {
    Set<ItemKey> brought =
        checked.items().stream().map(PackedItem::key).collect(Collectors.toSet());
    List<Entry> entries = new ArrayList<>();
    for (ItemKey key : records.items(checked.plugin().id())) {
      if (brought.contains(key)) {
        continue;
      }
      if (items.existing(key).filter(Item::editedSinceImport).isPresent()) {
        withheld.restore(key);
        entries.add(new Entry(Kind.KEPT, key.toString(), PluginProblem.of("dropped-edited")));
      } else {
        withheld.withhold(key);
        entries.add(new Entry(Kind.HIDDEN, key.toString(), null));
      }
    }
    return entries;
  }

  /** Hides every item of a plugin. */
  PluginReport disable(String id, DeclarationDifference difference) {
    List<Entry> entries = hide(id, difference);
    records.disabled(id);
    String version = records.find(id).map(PluginRecord::version).orElse("");
    return new PluginReport(id, version, difference.size(), List.of(), entries);
  }

  /** Hides every item of a plugin that cannot be used. */
  void breakOff(String id, List<PluginProblem> reasons, DeclarationDifference difference) {
    hide(id, difference);
    records.broken(id, reasons);
  }

  /** Concepts that would be gone although items name them which the plugin does not bring. */
  List<PluginProblem> missed(String id, DeclarationSet before, DeclarationSet after) {
    List<PluginProblem> missed = new ArrayList<>();
    for (ConceptScheme scheme : before.taxonomies().schemes()) {
      for (Concept concept : scheme.all()) {
        if (after.taxonomies().concept(scheme.key(), concept.notation()).isEmpty()) {
          withheld.using(scheme.key(), concept.notation()).stream()
              .filter(key -> !isReplaced(id, key))
              .findFirst()
              .ifPresent(key ->
                  missed.add(
                      PluginProblem.of("concept-in-use", scheme.key(), concept.notation(), key)));
        }
      }
    }
    return missed;
  }

  private boolean isReplaced(String id, ItemKey key) {
    boolean own = records.owner(key).filter(id::equals).isPresent();
    return own && items.existing(key).filter(Item::editedSinceImport).isEmpty();
  }

  private List<Entry> hide(String id, DeclarationDifference difference) {
    List<Entry> entries = new ArrayList<>();
    for (ItemKey key : records.items(id)) {
      withheld.withhold(key);
      entries.add(new Entry(Kind.HIDDEN, key.toString(), null));
    }
    difference.types().forEach(withheld::withholdType);
    difference.concepts().forEach(withheld::touch);
    return entries;
  }
}
