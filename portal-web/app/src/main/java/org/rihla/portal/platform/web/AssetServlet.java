package org.rihla.portal.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** Serves the {@link Assets}: for ever under their versioned address, for a day as favicon. */
@WebServlet({"/assets/*", "/favicon.ico"})
public class AssetServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    boolean favicon = request.getServletPath().equals("/favicon.ico");
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Optional<Assets.Asset> found = favicon ? assets.named("img/favicon.ico") : assets.find(path);
    if (found.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setHeader(
        "Cache-Control", favicon ? "public, max-age=86400" : "public, max-age=31536000, immutable");
    response.setHeader("ETag", assets.tag());
    if (assets.tag().equals(request.getHeader("If-None-Match"))) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    found.get().writeTo(response);
  }
}
