package org.rihla.portal.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import org.rihla.portal.account.session.Sessions;

/** The cookie that carries the token of a session; scripts cannot read it. */
final class SessionCookie {
  private static final String NAME = "rihla_session";

  private SessionCookie() {}

  static Optional<String> in(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(NAME))
            .map(Cookie::getValue)
            .findFirst();
  }

  static void set(HttpServletResponse response, String token, boolean secure) {
    response.addCookie(cookie(token, (int) Sessions.LIFETIME.toSeconds(), secure));
  }

  static void clear(HttpServletResponse response, boolean secure) {
    response.addCookie(cookie("", 0, secure));
  }

  /**
   * Lax: a link in a mail must find its reader signed in. Forms from elsewhere are refused apart.
   */
  private static Cookie cookie(String value, int seconds, boolean secure) {
    Cookie cookie = new Cookie(NAME, value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
