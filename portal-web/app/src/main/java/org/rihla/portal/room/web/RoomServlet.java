package org.rihla.portal.room.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.session.CurrentSession;
import org.rihla.portal.account.session.SignedIn;
import org.rihla.portal.content.web.ErrorPages;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.PageRenderer;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.web.SecurityHeaders;
import org.rihla.portal.room.Room;

/**
 * Everything below {@code /fr/espace} and {@code /ar/فضاء}. Denies by default: who has not signed
 * in is asked to, and who lacks the role is told so, before a view is touched.
 */
@WebServlet({"/fr/" + AccountPaths.ROOMS_FR + "/*", "/ar/" + AccountPaths.ROOMS_AR + "/*"})
public class RoomServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String OWNER = "org.rihla.portal.room.owner";

  @Inject private transient CurrentSession session;
  @Inject private transient RoomFrames frames;
  @Inject private transient ErrorPages errors;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Language language = request.getServletPath().startsWith("/ar/") ? Language.AR : Language.FR;
    String path = request.getPathInfo() == null ? "" : request.getPathInfo();
    Optional<Room> room = Room.of(language, path.startsWith("/") ? path.substring(1) : path);
    Optional<SignedIn> signedIn = session.get();
    if (signedIn.isEmpty()) {
      askToSignIn(language, request, response);
    } else if (room.isEmpty()) {
      PageRenderer.render(errors.page(language, 404), request, response);
    } else if (!room.get().opensTo(signedIn.get().caller())) {
      PageRenderer.render(errors.page(language, 403), request, response);
    } else {
      enter(room.get(), language, signedIn.get(), request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    doGet(request, response);
  }

  private void enter(
      Room room,
      Language language,
      SignedIn signedIn,
      HttpServletRequest request,
      HttpServletResponse response)
      throws ServletException, IOException {
    ownState(signedIn, request);
    response.setHeader("Cache-Control", "no-store");
    request.setAttribute(SecurityHeaders.ROOM, room.key());
    boolean stale = request.getParameter(RoomExceptions.STALE) != null;
    RoomPage page = frames.around(room, language, signedIn.caller(), query(request), stale);
    PageRenderer.render(page, request, response);
  }

  /** The server keeps the state of views; that of another session in the same browser must go. */
  private static void ownState(SignedIn signedIn, HttpServletRequest request) {
    HttpSession kept = request.getSession(false);
    if (kept != null && !signedIn.session().equals(kept.getAttribute(OWNER))) {
      kept.invalidate();
    }
    request.getSession(true).setAttribute(OWNER, signedIn.session());
  }

  private static void askToSignIn(
      Language language, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String target = Links.signIn(language, request.getRequestURI() + query(request));
    if ("partial/ajax".equals(request.getHeader("Faces-Request"))) {
      response.setContentType("text/xml");
      response.setCharacterEncoding("UTF-8");
      response
          .getWriter()
          .write("<partial-response><redirect url=\"" + target + "\"/></partial-response>");
    } else {
      response.sendRedirect(target);
    }
  }

  private static String query(HttpServletRequest request) {
    return request.getQueryString() == null ? "" : "?" + request.getQueryString();
  }
}
