package org.rihla.portal.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The one class that reads configuration. */
@ApplicationScoped
public class ConfigurationReader {
  private static final int SEARCH_LOG_MONTHS = 13;

  /** The configuration of this portal; read once. */
  @Produces
  @jakarta.inject.Singleton
  public PortalConfiguration configuration() {
    Config config = ConfigProvider.getConfig();
    return new PortalConfiguration(
        Path.of(config.getValue("rihla.home", String.class)),
        Path.of(config.getValue("rihla.content", String.class)),
        config.getOptionalValue("rihla.base-url", String.class).orElse(""),
        config.getOptionalValue("rihla.diagnostics", Boolean.class).orElse(false),
        config
            .getOptionalValue("rihla.search-log.months", Integer.class)
            .orElse(SEARCH_LOG_MONTHS));
  }

  /** What is configured about files; read once. */
  @Produces
  @jakarta.inject.Singleton
  public DocumentSettings documents() {
    Config config = ConfigProvider.getConfig();
    return new DocumentSettings(
        config
            .getOptionalValue("rihla.upload.most-size", String.class)
            .map(size -> DocumentSettings.bytes("rihla.upload.most-size", size))
            .orElse(DocumentSettings.USUAL_SIZE),
        config.getOptionalValue("rihla.extraction.worker", String.class).map(Path::of).orElse(null),
        config.getOptionalValue("rihla.clamav.address", String.class).orElse(""));
  }

  /** What is configured about plugins; read once. */
  @Produces
  @jakarta.inject.Singleton
  public PluginConfiguration plugins(PortalConfiguration configuration) {
    Config config = ConfigProvider.getConfig();
    Map<String, String> pinned = new HashMap<>();
    for (String pair :
        config.getOptionalValue("rihla.plugins.sha256", String.class).orElse("").split(",", -1)) {
      if (!pair.isBlank()) {
        String[] parts = pair.split("=", -1);
        if (parts.length != 2) {
          throw new IllegalArgumentException("rihla.plugins.sha256 must be id=digest: " + pair);
        }
        pinned.put(parts[0].strip(), parts[1].strip());
      }
    }
    return new PluginConfiguration(
        configuration.home().resolve("plugins"),
        config.getOptionalValue("rihla.plugins.offered", String.class).map(Path::of),
        pinned);
  }

  /** What is configured about mail; read once. */
  @Produces
  @jakarta.inject.Singleton
  public MailSettings mail(PortalConfiguration configuration) {
    Config config = ConfigProvider.getConfig();
    MailSettings.Encryption tls =
        MailSettings.Encryption.of(
            config.getOptionalValue("rihla.mail.tls", String.class).orElse("starttls"));
    return new MailSettings(
        config.getOptionalValue("rihla.mail.host", String.class).orElse(""),
        config.getOptionalValue("rihla.mail.port", Integer.class).orElse(tls.usualPort()),
        tls,
        config.getOptionalValue("rihla.mail.user", String.class).orElse(""),
        SecretValue.of(config, "rihla.mail.password"),
        config.getOptionalValue("rihla.mail.sender", String.class).orElse(""),
        configuration.baseUrl());
  }

  /** What is configured about signing in with a provider; read once. */
  @Produces
  @jakarta.inject.Singleton
  public OpenIdSettings openId(PortalConfiguration configuration) {
    Config config = ConfigProvider.getConfig();
    return new OpenIdSettings(
        config.getOptionalValue("rihla.openid.issuer", String.class).orElse(""),
        config.getOptionalValue("rihla.openid.client-id", String.class).orElse(""),
        SecretValue.of(config, "rihla.openid.client-secret"),
        config.getOptionalValue("rihla.openid.claim", String.class).orElse("email"),
        OpenIdSettings.Unknown.of(
            config.getOptionalValue("rihla.openid.unknown", String.class).orElse("refuse")),
        configuration.baseUrl());
  }

  @Produces
  @jakarta.inject.Singleton
  public Clock clock() {
    return Clock.systemUTC();
  }
}
