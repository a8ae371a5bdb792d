package org.rihla.portal.account.openid;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Optional;
import org.rihla.portal.account.Profile;
import org.rihla.portal.platform.OpenIdSettings;

/** Reads from the claims of a verified token who somebody is. */
final class IdentityReader {
  private static final String EMAIL = "email";

  private IdentityReader() {}

  /**
   * The person.
   *
   * @throws OpenIdException if the claim that finds the account is absent, or an address that the
   *     provider has not verified: anybody could have given it
   */
  static Identity read(IDTokenClaimsSet claims, OpenIdSettings settings) throws OpenIdException {
    String claim = settings.claim();
    boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
    if (claim.equals(EMAIL) && !verified) {
      throw new OpenIdException(OpenIdProblem.NO_ACCOUNT, "email_verified is not true");
    }
    String login =
        Optional.ofNullable(claims.getStringClaim(claim))
            .orElseThrow(() -> new OpenIdException(OpenIdProblem.NO_ACCOUNT, "no claim " + claim));
    String subject = claims.getIssuer().getValue() + " " + claims.getSubject().getValue();
    String name = Optional.ofNullable(claims.getStringClaim("name")).orElse("");
    return new Identity(subject, login, Profile.named(name));
  }
}
