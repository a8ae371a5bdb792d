package org.rihla.portal.plugin.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.plugin.CountryPanel;
import org.rihla.portal.Injected;
import org.rihla.portal.container.CompiledClass;
import org.rihla.portal.container.PluginJar;
import org.rihla.portal.platform.PluginConfiguration;
import org.rihla.portal.plugin.jar.PluginFile;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.plugin.jar.PluginStore;
import org.rihla.portal.plugin.jar.StoredPlugin;

class PluginRuntimeTest {
  private static final String RIGHT =
      """
      public Panel panel(String country) {
        return new Panel(new BilingualText("Chiffres " + country, "أرقام"), List.of());
      }
      """;

  /** Cycles of loading and unloading; the soak test goes through fifty. */
  private static final int CYCLES = Boolean.getBoolean("rihla.soak") ? 50 : 5;

  @TempDir Path folder;

  private final AtomicReference<PluginFailed> failure = new AtomicReference<>();
  private PluginConfiguration configuration;
  private PluginRuntime runtime;

  @BeforeEach
  void start() {
    configuration = new PluginConfiguration(folder, Optional.empty(), Map.of());
    runtime = Injected.into(new PluginRuntime(), configuration, new HeardFailures(failure));
  }

  @Test
  void aPanelAnswers() throws IOException {
    runtime.start(plugin(RIGHT));

    assertThat(headings()).containsExactly("Chiffres LY");
  }

  @Test
  void anUnloadedPluginIsNotAsked() throws IOException {
    runtime.start(plugin(RIGHT));
    runtime.stop("try");

    assertThat(headings()).isEmpty();
  }

  @Test
  void classesAreCollectedAfterEachOfSeveralCycles() throws IOException {
    StoredPlugin plugin = plugin(RIGHT);
    List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
    for (int i = 0; i < CYCLES; i++) {
      runtime.start(plugin);
      loaders.add(new WeakReference<>(loader()));
      runtime.stop("try");
    }

    long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
    while (loaders.stream().anyMatch(loader -> loader.get() != null) && System.nanoTime() < end) {
      System.gc();
    }
    assertThat(loaders).allSatisfy(loader -> assertThat(loader.get()).isNull());
  }

  /** The loader of the panel's class, as the panel itself tells: by a thread of the call. */
  private ClassLoader loader() {
    return runtime
        .ask(Set.of("try"), CountryPanel.class, panel -> panel.getClass().getClassLoader())
        .getFirst();
  }

  @Test
  void aStaticInitialiserThatThrowsKeepsThePluginOut() throws IOException {
    StoredPlugin plugin =
        plugin("static { if (true) throw new IllegalStateException(\"no luck\"); }" + RIGHT);

    assertThat(refusal(plugin).problems().getFirst().arguments().get(1)).contains("no luck");
    assertThat(headings()).isEmpty();
  }

  @Test
  void aConstructorThatNeverReturnsKeepsThePluginOut() throws IOException {
    StoredPlugin plugin =
        plugin(
            "public TestPanel() throws Exception { synchronized (this) { while (true) wait(); } }"
                + RIGHT);

    assertThat(refusal(plugin).problems().getFirst().code()).isEqualTo("code-timeout");
  }

  @Test
  void aClassThatIsMissingWhenItIsCalledIsReportedOnce() throws IOException {
    runtime.start(
        plugin(
            """
            public Panel panel(String country) {
              throw new NoClassDefFoundError("org/rihla/portal/Secret");
            }
            """));

    assertThat(headings()).isEmpty();
    assertThat(headings()).isEmpty();
    assertThat(failure.get().plugin()).isEqualTo("try");
    assertThat(failure.get().problem().arguments().get(1)).contains("NoClassDefFoundError");
  }

  @Test
  void aCallThatNeverReturnsIsLeftAndThePluginReported() throws IOException {
    runtime.start(
        plugin(
            "public Panel panel(String country) { while (true) { Thread.onSpinWait();"
                + " if (Thread.interrupted()) throw new IllegalStateException(); } }"));

    assertThat(headings()).isEmpty();
    assertThat(failure.get().problem().code()).isEqualTo("code-timeout");
  }

  @Test
  void thePortalsOwnClassesAreHidden() throws IOException {
    StoredPlugin plugin =
        plugin(
            """
            public Panel panel(String country) {
              try {
                Class.forName("org.rihla.portal.content.ItemKey");
                return new Panel(new BilingualText("seen", "ظاهر"), List.of());
              } catch (ClassNotFoundException e) {
                return new Panel(new BilingualText("hidden", "مخفي"), List.of());
              }
            }
            """);
    runtime.start(plugin);

    assertThat(headings()).containsExactly("hidden");
  }

  @Test
  void threadsThatAreLeftBehindAreInterrupted() throws IOException {
    runtime.start(
        plugin(
            """
            public Panel panel(String country) {
              Thread left = new Thread(() -> {
                try {
                  Object never = new Object();
                  synchronized (never) { while (true) never.wait(); }
                } catch (InterruptedException e) {
                  Thread.currentThread().interrupt();
                }
              }, "left-behind");
              left.setDaemon(true);
              left.start();
              return new Panel(new BilingualText("started", "بدأ"), List.of());
            }
            """));
    assertThat(headings()).containsExactly("started");
    Thread left =
        Thread.getAllStackTraces().keySet().stream()
            .filter(thread -> thread.getName().equals("left-behind"))
            .findFirst()
            .orElseThrow();

    assertThat(runtime.stop("try")).containsExactly("left-behind");

    assertThat(ended(left)).isTrue();
  }

  private static boolean ended(Thread thread) {
    try {
      return thread.join(Duration.ofMinutes(1));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private PluginRefusedException refusal(StoredPlugin plugin) {
    return catchThrowableOfType(PluginRefusedException.class, () -> runtime.start(plugin));
  }

  private List<String> headings() {
    return runtime.ask(
        Set.of("try"), CountryPanel.class, panel -> panel.panel("LY").heading().fr());
  }

  private StoredPlugin plugin(String body) throws IOException {
    Path jar =
        CompiledClass.panelIn(PluginJar.of("try", "1.0.0"), body).write(folder.resolve("try.jar"));
    return new PluginStore(configuration).put(PluginFile.read(jar));
  }
}
