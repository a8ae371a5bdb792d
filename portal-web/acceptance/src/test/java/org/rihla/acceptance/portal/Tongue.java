package org.rihla.acceptance.portal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/** A language of the portal, with the words that its pages use. */
public enum Tongue {
  /** French. */
  FR("ltr", "recherche"),
  /** Arabic. */
  AR("rtl", "بحث");

  private final String direction;
  private final String search;
  private final Properties words;

  Tongue(String direction, String search) {
    this.direction = direction;
    this.search = search;
    this.words = read(tag());
  }

  private static Properties read(String tag) {
    Path folder =
        Repository.folder().resolve("portal-web/app/src/main/resources/org/rihla/portal/messages");
    Properties words = new Properties();
    try (DirectoryStream<Path> bundles =
        Files.newDirectoryStream(folder, "*_" + tag + ".properties")) {
      for (Path bundle : bundles) {
        try (Reader reader = Files.newBufferedReader(bundle)) {
          words.load(reader);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  /** Whichever of two texts is in the language. */
  public String of(String french, String arabic) {
    return this == FR ? french : arabic;
  }

  /** Path of a room, by its name in either language; that of the first one without a name. */
  public String room(String french, String arabic) {
    String room = of(french, arabic);
    return of("/fr/espace", "/ar/فضاء") + (room.isEmpty() ? "" : "/" + room);
  }

  /** The tag, as in {@code lang}. */
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The direction, as in {@code dir}. */
  public String direction() {
    return direction;
  }

  /** The other language. */
  public Tongue other() {
    return this == FR ? AR : FR;
  }

  /** Path of the home page. */
  public String home() {
    return "/" + tag() + "/";
  }

  /** Path of the search page. */
  public String search() {
    return home() + search;
  }

  /** What pages say for a key; for keys without plural forms. */
  public String word(String key, String... values) {
    String word = words.getProperty(key);
    if (word == null) {
      throw new IllegalArgumentException("No message " + key);
    }
    for (int i = 0; i < values.length; i++) {
      word = word.replace("{" + i + "}", values[i]);
    }
    return word;
  }
}
