package org.rihla.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.rihla.launcher.console.LauncherException;

class PortsTest {
  @Test
  void aFreePortIsAccepted() {
    Ports.requireFree("127.0.0.1", Ports.free());
  }

  @Test
  void aTakenPortIsRefusedWithTheProcessThatHoldsIt() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      LauncherException failure = failure("127.0.0.1", socket.getLocalPort());
      if (Files.exists(Path.of("/proc/net/tcp"))) {
        assertThat(failure.key()).isEqualTo("port.taken-by");
        assertThat(failure.arguments()[1]).isEqualTo(ProcessHandle.current().pid());
      } else {
        assertThat(failure.key()).isEqualTo("port.taken");
      }
    }
  }

  @Test
  void anAddressOfAnotherMachineIsRefused() {
    assertThat(failure("192.0.2.1", Ports.free()).key()).isEqualTo("port.taken");
    assertThat(failure("no.such.host.invalid", 80).key()).isEqualTo("address.unknown");
  }

  private static LauncherException failure(String address, int port) {
    return catchThrowableOfType(LauncherException.class, () -> Ports.requireFree(address, port));
  }
}
