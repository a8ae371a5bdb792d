package org.rihla.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.plugin.CountryPanel;
import org.rihla.plugin.DataImporter;
import org.rihla.plugin.IdentifierRule;
import org.rihla.plugin.NameTransliteration;
import org.rihla.portal.content.folder.PackedItem;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.PluginConfiguration;
import org.rihla.portal.plugin.CheckedPlugin;
import org.rihla.portal.plugin.PluginCheck;
import org.rihla.portal.plugin.jar.PluginFile;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.plugin.jar.PluginStore;
import org.rihla.portal.plugin.jar.StoredPlugin;
import org.rihla.portal.plugin.jar.Versions;
import org.rihla.portal.plugin.runtime.LoadedPlugins;

/**
 * What every country plugin keeps. A plugin has a test of three lines:
 *
 * <pre>{@code
 * class TunisiaPluginTest extends PluginContract {}
 * }</pre>
 *
 * <p>The module is packed as its build packs it and checked as the portal checks it before it is
 * enabled: limits and names of entries, both languages of everything, concepts that exist and go in
 * no circle, message bundles in step, items that their types allow. Its code is asked what each
 * extension point promises, and is loaded, exchanged for a later version and let go of as the
 * portal does it; the JAR of its last release, if there is one, is compared with it. The portal's
 * own declarations come from the repository's folder {@code content}; a plugin that needs others
 * has no more than these here.
 */
public abstract class PluginContract {
  private static final String LATER = "999.0.0";

  @TempDir Path folder;

  private PluginStore store;
  private StoredPlugin plugin;

  /** Packs and unpacks; a JAR that must not be unpacked fails here. */
  @BeforeEach
  void pack() throws IOException {
    store = new PluginStore(new PluginConfiguration(folder, Optional.empty(), Map.of()));
    plugin = store.put(PluginFile.read(PluginUnderTest.pack(folder.resolve("plugin.jar"))));
  }

  private CheckedPlugin checked() {
    return checked(plugin);
  }

  private static CheckedPlugin checked(StoredPlugin one) {
    return new PluginCheck(one).run(List.of(PluginUnderTest.content(), one.folder()));
  }

  @Test
  void thePortalHasNothingAgainstIt() {
    try {
      assertThat(checked().descriptor().id()).isEqualTo(plugin.id());
    } catch (PluginRefusedException e) {
      assertThat(e.problems().stream().map(problem -> problem.message(Language.FR))).isEmpty();
    }
  }

  @Test
  void everyProblemWouldBeToldInBothLanguages() {
    try {
      checked();
    } catch (PluginRefusedException e) {
      assertThat(e.problems())
          .allSatisfy(problem -> {
            assertThat(problem.message(Language.FR)).isNotBlank();
            assertThat(problem.message(Language.AR)).isNotBlank();
          });
    }
  }

  @Test
  void itsItemsReferToItemsThatExist() {
    List<PackedItem> own = checked().items();
    Set<String> known =
        Stream.concat(
                own.stream(), PackedItem.below(PluginUnderTest.content().resolve("items")).stream())
            .map(item -> item.key().toString())
            .collect(Collectors.toSet());
    Set<String> types = checked().declarations().types().types().keySet();

    for (PackedItem item : own) {
      Set<String> missing = new HashSet<>();
      collect(item.draft().fields(), types, missing);
      missing.removeAll(known);
      assertThat(missing).as(item.key().toString()).isEmpty();
    }
  }

  /** Texts that have the shape {@code type/key} of a type that exists, wherever they stand. */
  private static void collect(Object tree, Set<String> types, Set<String> references) {
    if (tree instanceof Map<?, ?> map) {
      map.values().forEach(value -> collect(value, types, references));
    } else if (tree instanceof List<?> list) {
      list.forEach(value -> collect(value, types, references));
    } else if (tree instanceof String text && text.matches("[a-z0-9-]+/[a-z0-9-]+")) {
      if (types.contains(text.substring(0, text.indexOf('/')))) {
        references.add(text);
      }
    }
  }

  @Test
  void itsKeysAreNotThoseOfThePortal() {
    Set<String> taken =
        PackedItem.below(PluginUnderTest.content().resolve("items")).stream()
            .map(item -> item.key().toString())
            .collect(Collectors.toSet());

    assertThat(checked().items().stream().map(item -> item.key().toString()))
        .doesNotContainAnyElementsOf(taken.isEmpty() ? Set.of("none") : taken);
  }

  @Test
  void itsCodeKeepsTheContractOfEachExtensionPoint() {
    CodeContract contract = new CodeContract(checked().descriptor().country());
    Set<String> named = new HashSet<>();
    checked()
        .declarations()
        .types()
        .types()
        .values()
        .forEach(type -> type.fields().forEach(field -> collect(field, named)));

    List<IdentifierRule> rules = found(IdentifierRule.class);
    rules.forEach(rule -> contract.check(rule, named));
    found(NameTransliteration.class).forEach(contract::check);
    found(DataImporter.class).forEach(contract::check);
    found(CountryPanel.class)
        .forEach(panel -> assertThat(panel.panel(contract.country())).isNotNull());
    assertThat(rules).extracting(IdentifierRule::key).containsAll(named);
  }

  @Test
  void itsCodeComesInAndGoesOutWithoutATrace() throws IOException {
    Path jar = PluginUnderTest.pack(folder.resolve("later.jar"), LATER);
    int extensions = LoadedPlugins.POINTS.stream().mapToInt(point -> found(point).size()).sum();

    new CyclesContract(folder).check(plugin, store.put(PluginFile.read(jar)), extensions);
  }

  /** For a plugin that keeps the JAR of its last release in {@code src/test/released}. */
  @TestFactory
  Stream<DynamicTest> anUpgradeFromItsReleaseLosesNothing() throws IOException {
    return PluginUnderTest.released().stream()
        .map(jar ->
            DynamicTest.dynamicTest(
                jar.getFileName().toString(),
                () ->
                    new ReleaseContract(checked(store.put(PluginFile.read(jar))), checked())
                        .check()));
  }

  private static <T> List<T> found(Class<T> point) {
    return ServiceLoader.load(point).stream().map(ServiceLoader.Provider::get).toList();
  }

  private static void collect(Field field, Set<String> named) {
    if (field.detail() instanceof Field.Identifier identifier) {
      named.add(identifier.rule());
    }
    field.columns().forEach(column -> collect(column, named));
  }

  /** The points that came later than the first version of the API. */
  @Test
  void itAsksForAnApiThatHasItsExtensionPoints() {
    boolean later =
        !found(IdentifierRule.class).isEmpty()
            || !found(NameTransliteration.class).isEmpty()
            || !found(DataImporter.class).isEmpty();

    assertThat(later && Versions.within("1.0.0", plugin.file().manifest().requires()))
        .as("Plugin-Requires has to begin at 1.1.0")
        .isFalse();
  }
}
