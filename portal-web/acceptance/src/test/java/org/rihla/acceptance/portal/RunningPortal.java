package org.rihla.acceptance.portal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The portal with the shipped content, started once for all tests that only read, and stopped when
 * their process ends; in the soak, which measures, as it is installed. The system property {@code
 * rihla.acceptance.origin} names one that runs already.
 */
public final class RunningPortal implements BeforeAllCallback {
  private static final String NAME = "shared";

  private static @Nullable URI origin;

  @Override
  public void beforeAll(ExtensionContext context) {
    begin();
  }

  private static synchronized void begin() {
    if (origin != null) {
      return;
    }
    String running = System.getProperty("rihla.acceptance.origin", "");
    origin = running.isEmpty() ? started().origin() : URI.create(running);
  }

  private static PortalProcess started() {
    try {
      boolean soak = Boolean.getBoolean("rihla.soak");
      PortalHome home = soak ? PortalHome.asInstalled(NAME) : PortalHome.create(NAME);
      PortalProcess process = PortalProcess.start(home);
      Runtime.getRuntime().addShutdownHook(new Thread(process::close, "stop-shared-portal"));
      process.awaitIndex();
      return process;
    } catch (Exception e) {
      throw new IllegalStateException("The portal did not start", e);
    }
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
    return PortalHome.named(NAME).folder();
  }

  /** Requests to it; not for a portal that was running already. */
  public static Requests requests() {
    try {
      return new Requests(origin(), PortalHome.named(NAME).token());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
