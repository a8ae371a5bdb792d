package org.rihla.acceptance.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The portal with the shipped content, started once for all tests that only read, and stopped after
 * the last. The system property {@code rihla.acceptance.origin} names one that runs already.
 */
public final class RunningPortal implements BeforeAllCallback {
  private static final Path HOME = Path.of("target", "portal");
  private static final Namespace HERE = Namespace.create(RunningPortal.class);

  private static @Nullable URI origin;

  @Override
  public void beforeAll(ExtensionContext context) {
    Store store = context.getRoot().getStore(HERE);
    Portal portal = store.getOrComputeIfAbsent(Portal.class, type -> begin(), Portal.class);
    origin = portal.origin();
  }

  /** Its address, without a slash at the end. */
  public static URI origin() {
    if (origin == null) {
      throw new IllegalStateException("The test class is not extended with RunningPortal");
    }
    return origin;
  }

  private static Portal begin() {
    String running = System.getProperty("rihla.acceptance.origin", "");
    if (!running.isEmpty()) {
      return new Portal(URI.create(running), () -> {});
    }
    try {
      delete(HOME);
      PortalProcess process =
          PortalProcess.start(
              HOME,
              Map.of("rihla.jvm.heap", "768m", "rihla.jvm.options", "-XX:TieredStopAtLevel=1"));
      return new Portal(process.origin(), process);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> paths = Files.walk(folder)) {
        for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  @SuppressWarnings("try") // it may be interrupted while it waits for the end
  private record Portal(URI origin, AutoCloseable process) implements AutoCloseable {
    @Override
    public void close() throws Exception {
      process.close();
    }
  }
}
