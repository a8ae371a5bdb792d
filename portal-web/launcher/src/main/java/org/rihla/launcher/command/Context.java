package org.rihla.launcher.command;

import java.time.Clock;
import java.util.Map;
import org.rihla.launcher.build.Repository;
import org.rihla.launcher.configuration.Configuration;
import org.rihla.launcher.configuration.Key;
import org.rihla.launcher.console.Console;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.home.Home;

/**
 * What every command works with.
 *
 * @param repository the sources
 * @param console the terminal
 * @param environment environment variables
 * @param clock tells the time
 */
public record Context(
    Repository repository, Console console, Map<String, String> environment, Clock clock) {

  /** The home that {@code arguments} or the environment name. */
  Home home(Arguments arguments) {
    return Home.of(arguments.option("home"), environment, System.getProperty("user.home", "."));
  }

  /** The configuration of {@code home}, with the port of {@code arguments} if they name one. */
  Configuration configuration(Home home, Arguments arguments) {
    Configuration configuration = Configuration.read(home.configuration());
    String port = arguments.option("port");
    if (port.isEmpty()) {
      return configuration;
    }
    if (!Key.HTTP_PORT.accepts(port)) {
      throw LauncherException.usage("usage.port", port);
    }
    return configuration.with(Key.HTTP_PORT, port);
  }
}
