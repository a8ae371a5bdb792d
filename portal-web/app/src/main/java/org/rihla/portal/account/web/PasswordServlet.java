package org.rihla.portal.account.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.session.LinkState;
import org.rihla.portal.account.session.PasswordLinks;
import org.rihla.portal.account.session.SignIn;
import org.rihla.portal.content.web.FrameFactory;
import org.rihla.portal.content.web.PageRenderer;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** Where a link for choosing a password leads; without one, to the page for asking for one. */
@WebServlet({"/fr/" + AccountPaths.PASSWORD_FR, "/ar/" + AccountPaths.PASSWORD_AR})
public class PasswordServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient PasswordLinks links;
  @Inject private transient Accounts accounts;
  @Inject private transient SignIn signIn;
  @Inject private transient FrameFactory frames;
  @Inject private transient Client client;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    if (Forms.text(request, "key").isEmpty()) {
      response.sendRedirect(PasswordPaths.forgotten(Forms.language(request)));
    } else {
      show(200, "", request, response);
    }
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      String password = Forms.text(request, "password");
      if (!password.equals(Forms.text(request, "password-again"))) {
        throw new AccountException(AccountProblem.PASSWORDS_DIFFER);
      }
      Account account = links.choose(Forms.text(request, "key"), password);
      String token = signIn.admit(account, client.address(request), client.agent(request));
      SessionCookie.set(response, token, client.isSecure(request));
      response.sendRedirect(RoomLinks.to(Forms.language(request), Room.HOME));
    } catch (AccountException refused) {
      Messages words = Messages.in(Forms.language(request));
      String said = words.get("error." + refused.code(), refused.arguments().toArray());
      show(refused.status(), said, request, response);
    }
  }

  private void show(
      int status, String problem, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Language language = Forms.language(request);
    Messages words = Messages.in(language);
    String key = Forms.text(request, "key");
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "same-origin");
    ChosenPasswordPage page =
        switch (links.look(key)) {
          case LinkState.Open open -> {
            String login = open.account().flatMap(accounts::find).map(Account::login).orElse("");
            yield new ChosenPasswordPage(
                frame(language, "?key=" + key), status, key, problem, login);
          }
          case LinkState.Expired ignored -> closed(language, words.get("choose.expired"));
          case LinkState.Used ignored -> closed(language, words.get("choose.used"));
          case LinkState.Unknown ignored -> closed(language, words.get("choose.unknown"));
        };
    PageRenderer.render(page, request, response);
  }

  private ChosenPasswordPage closed(Language language, String why) {
    return new ChosenPasswordPage(frame(language, ""), HttpServletResponse.SC_GONE, "", why, "");
  }

  private Frame frame(Language language, String query) {
    LocalizedText paths =
        new LocalizedText(
            PasswordPaths.page(Language.FR) + query, PasswordPaths.page(Language.AR) + query);
    String title = Messages.in(language).get("choose.title");
    return frames.frame(language, title, paths).unindexed().build();
  }
}
