package org.rihla.launcher.configuration;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.rihla.launcher.console.LauncherException;

/**
 * Reads {@code rihla.properties}: UTF-8, one {@code key=value} per line, {@code #} for comments.
 * Every line means what {@link Properties} would read in it; what is likely a mistake is refused
 * with its line.
 */
final class ConfigurationFile {
  private final Path file;
  private final Map<String, Setting> settings = new LinkedHashMap<>();

  private ConfigurationFile(Path file) {
    this.file = file;
  }

  /** The settings of {@code file} by key; none when there is no file. */
  static Map<String, Setting> read(Path file) {
    if (!Files.exists(file)) {
      return Map.of();
    }
    ConfigurationFile reading = new ConfigurationFile(file);
    int number = 0;
    for (byte[] line : lines(file)) {
      number++;
      reading.add(line, number);
    }
    return Map.copyOf(reading.settings);
  }

  private void add(byte[] bytes, int number) {
    String line = decode(bytes, number).strip();
    if (line.isEmpty() || line.startsWith("#") || line.startsWith("!")) {
      return;
    }
    if (line.endsWith("\\")) {
      throw LauncherException.failed("configuration.continued", file, number);
    }
    if (!line.matches("[A-Za-z0-9._-]+\\s*[=:].*")) {
      throw LauncherException.failed("configuration.line", file, number, line);
    }
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(line));
    } catch (IOException | IllegalArgumentException e) {
      throw LauncherException.failed("configuration.line", file, number, line);
    }
    for (String key : properties.stringPropertyNames()) {
      Setting setting = new Setting(properties.getProperty(key, "").strip(), number);
      Setting earlier = settings.putIfAbsent(key, setting);
      if (earlier != null) {
        throw LauncherException.failed(
            "configuration.twice", file, number, key, Integer.toString(earlier.line()));
      }
    }
  }

  private String decode(byte[] bytes, int number) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw LauncherException.failed("configuration.encoding", file, number);
    }
  }

  private static List<byte[]> lines(Path file) {
    byte[] all;
    try {
      all = Files.readAllBytes(file);
    } catch (IOException e) {
      throw LauncherException.failed("configuration.unreadable", file, LauncherException.reason(e));
    }
    List<byte[]> lines = new ArrayList<>();
    int start = 0;
    for (int end = 0; end <= all.length; end++) {
      if (end == all.length || all[end] == '\n') {
        lines.add(java.util.Arrays.copyOfRange(all, start, end));
        start = end + 1;
      }
    }
    return lines;
  }
}
