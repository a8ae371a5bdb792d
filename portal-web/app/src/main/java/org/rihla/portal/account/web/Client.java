package org.rihla.portal.account.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.platform.PortalConfiguration;

/**
 * Who is at the other end. A proxy on this machine is believed when it says for whom it asks;
 * anybody else may write what they like into those headers.
 */
@ApplicationScoped
public class Client {
  @Inject private PortalConfiguration configuration;

  /** Address of the client, as text. */
  String address(HttpServletRequest request) {
    String forwarded = request.getHeader("X-Forwarded-For");
    if (forwarded == null || !throughOwnProxy(request)) {
      return request.getRemoteAddr();
    }
    // The proxy adds at the end whom it saw; what stands before came from outside.
    return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
  }

  /** What the browser says of itself; may be empty. */
  String agent(HttpServletRequest request) {
    return Optional.ofNullable(request.getHeader("User-Agent")).orElse("");
  }

  /** Whether the reader's connection is encrypted. */
  boolean isSecure(HttpServletRequest request) {
    return request.isSecure()
        || configuration.baseUrl().startsWith("https:")
        || (throughOwnProxy(request) && "https".equals(request.getHeader("X-Forwarded-Proto")));
  }

  /**
   * Whether a form was sent from a page of the portal. Browsers say where a request comes from, and
   * no page can make them lie; a request that does not say is not believed.
   */
  boolean fromOwnPage(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin");
    }
    String origin = request.getHeader("Origin");
    return origin != null && (origin.equals(configuration.baseUrl()) || isHost(origin, request));
  }

  private static boolean isHost(String origin, HttpServletRequest request) {
    try {
      @Nullable String authority = URI.create(origin).getRawAuthority();
      return authority != null && authority.equalsIgnoreCase(request.getHeader("Host"));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean throughOwnProxy(HttpServletRequest request) {
    try {
      return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
