package org.rihla.portal.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** A secret that is configured by its value, or by the name of a file that holds it. */
final class SecretValue {
  private SecretValue() {}

  /**
   * The value of {@code key}, otherwise the first line of the file that {@code key-file} names;
   * empty when there is neither.
   *
   * @throws UncheckedIOException if the file cannot be read
   */
  static String of(Config config, String key) {
    Optional<String> value = config.getOptionalValue(key, String.class);
    return value.orElseGet(() ->
        config.getOptionalValue(key + "-file", String.class).map(SecretValue::read).orElse(""));
  }

  private static String read(String name) {
    try {
      return Files.readString(Path.of(name)).lines().findFirst().orElse("").strip();
    } catch (IOException e) {
      throw new UncheckedIOException("The secret cannot be read: " + name, e);
    }
  }
}
