package org.rihla.portal.publication.web;

import jakarta.servlet.http.HttpServletRequest;
import org.rihla.portal.platform.PortalConfiguration;

/** The public address of the portal, for what is read away from it. */
final class Origin {
  private Origin() {}

  /** The one that is configured, or else that of the request; without a slash at the end. */
  static String of(PortalConfiguration configuration, HttpServletRequest request) {
    if (!configuration.baseUrl().isEmpty()) {
      return configuration.baseUrl();
    }
    String url = request.getRequestURL().toString();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}
