package org.rihla.portal.plugin.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.portal.platform.PluginConfiguration;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.plugin.jar.StoredPlugin;

/** Asks the code of enabled plugins, and asks one that failed nothing more. */
@ApplicationScoped
public class PluginRuntime {
  private static final Logger LOG = Logger.getLogger(PluginRuntime.class.getName());
  @Inject private PluginConfiguration configuration;
  @Inject private Event<PluginFailed> failures;

  private final LoadedPlugins loaded = new LoadedPlugins(() -> configuration.store());
  private final Set<String> failed = ConcurrentHashMap.newKeySet();

  /**
   * Loads a plugin and makes its extensions; does nothing for one that is data only.
   *
   * @throws PluginRefusedException if that fails or takes too long; nothing stays loaded then
   */
  public void start(StoredPlugin plugin) {
    failed.remove(plugin.id());
    loaded.start(plugin);
  }

  /**
   * Lets go of a plugin's code; one that is not loaded stays so.
   *
   * @return names of threads that it had left running, which were interrupted
   */
  public Set<String> stop(String id) {
    failed.remove(id);
    return loaded.stop(id);
  }

  /** Whether a loaded plugin has an extension of a point. */
  public boolean has(Class<?> point) {
    return loaded.plugins().stream()
        .flatMap(id -> loaded.extensions(id).stream())
        .anyMatch(point::isInstance);
  }

  /** What all extensions of a point answer; see {@link #ask(Set, Class, Function)}. */
  public <E, T> List<T> ask(Class<E> point, Function<E, T> question) {
    return ask(loaded.plugins(), point, question);
  }

  /**
   * What the extensions of a point answer, those that fail left out: their plugins are reported,
   * and asked nothing more.
   *
   * @param plugins identifiers of the plugins that are asked
   */
  public <E, T> List<T> ask(Set<String> plugins, Class<E> point, Function<E, T> question) {
    List<T> answers = new ArrayList<>();
    for (String id : plugins) {
      try {
        answers.addAll(demand(id, point, GuardedCalls.LONGEST, question));
      } catch (PluginRefusedException e) {
        LOG.log(Level.FINE, "The plugin {0} did not answer", id);
      }
    }
    return answers;
  }

  /**
   * What the extensions that one plugin has of a point answer; none if it is not loaded or has
   * failed before.
   *
   * @param longest time that each call has
   * @throws PluginRefusedException if one fails; the plugin is reported, and asked nothing more
   */
  public <E, T> List<T> demand(
      String plugin, Class<E> point, Duration longest, Function<E, T> question) {
    List<T> answers = new ArrayList<>();
    for (Object extension : loaded.extensions(plugin)) {
      if (point.isInstance(extension) && !failed.contains(plugin)) {
        // A plugin may break its contract and say nothing.
        answer(plugin, longest, () -> Optional.ofNullable(question.apply(point.cast(extension))))
            .ifPresent(answers::add);
      }
    }
    return answers;
  }

  private <T> Optional<T> answer(String id, Duration longest, Callable<Optional<T>> call) {
    try {
      return GuardedCalls.call(id, loaded.loader(id), longest, call);
    } catch (PluginRefusedException e) {
      if (failed.add(id)) {
        LOG.log(Level.SEVERE, "The plugin {0} is switched off: {1}", new Object[] {id, e});
        failures.fireAsync(new PluginFailed(id, e.problems().getFirst()));
      }
      throw e;
    }
  }
}
