package org.rihla.portal.content.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountAdministration;
import org.rihla.portal.account.AccountException;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.AccountProblem;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Login;
import org.rihla.portal.account.Profile;
import org.rihla.portal.account.Role;
import org.rihla.portal.account.session.PasswordLinks;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.platform.PortalConfiguration;

/**
 * The commands behind {@code ./rihla account}. An answer is text in the language of the client; its
 * header {@code Rihla-Failures} is 1 when something was refused, and then nothing has changed.
 */
@Path("accounts")
@Produces("text/plain; charset=UTF-8")
public class AccountResource {
  private static final String FAILURES = "Rihla-Failures";

  /** Who owns the home may administer: they could change the database itself. */
  private static final Caller OWNER =
      new Caller(null, "./rihla account", Set.of(Role.ADMINISTRATOR), Set.of(), Set.of());

  @Inject private AccountAdministration administration;
  @Inject private Accounts accounts;
  @Inject private PasswordLinks links;
  @Inject private PortalConfiguration configuration;
  @Context private HttpHeaders headers;
  @Context private UriInfo address;

  /** The accounts that have a text in login, name or organisation, as a table. */
  @GET
  public String list(@QueryParam("text") @DefaultValue("") String text) {
    List<Account> found = new ArrayList<>();
    long count = administration.count(OWNER, text);
    for (int page = 1; found.size() < count; page++) {
      List<Account> some = administration.search(OWNER, text, page);
      if (some.isEmpty()) {
        break;
      }
      found.addAll(some);
    }
    return AccountTable.of(found, language());
  }

  /**
   * Makes an account and says its link.
   *
   * @param name in either script
   * @param role in lower case; empty for none
   */
  @POST
  @Path("invite")
  public Response invite(
      @QueryParam("login") @DefaultValue("") String login,
      @QueryParam("name") @DefaultValue("") String name,
      @QueryParam("role") @DefaultValue("") String role) {
    Set<Role> roles =
        Arrays.stream(Role.values())
            .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(role))
            .collect(Collectors.toSet());
    return guarded(() -> {
      Account account =
          administration.create(
              OWNER, Login.of(login), new Profile(Profile.named(name), "", Set.of()), roles);
      return say("invited", account) + link(account);
    });
  }

  /** Says a link that opens once, for choosing a new password. */
  @POST
  @Path("reset")
  public Response reset(@QueryParam("login") @DefaultValue("") String login) {
    return guarded(() -> {
      Account account = known(login);
      return account.isActive()
          ? say("reset", account) + link(account)
          : "! " + say("off", account);
    });
  }

  @POST
  @Path("disable")
  public Response disable(@QueryParam("login") @DefaultValue("") String login) {
    return guarded(() -> {
      administration.disable(OWNER, known(login).id());
      return say("disabled", known(login));
    });
  }

  @POST
  @Path("enable")
  public Response enable(@QueryParam("login") @DefaultValue("") String login) {
    return guarded(() -> {
      administration.enable(OWNER, known(login).id());
      return say("enabled", known(login));
    });
  }

  /** Adds the role of administrator to those that the account has. */
  @POST
  @Path("administrator")
  public Response administrator(@QueryParam("login") @DefaultValue("") String login) {
    return guarded(() -> {
      Account account = known(login);
      Set<Role> roles = new TreeSet<>(account.roles());
      roles.add(Role.ADMINISTRATOR);
      administration.grant(OWNER, account.id(), roles);
      return say("administrator", account);
    });
  }

  private Account known(String login) {
    return accounts
        .find(Login.of(login))
        .orElseThrow(() -> new AccountException(AccountProblem.ACCOUNT_UNKNOWN));
  }

  private String link(Account account) {
    String root = configuration.baseUrl();
    String origin = root.isEmpty() ? address.getBaseUri().resolve("/").toString() : root + "/";
    String token = links.issue(OWNER, account.id());
    String path = AccountPaths.opening(AccountPaths.PASSWORD, language(), token);
    return origin + path.substring(1) + "\n";
  }

  private String say(String done, Account account) {
    Language language = language();
    return Messages.in(language).get("control.account." + done, account.login()) + "\n";
  }

  private Response guarded(Supplier<String> work) {
    try {
      String said = work.get();
      return Response.ok(said).header(FAILURES, said.startsWith("! ") ? 1 : 0).build();
    } catch (AccountException e) {
      String said = Messages.in(language()).get("error." + e.code(), e.arguments().toArray());
      return Response.ok("! " + said + "\n").header(FAILURES, 1).build();
    }
  }

  private Language language() {
    return AcceptedLanguage.of(headers);
  }
}
