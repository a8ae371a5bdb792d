package org.rihla.portal.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.InvalidItemException;
import org.rihla.portal.content.type.DeclarationSet;
import org.rihla.portal.content.type.LiveDeclarations;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.yaml.DeclarationException;
import org.rihla.portal.plugin.jar.PluginFile;
import org.rihla.portal.plugin.jar.PluginFolder;
import org.rihla.portal.plugin.jar.PluginProblem;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.plugin.jar.PluginStore;
import org.rihla.portal.plugin.jar.StoredPlugin;
import org.rihla.portal.plugin.jar.Versions;
import org.rihla.portal.plugin.runtime.PluginFailed;
import org.rihla.portal.plugin.runtime.PluginRuntime;

/**
 * Enables, upgrades, disables and removes plugins while the portal runs, one at a time. What fails
 * leaves everything as it was.
 */
@ApplicationScoped
public class PluginHost {
  @Inject private PluginFolder folder;
  @Inject private PluginStore store;
  @Inject private PluginRecords records;
  @Inject private LiveDeclarations live;
  @Inject private PluginTransaction transaction;
  @Inject private PluginRuntime runtime;

  /** In the order in which their declarations are read: each after those that it needs. */
  private final Map<String, StoredPlugin> enabled = new LinkedHashMap<>();

  private volatile List<StoredPlugin> inUse = List.of();

  /** The plugins that are enabled at this moment. */
  public List<StoredPlugin> enabled() {
    return inUse;
  }

  /** Every plugin that is or was enabled, and every JAR that could be. */
  public List<PluginView> list() {
    return PluginListing.of(records.all(), folder.look());
  }

  /**
   * Checks a JAR as if it were to be enabled now, and changes nothing.
   *
   * @throws PluginRefusedException with everything that is wrong
   */
  public synchronized CheckedPlugin check(Path jar) {
    PluginFile file = PluginFile.read(jar);
    requirements().check(file);
    boolean there = store.find(file.id(), file.sha256()).isPresent();
    StoredPlugin stored = store.put(file);
    try {
      return new PluginCheck(stored).run(folders(stored));
    } finally {
      if (!there) {
        store.remove(stored);
      }
    }
  }

  /**
   * Enables a plugin whose JAR is in a folder, or whose copy is kept.
   *
   * @throws PluginRefusedException if it cannot be; nothing has changed then
   */
  public synchronized PluginReport enable(String id) {
    if (enabled.containsKey(id)) {
      throw PluginRefusedException.of("enabled-already", id);
    }
    Optional<PluginRecord> record = records.find(id);
    PluginFile file =
        folder
            .find(id)
            .or(() -> record.flatMap(this::copy).map(StoredPlugin::file))
            .orElseThrow(() -> PluginRefusedException.of("unknown-plugin", id));
    return install(file, record);
  }

  /**
   * Goes over to the JAR in the folder.
   *
   * @throws PluginRefusedException if it is older, the same or wrong; nothing has changed then
   */
  public synchronized PluginReport upgrade(String id) {
    PluginRecord record =
        records
            .find(id)
            .filter(found -> found.state() != PluginState.DISABLED)
            .orElseThrow(() -> PluginRefusedException.of("not-enabled", id));
    PluginFile file =
        folder.find(id).orElseThrow(() -> PluginRefusedException.of("unknown-plugin", id));
    if (enabled.containsKey(id) && file.sha256().equals(record.sha256())) {
      throw PluginRefusedException.of("nothing-newer", id, record.version());
    }
    return install(file, Optional.of(record));
  }

