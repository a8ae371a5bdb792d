package org.rihla.portal.account.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.rihla.portal.account.AccountPaths;

/** The cookie that keeps a sign-in with the provider until the browser comes back from there. */
final class FlowCookie {
  private static final int SECONDS = 600;
  private static final LaxCookie COOKIE =
      new LaxCookie("rihla_openid", AccountPaths.PROVIDER_RETURN);

  private FlowCookie() {}

  /** What it holds, or an empty text. */
  static String in(HttpServletRequest request) {
    return COOKIE.in(request).orElse("");
  }

  static void set(HttpServletResponse response, String value, boolean secure) {
    response.addCookie(COOKIE.of(value, SECONDS, secure));
  }

  static void clear(HttpServletResponse response, boolean secure) {
    response.addCookie(COOKIE.of("", 0, secure));
  }
}
