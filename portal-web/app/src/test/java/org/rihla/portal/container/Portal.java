package org.rihla.portal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

/** Where the tested portal stands; the same inside and outside of it. */
public final class Portal {
  private static final int ORIGIN_LINE = 2;

  private Portal() {}

  /** Its home. */
  public static Path home() {
    return Path.of(System.getProperty("rihla.home")).toAbsolutePath();
  }

  /** Its address, without a slash at the end. */
  public static URI origin() {
    try {
      return URI.create(Files.readAllLines(home().resolve("server.pid")).get(ORIGIN_LINE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The secret of its control channel. */
  public static String token() {
    try {
      return Files.readString(home().resolve("control.token")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
