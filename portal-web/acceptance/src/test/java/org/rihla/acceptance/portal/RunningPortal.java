package org.rihla.acceptance.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;

/**
 * The portal with the shipped content, started once in each process of tests for all that only
 * read, and stopped after the last. The system property {@code rihla.acceptance.origin} names one
 * that runs already.
 */
public final class RunningPortal implements BeforeAllCallback {
  private static final OwnName NAME = OwnName.of("shared");
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

  /** What it keeps; not there when the portal was running already. */
  public static Path home() {
    return PortalHome.named(NAME.text()).folder();
  }

  /** Requests to it; not for a portal that was running already. */
  public static Requests requests() {
    try {
      return new Requests(origin(), PortalHome.named(NAME.text()).token());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Portal begin() {
    String running = System.getProperty("rihla.acceptance.origin", "");
    if (!running.isEmpty()) {
      return new Portal(URI.create(running), null);
    }
    try {
      PortalProcess process = PortalProcess.start(PortalHome.create(NAME.text()));
      process.awaitIndex();
      return new Portal(process.origin(), process);
    } catch (Exception e) {
      throw new IllegalStateException("The portal did not start", e);
    }
  }

  private record Portal(URI origin, @Nullable PortalProcess process) implements AutoCloseable {
    @Override
    public void close() {
      if (process != null) {
        process.close();
      }
    }
  }
}
