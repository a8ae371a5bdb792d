package org.rihla.launcher.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import org.rihla.launcher.console.LauncherException;

/** Ports of this machine. */
public final class Ports {
  private Ports() {}

  /**
   * Checks that the portal can listen there.
   *
   * @throws LauncherException saying who listens there already, or that the address is not ours
   */
  public static void requireFree(String address, int port) {
    try {
      InetAddress host = InetAddress.getByName(address);
      try (ServerSocket socket = new ServerSocket()) {
        socket.setReuseAddress(true);
        socket.bind(new InetSocketAddress(host, port));
      }
    } catch (UnknownHostException e) {
      throw LauncherException.failed("address.unknown", address);
    } catch (IOException e) {
      throw PortOwner.of(port)
          .map(owner ->
              LauncherException.failed("port.taken-by", port, owner.pid(), owner.command()))
          .orElseGet(() ->
              LauncherException.failed("port.taken", address, port, LauncherException.reason(e)));
    }
  }

  /** A loopback port that is free now. */
  public static int free() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw LauncherException.failed("port.none", LauncherException.reason(e));
    }
  }
}