  private PluginReport install(PluginFile file, Optional<PluginRecord> record) {
    String id = file.id();
    String before = record.map(PluginRecord::version).orElse(file.manifest().version());
    if (Versions.compare(file.manifest().version(), before) < 0) {
      throw PluginRefusedException.of("downgrade", id, file.manifest().version(), before);
    }
    folder.verify(file);
    requirements().check(file);
    StoredPlugin stored = store.put(file);
    StoredPlugin previous = enabled.get(id);
    try {
      CheckedPlugin checked = new PluginCheck(stored).run(folders(stored));
      refuseIfMissed(checked, record);
      runtime.start(stored);
      OfferedNames.check(checked, runtime);
      PluginReport report =
          exchange(checked.declarations(), found -> transaction.apply(checked, found));
      enabled.put(id, stored);
      settled();
      store.keepOnly(stored);
      return report;
    } catch (RuntimeException e) {
      goBack(stored, previous, record);
      throw e;
    }
  }

  /** A refused version leaves no trace; the one that ran goes on. */
  private void goBack(
      StoredPlugin refused, @Nullable StoredPlugin previous, Optional<PluginRecord> record) {
    runtime.stop(refused.id());
    if (previous != null) {
      runtime.start(previous);
    }
    String kept = record.map(PluginRecord::sha256).orElse("");
    if (!refused.file().sha256().equals(kept)) {
      store.remove(refused);
    }
  }

  /** Items of others must not lose concepts that they name. */
  private void refuseIfMissed(CheckedPlugin checked, Optional<PluginRecord> record) {
    List<PluginProblem> missed =
        record
            .flatMap(this::copy)
            .flatMap(this::declared)
            .map(
                before -> transaction.missed(checked.plugin().id(), before, checked.declarations()))
            .orElse(List.of());
    if (!missed.isEmpty()) {
      throw new PluginRefusedException(missed);
    }
  }

  /** What was declared with another version; nothing if that no longer agrees with the portal. */
  private Optional<DeclarationSet> declared(StoredPlugin version) {
    try {
      return Optional.of(DeclarationSet.read(folders(version)));
    } catch (DeclarationException mistake) {
      return Optional.empty();
    }
  }

  /**
   * Switches a plugin off: its rows stay, and nothing of it is shown.
   *
   * @throws PluginRefusedException if it is not enabled, or others need it
   */
  public synchronized PluginReport disable(String id) {
    if (!enabled.containsKey(id)) {
      throw PluginRefusedException.of("not-enabled", id);
    }
    List<StoredPlugin> dependents = requirements().dependents(id);
    if (!dependents.isEmpty()) {
      throw PluginRefusedException.of("needed-by", id, dependents.getFirst().id());
    }
    PluginReport report = exchange(without(id), found -> transaction.disable(id, found));
    Set<String> left = dropped(id);
    if (!left.isEmpty()) {
      records.broken(id, List.of(PluginProblem.of("threads-left", id, String.join(", ", left))));
    }
    return report;
  }

  /**
   * Disables a plugin, forgets it and deletes its JAR from the home. Its items stay in the
   * database, hidden, so that nothing written here is lost.
   */
  public synchronized PluginReport remove(String id) {
    Optional<PluginRecord> record = records.find(id);
    if (record.isEmpty() && folder.find(id).isEmpty()) {
      throw PluginRefusedException.of("unknown-plugin", id);
    }
    PluginReport report =
        enabled.containsKey(id)
            ? disable(id)
            : new PluginReport(
                id, record.map(PluginRecord::version).orElse(""), 0, List.of(), List.of());
    folder.delete(id);
    records.forget(id);
    store.remove(id);
    return report;
  }

  /** A plugin whose code failed is switched off, and those that need it before it. */
  synchronized void failed(@ObservesAsync PluginFailed event) {
    breakOff(event.plugin(), event.problem());
  }

  private void breakOff(String id, PluginProblem reason) {
    if (enabled.containsKey(id)) {
      for (StoredPlugin dependent : requirements().dependents(id)) {
        breakOff(dependent.id(), PluginProblem.of("dependency-off", id));
      }
      exchange(
          without(id),
          found -> {
            transaction.breakOff(id, List.of(reason), found);
            return true;
          });
      dropped(id);
    }
  }

