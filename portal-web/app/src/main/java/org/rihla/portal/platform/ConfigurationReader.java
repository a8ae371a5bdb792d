package org.rihla.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The one class that reads configuration. */
@ApplicationScoped
public class ConfigurationReader {

  /** The configuration of this portal; read once. */
  @Produces
  @jakarta.inject.Singleton
  public PortalConfiguration configuration() {
    Config config = ConfigProvider.getConfig();
    return new PortalConfiguration(
        Path.of(config.getValue("rihla.home", String.class)),
        Path.of(config.getValue("rihla.content", String.class)),
        config.getOptionalValue("rihla.base-url", String.class).orElse(""),
        config.getOptionalValue("rihla.diagnostics", Boolean.class).orElse(false));
  }

  @Produces
  @jakarta.inject.Singleton
  public Clock clock() {
    return Clock.systemUTC();
  }
}
