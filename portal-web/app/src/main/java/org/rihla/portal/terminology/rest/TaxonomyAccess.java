package org.rihla.portal.terminology.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.session.PageTokens;

/** Admits administrators by the token that their page was given; the cookie counts for nothing. */
@Provider
public class TaxonomyAccess implements ContainerRequestFilter {
  /** What the token is for. */
  public static final String PURPOSE = "taxonomy";

  private static final String SCHEME = "Bearer ";

  @Inject private PageTokens tokens;
  @Inject private CurrentCaller current;

  @Override
  public void filter(ContainerRequestContext context) {
    Optional<Caller> caller =
        Optional.ofNullable(context.getHeaderString("Authorization"))
            .filter(header -> header.startsWith(SCHEME))
            .flatMap(header -> tokens.check(header.substring(SCHEME.length()).strip(), PURPOSE));
    if (caller.isEmpty()) {
      context.abortWith(
          Response.status(Response.Status.UNAUTHORIZED)
              .header("WWW-Authenticate", "Bearer")
              .build());
    } else if (!Permissions.administer(caller.get()).granted()) {
      context.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    } else {
      current.becomes(caller.get());
    }
  }
}
