package org.rihla.portal.account.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;

/**
 * A cookie that scripts cannot read. Lax: it comes along when a link in a mail or a provider sends
 * the browser here. Forms from elsewhere are refused apart.
 *
 * @param path below which the browser sends it
 */
record LaxCookie(String name, String path) {
  /** What it holds. */
  Optional<String> in(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name))
            .map(Cookie::getValue)
            .findFirst();
  }

  /**
   * The cookie with a value.
   *
   * @param seconds how long the browser keeps it; 0 to forget it
   */
  Cookie of(String value, int seconds, boolean secure) {
    Cookie cookie = new Cookie(name, value);
    cookie.setPath(path);
    cookie.setHttpOnly(true);
    cookie.setSecure(secure);
    cookie.setMaxAge(seconds);
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }
}
