package org.rihla.launcher.home;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rihla.launcher.console.LauncherException;

/**
 * The one-time link that makes the first administrator. The portal writes it, readable by its owner
 * only, at each start at which there is no administrator.
 *
 * @param french path of the French page
 * @param arabic path of the Arabic page
 */
public record SetUpLink(String french, String arabic) {
  /** The link of {@code home}, as long as there is one. */
  public static Optional<SetUpLink> of(Home home) {
    Path file = home.setUpLink();
    try {
      List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
      return lines.size() < 2
          ? Optional.empty()
          : Optional.of(new SetUpLink(lines.get(0), lines.get(1)));
    } catch (IOException e) {
      throw LauncherException.failed("setup.unreadable", file);
    }
  }
}
