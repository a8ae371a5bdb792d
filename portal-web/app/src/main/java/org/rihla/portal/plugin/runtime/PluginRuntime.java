package org.rihla.portal.plugin.runtime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rihla.plugin.CountryPanel;
import org.rihla.plugin.DataImporter;
import org.rihla.plugin.IdentifierRule;
import org.rihla.plugin.NameTransliteration;
import org.rihla.portal.platform.PluginConfiguration;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.plugin.jar.StoredPlugin;

/** Loads the code of plugins that have any, calls it, and lets go of it. */
@ApplicationScoped
public class PluginRuntime {
  private static final Logger LOG = Logger.getLogger(PluginRuntime.class.getName());
  private static final List<Class<?>> POINTS =
      List.of(
          CountryPanel.class, DataImporter.class, IdentifierRule.class, NameTransliteration.class);

  @Inject private PluginConfiguration configuration;
  @Inject private Event<PluginFailed> failures;

  private final Map<String, List<Object>> extensions = new ConcurrentHashMap<>();
  private final Set<String> failed = ConcurrentHashMap.newKeySet();
  private @Nullable PluginLoaders loaders;

  /**
   * Loads a plugin and makes its extensions; does nothing for one that is data only.
   *
   * @throws PluginRefusedException if that fails or takes too long; nothing stays loaded then
   */
  public synchronized void start(StoredPlugin plugin) {
    stop(plugin.id());
    if (!plugin.code()) {
      return;
    }
    PluginLoaders manager = loaders();
    try {
      manager.loadPlugin(plugin.file().jar());
      extensions.put(plugin.id(), made(plugin.id(), manager));
    } catch (PluginRefusedException e) {
      stop(plugin.id());
      throw e;
    } catch (RuntimeException e) {
      stop(plugin.id());
      throw PluginRefusedException.of("code-failed", plugin.id(), e.toString());
    }
  }

  private PluginLoaders loaders() {
    if (loaders == null) {
      loaders = new PluginLoaders(configuration.store());
    }
    return loaders;
  }

  private static List<Object> made(String id, PluginLoaders manager) {
    ClassLoader loader = manager.getPluginClassLoader(id);
    List<Object> made = new ArrayList<>();
    for (Class<?> point : POINTS) {
      for (String name : manager.listed(id, point)) {
        made.add(
            GuardedCalls.call(
                id,
                loader,
                () -> point.cast(loader.loadClass(name).getDeclaredConstructor().newInstance())));
      }
    }
    return List.copyOf(made);
  }

  /**
   * Lets go of a plugin's code; one that is not loaded stays so.
   *
   * @return names of threads that it had left running, which were interrupted
   */
  public synchronized Set<String> stop(String id) {
    List<Object> held = extensions.remove(id);
    failed.remove(id);
    PluginLoaders manager = loaders;
    if (manager == null || manager.getPlugin(id) == null) {
      return Set.of();
    }
    ClassLoader loader = manager.getPluginClassLoader(id);
    if (held != null) {
      held.forEach(extension -> close(id, loader, extension));
    }
    Set<String> left = interruptThreads(id, loader);
    manager.unloadPlugin(id);
    return left;
  }

  private static void close(String id, ClassLoader loader, Object extension) {
    if (extension instanceof AutoCloseable closeable) {
      try {
        GuardedCalls.call(
            id,
            loader,
            () -> {
              closeable.close();
              return true;
            });
      } catch (PluginRefusedException e) {
        LOG.log(Level.WARNING, "An extension of {0} did not close: {1}", new Object[] {id, e});
      }
    }
  }

  /** Threads that a plugin left behind would keep its classes in memory. */
  @SuppressWarnings("ReferenceEquality") // A class loader is itself or another one.
  private static Set<String> interruptThreads(String id, ClassLoader loader) {
    Set<String> left = new HashSet<>();
    for (Thread thread : Thread.getAllStackTraces().keySet()) {
      if (thread.getContextClassLoader() == loader
          || thread.getClass().getClassLoader() == loader) {
        thread.interrupt();
        if (!thread.getName().equals(GuardedCalls.name(id))) {
          left.add(thread.getName());
        }
      }
    }
    if (!left.isEmpty()) {
      LOG.log(Level.WARNING, "The plugin {0} left threads: {1}", new Object[] {id, left});
    }
    return left;
  }

  /** Whether a loaded plugin has an extension of a point. */
  public boolean has(Class<?> point) {
    return extensions.values().stream().flatMap(List::stream).anyMatch(point::isInstance);
  }

  /** What all extensions of a point answer; see {@link #ask(Set, Class, Function)}. */
  public <E, T> List<T> ask(Class<E> point, Function<E, T> question) {
    return ask(Set.copyOf(extensions.keySet()), point, question);
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
    for (Object extension : extensions.getOrDefault(plugin, List.of())) {
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
      return GuardedCalls.call(id, loaders().getPluginClassLoader(id), longest, call);
    } catch (PluginRefusedException e) {
      if (failed.add(id)) {
        LOG.log(Level.SEVERE, "The plugin {0} is switched off: {1}", new Object[] {id, e});
        failures.fireAsync(new PluginFailed(id, e.problems().getFirst()));
      }
      throw e;
    }
  }
}
