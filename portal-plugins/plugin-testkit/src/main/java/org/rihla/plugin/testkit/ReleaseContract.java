package org.rihla.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.rihla.portal.content.folder.PackedItem;
import org.rihla.portal.plugin.CheckedPlugin;
import org.rihla.portal.plugin.jar.Versions;
import org.rihla.portal.taxonomy.ConceptScheme;

/**
 * What a plugin keeps towards those who have its last release: the portal refuses an upgrade
 * without a concept that items name, and hides items that are no longer brought.
 *
 * @param released what was given out
 * @param next what will be
 */
record ReleaseContract(CheckedPlugin released, CheckedPlugin next) {
  /** Checks one against the other. */
  void check() {
    assertThat(Versions.compare(next.descriptor().version(), released.descriptor().version()))
        .as("version after %s", released.descriptor().version())
        .isPositive();
    assertThat(gone(concepts(released), concepts(next)))
        .as("concepts of the last release that items of a portal may name")
        .isEmpty();
    assertThat(gone(items(released), items(next)))
        .as("items of the last release that an upgrade would hide")
        .isEmpty();
  }

  private static Set<String> gone(List<String> before, List<String> now) {
    Set<String> gone = new TreeSet<>(before);
    now.forEach(gone::remove);
    return gone;
  }

  private static List<String> concepts(CheckedPlugin plugin) {
    return plugin.declarations().taxonomies().schemes().stream()
        .flatMap(scheme -> notations(scheme).stream())
        .toList();
  }

  private static Set<String> notations(ConceptScheme scheme) {
    return scheme.all().stream()
        .map(concept -> scheme.key() + "/" + concept.notation())
        .collect(Collectors.toSet());
  }

  private static List<String> items(CheckedPlugin plugin) {
    return plugin.items().stream().map(PackedItem::key).map(Object::toString).toList();
  }
}
