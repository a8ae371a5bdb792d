package org.rihla.portal.content.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rihla.portal.content.web.page.MovedPage;
import org.rihla.portal.content.web.page.Page;

/** Hands a page to its view. */
public final class PageRenderer {
  private PageRenderer() {}

  /** Sets status and attributes and forwards. */
  public static void render(Page page, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    response.setStatus(page.status());
    if (page instanceof MovedPage moved) {
      // Whoever may no longer see it, or finds another item there, must not be led by a kept
      // answer.
      response.setHeader("Cache-Control", "private, no-cache");
      response.setHeader("Location", moved.location());
      return;
    }
    response.setHeader("Content-Language", page.frame().language().tag());
    request.setAttribute(PageAttributes.PAGE, page);
    request.setAttribute(PageAttributes.WORDS, page.frame().words());
    request.setAttribute(PageAttributes.ORIGIN, origin(page, request));
    request.getRequestDispatcher(page.view() + ".xhtml").forward(request, response);
  }

  /** The configured public address, or the one that the reader used. */
  private static String origin(Page page, HttpServletRequest request) {
    if (!page.frame().origin().isEmpty()) {
      return page.frame().origin();
    }
    String url = request.getRequestURL().toString();
    return url.substring(0, url.indexOf('/', url.indexOf("//") + 2));
  }
}
