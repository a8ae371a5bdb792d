package org.rihla.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import org.rihla.portal.plugin.jar.StoredPlugin;
import org.rihla.portal.plugin.runtime.LoadedPlugins;

/**
 * What the code of a plugin keeps when it comes in and goes out: it makes its extensions in time,
 * leaves no thread behind, and nothing of it stays in memory. The portal loads it in this very way.
 */
final class CyclesContract {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final LoadedPlugins loaded;

  /**
   * @param store folder of unpacked plugins
   */
  CyclesContract(Path store) {
    this.loaded = new LoadedPlugins(() -> store);
  }

  /** Enabled, disabled, enabled again, upgraded while it runs, disabled. */
  void check(StoredPlugin plugin, StoredPlugin later, int extensions) {
    WeakReference<ClassLoader> first = started(plugin, extensions);
    stopped(plugin.id());
    WeakReference<ClassLoader> second = started(plugin, extensions);
    WeakReference<ClassLoader> third = started(later, extensions);
    stopped(plugin.id());
    collected(first);
    collected(second);
    collected(third);
  }

  private WeakReference<ClassLoader> started(StoredPlugin plugin, int extensions) {
    loaded.start(plugin);
    assertThat(loaded.extensions(plugin.id())).as("extensions").hasSize(extensions);
    return new WeakReference<>(loaded.loader(plugin.id()));
  }

  private void stopped(String id) {
    assertThat(loaded.stop(id)).as("threads that it leaves behind").isEmpty();
    assertThat(loaded.extensions(id)).isEmpty();
  }

  private static void collected(WeakReference<ClassLoader> loader) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (loader.get() != null && System.nanoTime() < end) {
      System.gc();
    }
    assertThat(loader.get()).as("its class loader, after it was disabled").isNull();
  }
}
