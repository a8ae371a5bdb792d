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
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.Login;
import org.rihla.portal.account.session.FirstAdministrator;
import org.rihla.portal.account.session.LinkPurpose;
import org.rihla.portal.account.session.LinkState;
import org.rihla.portal.account.session.SignIn;
import org.rihla.portal.content.web.FrameFactory;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.PageRenderer;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** Where the one-time link of the first start leads: makes the first administrator. */
@WebServlet({"/fr/" + AccountPaths.SET_UP_FR, "/ar/" + AccountPaths.SET_UP_AR})
public class SetUpServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient FirstAdministrator first;
  @Inject private transient org.rihla.portal.account.session.Links links;
  @Inject private transient Accounts accounts;
  @Inject private transient SignIn signIn;
  @Inject private transient FrameFactory frames;
  @Inject private transient Client client;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    show(200, "", request, response);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    try {
      AccountId id = create(request);
      Account account = accounts.find(id).orElseThrow();
      String token = signIn.admit(account, client.address(request), client.agent(request));
      SessionCookie.set(response, token, client.isSecure(request));
      response.sendRedirect(RoomLinks.to(Forms.language(request), Room.HOME));
    } catch (AccountException refused) {
      String said =
          Messages.in(Forms.language(request))
              .get("error." + refused.code(), refused.arguments().toArray());
      show(refused.status(), said, request, response);
    }
  }

  private AccountId create(HttpServletRequest request) {
    String password = Forms.text(request, "password");
    if (!password.equals(Forms.text(request, "password-again"))) {
      throw new AccountException(AccountProblem.PASSWORDS_DIFFER);
    }
    return first.create(
        Forms.text(request, "key"),
        Login.of(Forms.text(request, "login")),
        Forms.profile(request),
        password);
  }

  private void show(
      int status, String problem, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    Language language = Forms.language(request);
    Messages words = Messages.in(language);
    String key = Forms.text(request, "key");
    String closed =
        switch (links.look(LinkPurpose.SET_UP, key)) {
          case LinkState.Open ignored -> "";
          case LinkState.Expired ignored -> words.get("setup.expired");
          case LinkState.Used ignored -> words.get("setup.used");
          case LinkState.Unknown ignored -> words.get("setup.unknown");
        };
    String query = closed.isEmpty() ? "?key=" + Links.encode(key) : "";
    LocalizedText paths = new LocalizedText(path(Language.FR) + query, path(Language.AR) + query);
    Frame frame = frames.frame(language, words.get("setup.title"), paths).unindexed().build();
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "same-origin");
    SetUpPage page =
        closed.isEmpty()
            ? new SetUpPage(frame, status, key, problem, SetUpForm.of(request))
            : new SetUpPage(frame, HttpServletResponse.SC_GONE, "", closed, SetUpForm.of(request));
    PageRenderer.render(page, request, response);
  }

  private static String path(Language language) {
    return Links.home(language) + Links.encode(AccountPaths.SET_UP.in(language));
  }
}
