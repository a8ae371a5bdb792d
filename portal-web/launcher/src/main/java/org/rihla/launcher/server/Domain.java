package org.rihla.launcher.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import org.rihla.launcher.configuration.Configuration;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.home.Home;
import org.rihla.launcher.xml.Xml;

/**
 * The server's domain: one HTTP listener, administration on loopback, nothing else. It belongs to
 * the launcher, which writes it anew at each start and deploys the WAR into it: no state of an
 * earlier start can stand in the way of this one. Only the transaction log outlives a start.
 *
 * @param folder the domain's folder
 */
public record Domain(Path folder) {
  private static final List<String> STOCK =
      List.of("login.conf", "server.policy", "default-web.xml", "keyfile", "domain-passwords");

  /** Folders of an earlier start that this start makes again. */
  private static final List<String> PASSING =
      List.of("config", "applications", "generated", "autodeploy", "osgi-cache");

  /**
   * Writes the domain for {@code war}.
   *
   * @param adminPort loopback port of the administration listener
   */
  public void write(
      Home home, Payara payara, Configuration configuration, Path war, int adminPort) {
    try {
      for (String name : PASSING) {
        PayaraArchive.deleteTree(folder.resolve(name));
      }
      Files.createDirectories(folder.resolve("docroot"));
      Path config = Files.createDirectories(folder.resolve("config"));
      for (String name : STOCK) {
        Files.copy(
            payara.stockConfig(name), config.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
      Stores.write(config);
      AdminKey.write(config);
      Files.writeString(config.resolve("domain.xml"), xml(configuration, adminPort));
      Files.writeString(config.resolve("logging.properties"), logging(home));
      Files.writeString(bootCommands(), deployment(war));
    } catch (IOException e) {
      throw LauncherException.failed("domain.unwritable", folder, e.toString());
    }
  }

  /** Commands that the server runs once it is up: they deploy the portal. */
  Path bootCommands() {
    return folder.resolve("config").resolve("boot-commands.txt");
  }

  /** The text of {@code domain.xml}. */
  static String xml(Configuration configuration, int adminPort) {
    return resource("domain.xml")
        .replace("@HTTP_ADDRESS@", Xml.escape(configuration.address()))
        .replace("@HTTP_PORT@", Integer.toString(configuration.port()))
        .replace("@ADMIN_PORT@", Integer.toString(adminPort));
  }

  private static String logging(Home home) {
    String log = home.serverLog().toString().replace("\\", "\\\\");
    return resource("logging.properties").replace("@LOG@", log);
  }

  private static String deployment(Path war) {
    return "deploy --contextroot=/ --name=rihla --force=true \"" + war + "\"\n";
  }

  private static String resource(String name) {
    try (InputStream input = Domain.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(input, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw LauncherException.failed("domain.unwritable", name, e.toString());
    }
  }
}
