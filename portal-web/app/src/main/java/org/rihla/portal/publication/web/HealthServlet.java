package org.rihla.portal.publication.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rihla.portal.indexing.IndexHost;
import org.rihla.portal.indexing.IndexState;

/** {@code /health}: whether the portal answers, and how its search index stands. */
@WebServlet("/health")
public class HealthServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient IndexHost host;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String index =
        switch (host.state()) {
          case IndexState.Ready ignored -> "ready";
          case IndexState.Rebuilding ignored -> "rebuilding";
          case IndexState.Unavailable ignored -> "unavailable";
        };
    response.setContentType("application/json");
    response.setCharacterEncoding("UTF-8");
    response.setHeader("Cache-Control", "no-store");
    response
        .getWriter()
        .write(
            Json.createObjectBuilder().add("status", "up").add("index", index).build().toString());
  }
}
