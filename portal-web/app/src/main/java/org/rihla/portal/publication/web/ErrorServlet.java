package org.rihla.portal.publication.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.portal.content.web.ErrorPages;
import org.rihla.portal.content.web.PageRenderer;
import org.rihla.portal.language.Language;

/** Where the container sends what failed: says so in the language of the address. */
@WebServlet("/error")
public class ErrorServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = Logger.getLogger(ErrorServlet.class.getName());

  @Inject private transient ErrorPages errors;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    Object failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    String uri = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
    if (failure instanceof Throwable thrown) {
      LOG.log(Level.SEVERE, thrown, () -> "Failed: " + uri);
    }
    Language language = uri.startsWith("/ar/") ? Language.AR : Language.FR;
    int code = status instanceof Integer number ? number : 404;
    PageRenderer.render(errors.page(language, code), request, response);
  }
}
