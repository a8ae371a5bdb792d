package org.rihla.portal.plugin;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.rihla.plugin.PluginApi;
import org.rihla.plugin.PluginDescriptor;
import org.rihla.portal.content.ItemValidator;
import org.rihla.portal.content.folder.PackedItem;
import org.rihla.portal.content.type.DeclarationSet;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.yaml.DeclarationException;
import org.rihla.portal.plugin.jar.PluginProblem;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.plugin.jar.StoredPlugin;
import org.rihla.portal.plugin.jar.Versions;

/**
 * Looks at everything in a plugin before anything of it is used, and tells all that is wrong. Needs
 * neither database nor server.
 */
public final class PluginCheck {
  private final StoredPlugin plugin;
  private final List<PluginProblem> problems = new ArrayList<>();

  public PluginCheck(StoredPlugin plugin) {
    this.plugin = plugin;
  }

  /**
   * Checks.
   *
   * @param folders of all declarations as they would be, the plugin's own among them
   * @throws PluginRefusedException with everything that is wrong
   */
  public CheckedPlugin run(List<Path> folders) {
    checkApi();
    Optional<PluginDescriptor> descriptor = read(() -> DescriptorFile.read(plugin));
    Optional<DeclarationSet> declarations = read(() -> DeclarationSet.read(folders));
    Optional<List<PackedItem>> items =
        read(() -> PackedItem.below(plugin.folder().resolve("items")));
    problems.addAll(new PluginTexts(plugin).problems());
    declarations.ifPresent(read -> {
      checkRegions(read, descriptor);
      items.ifPresent(found -> checkItems(found, ItemValidator.against(read)));
    });
    if (!problems.isEmpty()) {
      throw new PluginRefusedException(problems);
    }
    return new CheckedPlugin(
        plugin, descriptor.orElseThrow(), declarations.orElseThrow(), items.orElseThrow());
  }

  private void checkApi() {
    String requires = plugin.file().manifest().requires();
    if (!Versions.within(PluginApi.VERSION, requires)) {
      problems.add(PluginProblem.of("api-range", requires, PluginApi.VERSION));
    }
  }

  private <T> Optional<T> read(Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (DeclarationException mistake) {
      problems.add(PluginProblem.of(mistake));
      return Optional.empty();
    }
  }

  private void checkRegions(DeclarationSet declarations, Optional<PluginDescriptor> descriptor) {
    descriptor
        .map(PluginDescriptor::country)
        .filter(country -> declarations.taxonomies().concept("territories", country).isEmpty())
        .ifPresent(country -> problems.add(PluginProblem.of("country-unknown", country)));
    read(() -> CountryMap.read(plugin.folder()))
        .flatMap(map -> map)
        .ifPresent(map -> {
          for (CountryMap.Region region : map.regions()) {
            if (declarations.taxonomies().concept("territories", region.territory()).isEmpty()) {
              problems.add(PluginProblem.of("map-region", region.territory()));
            }
          }
        });
  }

  private void checkItems(List<PackedItem> items, ItemValidator validator) {
    for (PackedItem item : items) {
      for (Language language : Language.values()) {
        if (!item.draft().translations().containsKey(language)) {
          problems.add(PluginProblem.of("translation-missing", item.key(), language.tag() + ".md"));
        }
      }
      for (Violation violation : validator.violations(item.draft())) {
        problems.add(
            PluginProblem.of(
                PluginProblem.VIOLATION,
                item.key(),
                violation.message(Language.FR),
                violation.message(Language.AR)));
      }
    }
  }
}
