package org.rihla.launcher.server;

/** How far the deployment of the portal came, as the server's log says. */
enum Deployment {
  /** The server still starts, or the portal does. */
  RUNNING,
  /** The portal is deployed. */
  DONE,
  /** The portal was refused, or failed at its start. */
  FAILED;

  /** Reads the outcome from {@code log}. */
  static Deployment of(String log) {
    if (log.contains("Boot Command deploy failed")) {
      return FAILED;
    }
    return log.contains("Boot Command deploy returned with result") ? DONE : RUNNING;
  }
}
