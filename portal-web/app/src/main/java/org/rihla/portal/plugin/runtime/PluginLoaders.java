package org.rihla.portal.plugin.runtime;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.pf4j.ClassLoadingStrategy;
import org.pf4j.DefaultPluginManager;
import org.pf4j.ManifestPluginDescriptorFinder;
import org.pf4j.Plugin;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginFactory;
import org.pf4j.PluginLoader;
import org.pf4j.PluginRepository;
import org.pf4j.PluginStatusProvider;
import org.rihla.plugin.PluginApi;

/**
 * PF4J, kept to loading and unloading: which plugins there are and which are on, the host knows
 * from its database.
 */
final class PluginLoaders extends DefaultPluginManager {
  private static final int LONGEST_LIST = 100;

  PluginLoaders(Path root) {
    super(root);
    setSystemVersion(PluginApi.VERSION);
  }

  @Override
  protected PluginDescriptorFinder createPluginDescriptorFinder() {
    return new ManifestPluginDescriptorFinder();
  }

  /** The plugin's classes come first, then those of its dependencies, then what the gate shows. */
  @Override
  protected PluginLoader createPluginLoader() {
    return new PluginLoader() {
      @Override
      public boolean isApplicable(Path pluginPath) {
        return true;
      }

      @Override
      public ClassLoader loadPlugin(Path pluginPath, PluginDescriptor pluginDescriptor) {
        PluginClassLoader loader =
            new PluginClassLoader(
                PluginLoaders.this,
                pluginDescriptor,
                new Gate(PluginLoaders.class.getClassLoader()),
                ClassLoadingStrategy.PDA);
        loader.addFile(pluginPath.toFile());
        return loader;
      }
    };
  }

  /** Plugins have no main class; what they do stands in their extensions. */
  @Override
  protected PluginFactory createPluginFactory() {
    return wrapper -> new Plugin() {};
  }

  @Override
  protected PluginRepository createPluginRepository() {
    return new PluginRepository() {
      @Override
      public List<Path> getPluginPaths() {
        return List.of();
      }

      @Override
      public boolean deletePluginPath(Path pluginPath) {
        return false;
      }
    };
  }

  @Override
  protected PluginStatusProvider createPluginStatusProvider() {
    return new PluginStatusProvider() {
      @Override
      public boolean isPluginDisabled(String pluginId) {
        return false;
      }

      @Override
      public void disablePlugin(String pluginId) {
        // The host's database remembers.
      }

      @Override
      public void enablePlugin(String pluginId) {
        // The host's database remembers.
      }
    };
  }

  /** Names of the classes that the plugin's own JAR lists for an extension point. */
  List<String> listed(String id, Class<?> point) {
    PluginClassLoader loader = (PluginClassLoader) getPluginClassLoader(id);
    URL list = loader.findResource("META-INF/services/" + point.getName());
    if (list == null) {
      return List.of();
    }
    try (InputStream input = list.openStream();
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .map(line -> line.replaceAll("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .limit(LONGEST_LIST)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
