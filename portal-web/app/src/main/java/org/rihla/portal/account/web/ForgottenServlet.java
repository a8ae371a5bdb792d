package org.rihla.portal.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.session.PasswordMails;
import org.rihla.portal.content.web.FrameFactory;
import org.rihla.portal.content.web.PageRenderer;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;

/** Has a link for a new password sent; without a mail server it says whom to ask for one. */
@WebServlet({"/fr/" + AccountPaths.FORGOTTEN_FR, "/ar/" + AccountPaths.FORGOTTEN_AR})
public class ForgottenServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int TOO_MANY_REQUESTS = 429;

  @Inject private transient PasswordMails mails;
  @Inject private transient FrameFactory frames;
  @Inject private transient Client client;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    show(200, false, request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Language language = Forms.language(request);
    boolean admitted = mails.ask(Forms.text(request, "login"), client.address(request), language);
    show(admitted ? 200 : TOO_MANY_REQUESTS, admitted && mails.isOffered(), request, response);
  }

  private void show(
      int status, boolean asked, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Language language = Forms.language(request);
    Messages words = Messages.in(language);
    LocalizedText paths =
        new LocalizedText(
            PasswordPaths.forgotten(Language.FR), PasswordPaths.forgotten(Language.AR));
    Frame frame = frames.frame(language, words.get("forgotten.title"), paths).unindexed().build();
    response.setHeader("Cache-Control", "no-store");
    String problem = status == TOO_MANY_REQUESTS ? words.get("forgotten.throttled") : "";
    String login = Forms.text(request, "login");
    PageRenderer.render(
        new ForgottenPage(frame, status, mails.isOffered(), asked, problem, login),
        request,
        response);
  }
}
