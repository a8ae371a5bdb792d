package org.rihla.portal.platform;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.spi.ConfigSource;
import org.jspecify.annotations.Nullable;

/**
 * {@code rihla.properties} of the home (UTF-8), as a source of MicroProfile Config. System
 * properties and environment variables stand above it.
 */
public final class HomeConfigSource implements ConfigSource {
  /** Below the environment (300) and system properties (400). */
  private static final int ORDINAL = 200;

  private final Map<String, String> values = read();

  private static Map<String, String> read() {
    String home = System.getProperty("rihla.home");
    Path file = home == null ? null : Path.of(home, "rihla.properties");
    if (file == null || !Files.exists(file)) {
      return Map.of();
    }
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("The configuration cannot be read: " + file, e);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toUnmodifiableMap(name -> name, properties::getProperty));
  }

  @Override
  public int getOrdinal() {
    return ORDINAL;
  }

  @Override
  public Set<String> getPropertyNames() {
    return values.keySet();
  }

  @Override
  public @Nullable String getValue(String name) {
    return values.get(name);
  }

  @Override
  public String getName() {
    return "rihla.properties";
  }
}
