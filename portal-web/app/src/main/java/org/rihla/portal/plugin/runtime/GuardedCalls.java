package org.rihla.portal.plugin.runtime;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.plugin.jar.PluginProblem;
import org.rihla.portal.plugin.jar.PluginRefusedException;

/**
 * Calls into plugins, each on a thread of its own that the caller waits for only so long. A call
 * that never returns keeps its thread, since Java cannot end one, and nothing else.
 */
final class GuardedCalls {
  static final Duration LONGEST = Duration.ofSeconds(2);

  private GuardedCalls() {}

  /**
   * What a call answers that has {@link #LONGEST}.
   *
   * @throws PluginRefusedException if it fails, in whatever way, or is not back in time
   */
  static <T> T call(String plugin, @Nullable ClassLoader loader, Callable<T> work) {
    return call(plugin, loader, LONGEST, work);
  }

  /** What a call answers that has so long. */
  static <T> T call(
      String plugin, @Nullable ClassLoader loader, Duration longest, Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, name(plugin), 1L << 20);
    thread.setDaemon(true);
    thread.setContextClassLoader(loader);
    thread.start();
    try {
      return task.get(longest.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      thread.interrupt();
      throw PluginRefusedException.of("code-timeout", plugin, longest.toSeconds());
    } catch (ExecutionException e) {
      // Only its text is kept: the failure itself may be of a class of the plugin.
      throw new PluginRefusedException(java.util.List.of(failure(plugin, e.getCause())));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw PluginRefusedException.of("code-timeout", plugin, longest.toSeconds());
    }
  }

  /** How threads of calls are called: those of a plugin that left its own are told from them. */
  static String name(String plugin) {
    return "plugin-" + plugin;
  }

  private static PluginProblem failure(String plugin, @Nullable Throwable cause) {
    Throwable first = cause;
    while (first instanceof ReflectiveOperationException
        || first instanceof ExceptionInInitializerError) {
      if (first.getCause() == null) {
        break;
      }
      first = first.getCause();
    }
    return PluginProblem.of("code-failed", plugin, text(first));
  }

  /** A plugin's exception is asked for its text, which may fail in turn. */
  private static String text(@Nullable Throwable failure) {
    try {
      String text = String.valueOf(failure);
      return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    } catch (RuntimeException e) {
      return String.valueOf(failure == null ? null : failure.getClass().getName());
    }
  }
}