  private Set<String> dropped(String id) {
    enabled.remove(id);
    Set<String> left = runtime.stop(id);
    settled();
    return left;
  }

  private void settled() {
    inUse = List.copyOf(enabled.values());
    live.announce();
  }

  /** Works with other declarations while the rows follow them; with those before if they cannot. */
  private <T> T exchange(DeclarationSet next, Function<DeclarationDifference, T> rows) {
    DeclarationSet before = live.files();
    DeclarationSet shown = live.current();
    live.use(next);
    try {
      return rows.apply(
          DeclarationDifference.between(shown, live.current())
              .keeping(before, next, live.overlay()));
    } catch (InvalidItemException e) {
      live.use(before);
      throw new PluginRefusedException(
          e.violations().stream()
              .map(violation ->
                  PluginProblem.of(
                      PluginProblem.VIOLATION,
                      e.arguments().getFirst(),
                      violation.message(Language.FR),
                      violation.message(Language.AR)))
              .toList());
    } catch (RuntimeException e) {
      live.use(before);
      throw e;
    }
  }

  private Optional<StoredPlugin> copy(PluginRecord record) {
    return store.find(record.id(), record.sha256());
  }

  private PluginRequirements requirements() {
    return new PluginRequirements(enabled, folder.look().plugins());
  }

  /** Folders of declarations with a plugin among them, in the place of another version of it. */
  private List<Path> folders(StoredPlugin plugin) {
    Map<String, StoredPlugin> all = new LinkedHashMap<>(enabled);
    all.put(plugin.id(), plugin);
    return folders(all);
  }

  private List<Path> folders(Map<String, StoredPlugin> plugins) {
    List<Path> folders = new ArrayList<>();
    folders.add(live.folders().getFirst());
    plugins.values().forEach(plugin -> folders.add(plugin.folder()));
    return folders;
  }

  private DeclarationSet without(String id) {
    Map<String, StoredPlugin> others = new LinkedHashMap<>(enabled);
    others.remove(id);
    try {
      return DeclarationSet.read(folders(others));
    } catch (DeclarationException mistake) {
      throw new PluginRefusedException(List.of(PluginProblem.of(mistake)));
    }
  }

  /**
   * Takes up what was enabled when the portal stopped; what cannot be is broken, and the rest runs.
   */
  synchronized void resume() {
    List<PluginRecord> waiting =
        new ArrayList<>(
            records.all().stream().filter(row -> row.state() == PluginState.ENABLED).toList());
    boolean progress = true;
    while (progress) {
      progress = waiting.removeIf(record -> dependenciesResumed(record) && resume(record));
    }
    waiting.forEach(record -> notResumed(record, PluginProblem.of("dependency-off", "")));
    inUse = List.copyOf(enabled.values());
  }

  private boolean dependenciesResumed(PluginRecord record) {
    return copy(record)
        .map(found ->
            found.file().dependencies().stream()
                .allMatch(needed -> needed.optional() || enabled.containsKey(needed.id())))
        .orElse(true);
  }

  /** Always true: the plugin runs, or it is known to be broken. */
  private boolean resume(PluginRecord record) {
    try {
      StoredPlugin stored =
          copy(record).orElseThrow(() -> PluginRefusedException.of("copy-missing", record.id()));
      requirements().check(stored.file());
      DeclarationSet next = DeclarationSet.read(folders(stored));
      runtime.start(stored);
      live.use(next);
      enabled.put(stored.id(), stored);
    } catch (DeclarationException mistake) {
      notResumed(record, PluginProblem.of(mistake));
    } catch (PluginRefusedException e) {
      notResumed(record, e.problems().getFirst());
    } catch (RuntimeException e) {
      notResumed(record, PluginProblem.of("code-failed", record.id(), e));
    }
    return true;
  }

  private void notResumed(PluginRecord record, PluginProblem problem) {
    DeclarationSet now = live.current();
    transaction.breakOff(record.id(), List.of(problem), DeclarationDifference.between(now, now));
  }
}
