package org.rihla.portal.motif.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.portal.motif.ZelligeCover;

/** {@code /covers/<identifier>.svg}: the generated cover of an item; the same for ever. */
@WebServlet("/covers/*")
public class CoverServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Pattern PATH = Pattern.compile("/([a-z0-9-]{1,40})\\.svg");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    if (!path.matches()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
    // The colours of a cover follow dark mode through a style element of its own.
    response.setHeader("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'");
    response.setContentType("image/svg+xml");
    response.setCharacterEncoding("UTF-8");
    response.getWriter().write(ZelligeCover.svg(path.group(1)));
  }
}
