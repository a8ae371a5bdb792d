package org.rihla.launcher.configuration;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.launcher.console.LauncherException;

/**
 * The configuration of one portal, every value of its key's type.
 *
 * @param values value per key, defaults included
 */
public record Configuration(Map<Key, String> values) {
  /** Copies the values. */
  public Configuration {
    values = Map.copyOf(values);
  }

  /**
   * Reads {@code file}, which may be absent.
   *
   * @throws LauncherException naming file, line and key of what is wrong
   */
  public static Configuration read(Path file) {
    Map<String, Setting> settings = ConfigurationFile.read(file);
    Map<Key, String> values = new EnumMap<>(Key.class);
    for (Key key : Key.values()) {
      Setting setting = settings.get(key.key());
      if (setting == null || setting.value().isEmpty()) {
        values.put(key, key.fallback());
      } else if (key.accepts(setting.value())) {
        values.put(key, setting.value());
      } else {
        throw LauncherException.failed(
            "configuration.value",
            file,
            setting.line(),
            key.key(),
            setting.value(),
            key.fallback());
      }
    }
    return new Configuration(values);
  }

  /** This configuration with another value for {@code key}. */
  public Configuration with(Key key, String value) {
    Map<Key, String> changed = new EnumMap<>(Key.class);
    changed.putAll(values);
    changed.put(key, value);
    return new Configuration(changed);
  }

  /** The value of {@code key}, possibly empty. */
  public String text(Key key) {
    return values.getOrDefault(key, key.fallback());
  }

  /** Port of the portal. */
  public int port() {
    return Integer.parseInt(text(Key.HTTP_PORT));
  }

  /** Address on which the portal listens. */
  public String address() {
    return text(Key.HTTP_ADDRESS);
  }

  /** Longest time from start to first page. */
  public Duration startTimeout() {
    return Duration.ofSeconds(Long.parseLong(text(Key.START_TIMEOUT)));
  }

  /** Further options of the server's JVM. */
  public List<String> jvmOptions() {
    return Arrays.stream(text(Key.JVM_OPTIONS).split("\\s+", -1))
        .filter(option -> !option.isEmpty())
        .toList();
  }

  /** A path, when the configuration names one. */
  public Optional<Path> path(Key key) {
    return Optional.of(text(key)).filter(value -> !value.isEmpty()).map(Path::of);
  }

  /** Where a browser on this machine finds the portal, without a slash at the end. */
  public String origin() {
    boolean everywhere = address().equals("0.0.0.0") || address().equals("::");
    String host = everywhere ? "127.0.0.1" : address();
    return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
  }
}
