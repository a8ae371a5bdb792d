package org.rihla.portal.attachment.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ClamAvScannerTest {

  @Test
  void aCleanFileIsSentWholeAndSaidToBeClean() throws Exception {
    byte[] file = new byte[200_000];
    try (Daemon daemon = new Daemon("stream: OK\0")) {
      assertThat(daemon.scanner().scan(new ByteArrayInputStream(file)))
          .isEqualTo(new Verdict.Clean());
      assertThat(daemon.received.toByteArray()).isEqualTo(file);
    }
  }

  @Test
  void aVirusIsNamed() throws Exception {
    try (Daemon daemon = new Daemon("stream: Eicar-Test-Signature FOUND\0")) {
      assertThat(daemon.scanner().scan(new ByteArrayInputStream(new byte[] {1})))
          .isEqualTo(new Verdict.Infected("Eicar-Test-Signature"));
    }
  }

  @Test
  void whatTheDaemonCannotTellIsUnknown() throws Exception {
    try (Daemon daemon = new Daemon("INSTREAM size limit exceeded. ERROR\0")) {
      assertThat(daemon.scanner().scan(new ByteArrayInputStream(new byte[] {1})))
          .isInstanceOf(Verdict.Unknown.class);
    }
  }

  @Test
  void aDaemonThatIsNotThereLeavesItUnknown() throws Exception {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(new ClamAvScanner("127.0.0.1:" + free).scan(new ByteArrayInputStream(new byte[1])))
        .isInstanceOf(Verdict.Unknown.class);
  }

  @Test
  void anAddressIsAHostAndAPort() {
    for (String wrong : new String[] {"localhost", ":3310", "localhost:", "localhost:x"}) {
      assertThatThrownBy(() -> new ClamAvScanner(wrong))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("rihla.clamav.address");
    }
  }

  /** Takes one file by the protocol and gives a prepared answer. */
  private static final class Daemon implements AutoCloseable {
    private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final Thread thread;

    Daemon(String answer) throws IOException {
      thread = new Thread(() -> serve(answer));
      thread.start();
    }

    ClamAvScanner scanner() {
      return new ClamAvScanner("127.0.0.1:" + socket.getLocalPort());
    }

    private void serve(String answer) {
      try (Socket client = socket.accept()) {
        DataInputStream in = new DataInputStream(client.getInputStream());
        assertThat(in.readNBytes(10)).isEqualTo("zINSTREAM\0".getBytes(StandardCharsets.UTF_8));
        for (int size = in.readInt(); size > 0; size = in.readInt()) {
          received.write(in.readNBytes(size));
        }
        client.getOutputStream().write(answer.getBytes(StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws Exception {
      thread.join();
      socket.close();
    }
  }
}
