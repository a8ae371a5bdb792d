package org.rihla.portal.account.openid;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.AccountPaths;
import org.rihla.portal.account.session.Seals;
import org.rihla.portal.account.session.SignIn;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.OpenIdSettings;

/** Signs in with the configured provider. */
@ApplicationScoped
public class OpenIdSignIn {
  private static final Logger LOG = Logger.getLogger(OpenIdSignIn.class.getName());
  private static final String SEAL = "openid";

  @Inject private OpenIdSettings settings;
  @Inject private OpenIdProvider provider;
  @Inject private OpenIdAccounts accounts;
  @Inject private SignIn signIn;
  @Inject private Seals seals;
  @Inject private Clock clock;

  /**
   * The first step.
   *
   * @param target where to send the browser, at the provider
   * @param kept what the browser has to bring back in a cookie
   */
  public record Begun(URI target, String kept) {}

  /** Whether there is a provider. */
  public boolean isOffered() {
    return settings.isConfigured();
  }

  /** Begins; empty when the provider does not answer. */
  public Optional<Begun> begin(Language language, String back) {
    Flow flow = Flow.begin(language, back, clock.instant());
    try {
      return Optional.of(
          new Begun(provider.question(flow, returnAddress()), seals.seal(SEAL, flow.text())));
    } catch (OpenIdException e) {
      LOG.log(Level.WARNING, "The OpenID Connect provider is not used: {0}", e.getMessage());
      return Optional.empty();
    }
  }

  /**
   * Ends what {@link #begin} has begun.
   *
   * @param kept the cookie; empty for none
   * @param address where the request came from
   * @param agent what the browser says of itself
   */
  public OpenIdOutcome complete(OpenIdAnswer answer, String kept, String address, String agent) {
    Optional<Flow> flow = seals.open(SEAL, kept).flatMap(Flow::of);
    if (flow.isEmpty() || !flow.get().fits(answer.state(), clock.instant())) {
      signIn.refused("", address);
      return new OpenIdOutcome.Refused(
          OpenIdProblem.STRANGE,
          flow.map(Flow::back).orElse(""),
          flow.map(Flow::language).orElse(Language.FR));
    }
    try {
      Account account = account(answer, flow.get(), address);
      String token = signIn.admit(account, address, agent);
      return new OpenIdOutcome.Admitted(token, flow.get().back(), flow.get().language());
    } catch (OpenIdException e) {
      LOG.log(Level.WARNING, "Nobody was signed in by the provider: {0}", e.getMessage());
      return new OpenIdOutcome.Refused(e.problem(), flow.get().back(), flow.get().language());
    }
  }

  private Account account(OpenIdAnswer answer, Flow flow, String address) throws OpenIdException {
    boolean elsewhere = !answer.issuer().isEmpty() && !answer.issuer().equals(settings.issuer());
    if (elsewhere) {
      throw new OpenIdException(OpenIdProblem.STRANGE, "Another issuer: " + answer.issuer());
    }
    if (answer.code().isEmpty()) {
      throw new OpenIdException(OpenIdProblem.CANCELLED, "No code: " + answer.error());
    }
    IDTokenClaimsSet claims = provider.redeem(answer.code(), flow, returnAddress());
    Identity identity = IdentityReader.read(claims, settings);
    Optional<Account> account = accounts.of(identity);
    if (account.isEmpty()) {
      signIn.refused(identity.login(), address);
    }
    return account.orElseThrow(
        () -> new OpenIdException(OpenIdProblem.NO_ACCOUNT, "No account that may be used"));
  }

  /** The one address that the provider has to know. */
  private URI returnAddress() {
    return URI.create(settings.baseUrl() + AccountPaths.PROVIDER_RETURN);
  }
}
