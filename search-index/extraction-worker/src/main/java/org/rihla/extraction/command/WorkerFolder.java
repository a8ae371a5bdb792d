package org.rihla.extraction.command;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where the JARs of the worker stand: beside the one that holds this class. */
final class WorkerFolder {

  private WorkerFolder() {}

  static Path ofThisProgram() {
    try {
      Path jar =
          Path.of(WorkerFolder.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path folder = jar.getParent();
      return folder == null ? jar : folder;
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
