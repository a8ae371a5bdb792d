package org.rihla.portal.platform.errors;

import java.util.List;

/**
 * A failure that a person or a client can act on. It has a stable code, which is also the key of
 * its message in both bundles ({@code error.<code>}), and the HTTP status that it leaves with.
 */
public abstract class PortalException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final int status;
  private final transient List<Object> arguments;

  protected PortalException(String code, int status, Object... arguments) {
    super(code + " " + List.of(arguments));
    this.code = code;
    this.status = status;
    this.arguments = List.of(arguments);
  }

  /** Stable, hyphenated, for clients and message keys. */
  public String code() {
    return code;
  }

  /** HTTP status. */
  public int status() {
    return status;
  }

  /** Values for the message's placeholders. */
  public List<Object> arguments() {
    return arguments;
  }
}
