package org.rihla.portal.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/** Headers that every answer carries; a servlet may set a stricter policy of its own. */
public class SecurityHeaders extends HttpFilter {
  /** Attribute of requests that are answered by a room. */
  public static final String ROOM = "org.rihla.portal.room";

  private static final long serialVersionUID = 1L;

  /** Reading pages run one script of the portal's own and nothing inline. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
          + " connect-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none';"
          + " frame-ancestors 'none'";

  private static final String POLICY_HEADER = "Content-Security-Policy";

  private static final String HSTS = "max-age=31536000; includeSubDomains";

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    response.setHeader(POLICY_HEADER, POLICY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("X-Frame-Options", "DENY");
    response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", HSTS);
    }
    chain.doFilter(request, new OnePolicy(request, response));
  }

  /**
   * The components of rooms add a policy of their own to whatever view is rendered. In a room it
   * takes the place of the fixed one; elsewhere it is dropped, as a second one would only confuse.
   */
  private static final class OnePolicy extends HttpServletResponseWrapper {
    private final HttpServletRequest request;

    OnePolicy(HttpServletRequest request, HttpServletResponse response) {
      super(response);
      this.request = request;
    }

    @Override
    public void addHeader(String name, String value) {
      if (!name.equalsIgnoreCase(POLICY_HEADER)) {
        super.addHeader(name, value);
      } else if (request.getAttribute(ROOM) != null) {
        super.setHeader(name, value);
      }
    }
  }
}
