package org.rihla.portal.platform;

import java.util.Locale;

/**
 * How letters leave the portal.
 *
 * @param host {@code rihla.mail.host}: name of the SMTP server; default: none, and then no mail is
 *     sent
 * @param port {@code rihla.mail.port}: its port; default 587, 465 with {@code tls}, 25 with {@code
 *     none}
 * @param tls {@code rihla.mail.tls}: {@code starttls}, {@code tls} from the first byte, or {@code
 *     none}; default {@code starttls}
 * @param user {@code rihla.mail.user}: who signs in to the server; empty for nobody
 * @param password {@code rihla.mail.password}, or the first line of the file that {@code
 *     rihla.mail.password-file} names
 * @param sender {@code rihla.mail.sender}: an address, or {@code Name <address>}; required with a
 *     host
 * @param baseUrl {@code rihla.base-url}, which the links in letters begin with; required with a
 *     host, since the address in a request may be anybody’s
 */
public record MailSettings(
    String host,
    int port,
    Encryption tls,
    String user,
    String password,
    String sender,
    String baseUrl) {
  private static final int LAST_PORT = 65_535;

  /** Checks what belongs together. */
  public MailSettings {
    if (!host.isEmpty()) {
      require(!sender.isEmpty(), "rihla.mail.host needs rihla.mail.sender, the address of letters");
      require(!baseUrl.isEmpty(), "rihla.mail.host needs rihla.base-url, for the links in letters");
      require(port > 0 && port <= LAST_PORT, "rihla.mail.port must be from 1 to 65535: " + port);
    }
  }

  private static void require(boolean condition, String problem) {
    if (!condition) {
      throw new IllegalArgumentException(problem);
    }
  }

  /** Whether letters can be sent. */
  public boolean isConfigured() {
    return !host.isEmpty();
  }

  /** How the connection to the server is encrypted. */
  public enum Encryption {
    /** Begins in clear and must be encrypted before anything is said. */
    STARTTLS(587),
    /** Encrypted from the first byte. */
    TLS(465),
    /** Not at all, for a server on the same machine. */
    NONE(25);

    private final int port;

    Encryption(int port) {
      this.port = port;
    }

    /** The port where servers usually offer it. */
    int usualPort() {
      return port;
    }

    static Encryption of(String text) {
      for (Encryption known : values()) {
        if (known.name().equals(text.strip().toUpperCase(Locale.ROOT))) {
          return known;
        }
      }
      throw new IllegalArgumentException("rihla.mail.tls must be starttls, tls or none: " + text);
    }
  }
}
