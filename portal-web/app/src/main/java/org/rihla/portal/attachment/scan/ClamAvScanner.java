package org.rihla.portal.attachment.scan;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * Sends files to a ClamAV daemon by its command {@code INSTREAM}: pieces, each after its length in
 * four bytes, and an empty one at the end.
 */
final class ClamAvScanner implements VirusScanner {
  private static final int PIECE = 1 << 16;
  private static final int LONGEST_ANSWER = 1_000;
  private static final int PATIENCE_MILLIS = (int) Duration.ofMinutes(2).toMillis();
  private static final int CONNECT_MILLIS = (int) Duration.ofSeconds(5).toMillis();
  private static final String FOUND = " FOUND";

  private final String host;
  private final int port;

  /**
   * @param address {@code host:port}
   * @throws IllegalArgumentException if it is none
   */
  ClamAvScanner(String address) {
    int colon = address.lastIndexOf(':');
    if (colon < 1 || !address.substring(colon + 1).matches("\\d{1,5}")) {
      throw new IllegalArgumentException(
          "rihla.clamav.address must be host:port, such as 127.0.0.1:3310: " + address);
    }
    host = address.substring(0, colon);
    port = Integer.parseInt(address.substring(colon + 1));
  }

  @Override
  public Verdict scan(InputStream content) throws IOException {
    try (Socket socket = new Socket()) {
      try {
        socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
        socket.setSoTimeout(PATIENCE_MILLIS);
      } catch (IOException e) {
        return new Verdict.Unknown("The virus scanner cannot be reached: " + e.getMessage());
      }
      return exchange(socket, content);
    }
  }

  private static Verdict exchange(Socket socket, InputStream content) throws IOException {
    byte[] piece = new byte[PIECE];
    try {
      DataOutputStream out = new DataOutputStream(socket.getOutputStream());
      out.write("zINSTREAM\0".getBytes(StandardCharsets.US_ASCII));
      for (int count = content.read(piece); count > 0; count = content.read(piece)) {
        if (socket.getInputStream().available() > 0) {
          // It has said all that it has to say, such as that the file is too large.
          break;
        }
        out.writeInt(count);
        out.write(piece, 0, count);
      }
      out.writeInt(0);
      out.flush();
      return verdict(answer(socket.getInputStream()));
    } catch (java.net.SocketException | java.net.SocketTimeoutException e) {
      return new Verdict.Unknown("The virus scanner did not answer: " + e.getMessage());
    }
  }

  private static String answer(InputStream in) throws IOException {
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    for (int c = in.read(); c > 0 && answer.size() < LONGEST_ANSWER; c = in.read()) {
      answer.write(c);
    }
    return answer.toString(StandardCharsets.UTF_8).strip();
  }

  private static Verdict verdict(String answer) {
    String said = answer.substring(answer.indexOf(':') + 1).strip();
    if (said.equals("OK")) {
      return new Verdict.Clean();
    }
    return answer.endsWith(FOUND)
        ? new Verdict.Infected(said.substring(0, Math.max(0, said.length() - FOUND.length())))
        : new Verdict.Unknown("The virus scanner said: " + answer);
  }

  @Override
  public String status() {
    return "clamav " + host + ":" + port;
  }
}
