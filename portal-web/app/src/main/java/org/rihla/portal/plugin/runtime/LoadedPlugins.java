package org.rihla.portal.plugin.runtime;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rihla.plugin.CountryPanel;
import org.rihla.plugin.DataImporter;
import org.rihla.plugin.IdentifierRule;
import org.rihla.plugin.NameTransliteration;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.plugin.jar.StoredPlugin;

/**
 * Loads the code of plugins that have any, makes its extensions, and lets go of it without a trace.
 */
public final class LoadedPlugins {
  private static final Logger LOG = Logger.getLogger(LoadedPlugins.class.getName());

  /** The extension points that a plugin's code may have. */
  public static final List<Class<?>> POINTS =
      List.of(
          CountryPanel.class, DataImporter.class, IdentifierRule.class, NameTransliteration.class);

  private final Supplier<Path> store;
  private final Map<String, List<Object>> extensions = new ConcurrentHashMap<>();

  /** Made with the first plugin that has code. Who asks does not wait for one that is loaded. */
  private volatile @Nullable PluginLoaders loaders;

  /**
   * None yet.
   *
   * @param store folder of plugins, asked when the first is loaded
   */
  public LoadedPlugins(Supplier<Path> store) {
    this.store = store;
  }

  /**
   * Loads a plugin and makes its extensions, in place of an earlier one of the same identifier;
   * does nothing for one that is data only.
   *
   * @throws PluginRefusedException if that fails or takes too long; nothing stays loaded then
   */
  public synchronized void start(StoredPlugin plugin) {
    stop(plugin.id());
    if (!plugin.code()) {
      return;
    }
    PluginLoaders manager = loaders == null ? new PluginLoaders(store.get()) : loaders;
    loaders = manager;
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

  /** Identifiers of those that are loaded. */
  public Set<String> plugins() {
    return Set.copyOf(extensions.keySet());
  }

  /** Extensions of all points that a plugin has; none if it is not loaded. */
  public List<Object> extensions(String id) {
    return extensions.getOrDefault(id, List.of());
  }

  /** The class loader of a plugin; null if it is not loaded. */
  public @Nullable ClassLoader loader(String id) {
    PluginLoaders manager = loaders;
    return manager == null ? null : manager.getPluginClassLoader(id);
  }

  /**
   * Lets go of a plugin's code; one that is not loaded stays so.
   *
   * @return names of threads that it had left running, which were interrupted
   */
  public synchronized Set<String> stop(String id) {
    List<Object> held = extensions.remove(id);
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
}
