package org.rihla.launcher.server;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * An unpacked Payara Server. It is only read: what a portal writes stands in its own domain, so
 * several portals may share one.
 *
 * @param folder the folder that holds {@code glassfish}
 */
public record Payara(Path folder) {
  /** Whether what the start needs is there. */
  public boolean isComplete() {
    return Files.isRegularFile(bootstrapJar()) && Files.isRegularFile(stockConfig("domain.xml"));
  }

  /** Folder of the server proper. */
  Path glassfish() {
    return folder.resolve("glassfish");
  }

  /** The JAR that starts the server. */
  Path bootstrapJar() {
    return glassfish().resolve("modules").resolve("glassfish.jar");
  }

  /** A configuration file as the distribution ships it. */
  Path stockConfig(String name) {
    return glassfish().resolve("domains/domain1/config").resolve(name);
  }
}
