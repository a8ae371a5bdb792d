package org.rihla.portal.plugin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rihla.plugin.PluginApi;
import org.rihla.plugin.PluginDependency;
import org.rihla.portal.plugin.jar.PluginFile;
import org.rihla.portal.plugin.jar.PluginProblem;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.plugin.jar.StoredPlugin;
import org.rihla.portal.plugin.jar.Versions;

/**
 * What plugins want of the portal and of one another.
 *
 * @param enabled those that are enabled, by their identifiers
 * @param found those whose JARs lie in the folders
 */
record PluginRequirements(Map<String, StoredPlugin> enabled, Map<String, PluginFile> found) {

  /**
   * Checks whether a plugin could be enabled now.
   *
   * @throws PluginRefusedException with everything that it lacks
   */
  void check(PluginFile file) {
    List<PluginProblem> problems = new ArrayList<>();
    String requires = file.manifest().requires();
    if (!Versions.within(PluginApi.VERSION, requires)) {
      problems.add(PluginProblem.of("api-range", requires, PluginApi.VERSION));
    }
    if (reaches(file, file.id(), new HashSet<>())) {
      problems.add(PluginProblem.of("dependency-cycle", file.id()));
    } else {
      file.dependencies().forEach(dependency -> check(dependency, problems));
    }
    for (StoredPlugin dependent : dependents(file.id())) {
      for (PluginDependency dependency : dependent.file().dependencies()) {
        if (dependency.id().equals(file.id())
            && !Versions.within(file.manifest().version(), dependency.range())) {
          problems.add(
              PluginProblem.of("dependent-range", dependent.id(), file.id(), dependency.range()));
        }
      }
    }
    if (!problems.isEmpty()) {
      throw new PluginRefusedException(problems);
    }
  }

  private void check(PluginDependency dependency, List<PluginProblem> problems) {
    StoredPlugin there = enabled.get(dependency.id());
    if (there != null && !Versions.within(there.version(), dependency.range())) {
      problems.add(
          PluginProblem.of(
              "dependency-range", dependency.id(), dependency.range(), there.version()));
    } else if (there == null && !dependency.optional()) {
      String code = found.containsKey(dependency.id()) ? "dependency-off" : "dependency-missing";
      problems.add(PluginProblem.of(code, dependency.id()));
    }
  }

  /** Whether following dependencies from a plugin leads to another one. */
  private boolean reaches(PluginFile from, String target, Set<String> seen) {
    for (PluginDependency dependency : from.dependencies()) {
      if (dependency.id().equals(target)) {
        return true;
      }
      PluginFile next = found.get(dependency.id());
      if (next != null && seen.add(dependency.id()) && reaches(next, target, seen)) {
        return true;
      }
    }
    return false;
  }

  /** Enabled plugins that cannot do without this one. */
  List<StoredPlugin> dependents(String id) {
    return enabled.values().stream()
        .filter(other -> needs(other.file().dependencies(), id))
        .toList();
  }

  private static boolean needs(Collection<PluginDependency> dependencies, String id) {
    return dependencies.stream()
        .anyMatch(dependency -> !dependency.optional() && dependency.id().equals(id));
  }
}
