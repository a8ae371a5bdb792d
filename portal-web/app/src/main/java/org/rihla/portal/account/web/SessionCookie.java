package org.rihla.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.rihla.portal.account.session.Sessions;

/** The cookie that carries the token of a session. */
final class SessionCookie {
  private static final LaxCookie COOKIE = new LaxCookie("rihla_session", "/");

  private SessionCookie() {}

  static Optional<String> in(HttpServletRequest request) {
    return COOKIE.in(request);
  }

  static void set(HttpServletResponse response, String token, boolean secure) {
    response.addCookie(COOKIE.of(token, (int) Sessions.LIFETIME.toSeconds(), secure));
  }

  static void clear(HttpServletResponse response, boolean secure) {
    response.addCookie(COOKIE.of("", 0, secure));
  }
}
