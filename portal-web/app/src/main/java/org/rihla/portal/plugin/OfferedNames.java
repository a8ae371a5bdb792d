package org.rihla.portal.plugin;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rihla.plugin.DataImporter;
import org.rihla.plugin.IdentifierRule;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.plugin.jar.PluginProblem;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.plugin.runtime.PluginRuntime;

/**
 * The names by which the code of a plugin is asked for, looked at once it is loaded: they belong to
 * its country, nobody else has them, and every rule that a field names is there.
 */
final class OfferedNames {
  private static final Duration LONGEST = Duration.ofSeconds(2);

  private final PluginRuntime runtime;
  private final List<PluginProblem> problems = new ArrayList<>();

  private OfferedNames(PluginRuntime runtime) {
    this.runtime = runtime;
  }

  /**
   * Looks.
   *
   * @throws PluginRefusedException with all that is wrong
   */
  static void check(CheckedPlugin plugin, PluginRuntime runtime) {
    new OfferedNames(runtime).check(plugin);
  }

  private void check(CheckedPlugin plugin) {
    String id = plugin.plugin().id();
    String country = plugin.descriptor().country().toLowerCase(Locale.ROOT);
    List<String> rules = runtime.ask(IdentifierRule.class, IdentifierRule::key);
    List<String> formats = runtime.ask(DataImporter.class, DataImporter::format);
    for (String own : runtime.demand(id, IdentifierRule.class, LONGEST, IdentifierRule::key)) {
      checkName(own, country, rules);
    }
    for (String own : runtime.demand(id, DataImporter.class, LONGEST, DataImporter::format)) {
      checkName(own, country, formats);
    }
    for (String named : rules(plugin)) {
      if (!rules.contains(named)) {
        problems.add(PluginProblem.of("rule-unknown", named));
      }
    }
    if (!problems.isEmpty()) {
      throw new PluginRefusedException(problems);
    }
  }

  private void checkName(String name, String country, List<String> all) {
    if (!name.matches(country + "(-[a-z0-9]{1,30}){1,6}")) {
      problems.add(PluginProblem.of("name-unfit", name, country + "-"));
    }
    if (all.stream().filter(name::equals).count() > 1) {
      problems.add(PluginProblem.of("name-taken", name));
    }
  }

  /** The rules that fields name, also in columns of tables. */
  private static Set<String> rules(CheckedPlugin plugin) {
    Set<String> named = new HashSet<>();
    for (ContentType type : plugin.declarations().types().types().values()) {
      type.fields().forEach(field -> collect(field, named));
    }
    return named;
  }

  private static void collect(Field field, Set<String> named) {
    if (field.detail() instanceof Field.Identifier identifier) {
      named.add(identifier.rule());
    }
    field.columns().forEach(column -> collect(column, named));
  }
}
