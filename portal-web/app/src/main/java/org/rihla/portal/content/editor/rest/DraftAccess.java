package org.rihla.portal.content.editor.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.session.PageTokens;

/**
 * Admits those whose page was given a token for saving. The cookie counts for nothing: a browser
 * would send it for any site.
 */
@Provider
public class DraftAccess implements ContainerRequestFilter {
  /** What the token is for. */
  public static final String PURPOSE = "autosave";

  private static final String SCHEME = "Bearer ";

  @Inject private PageTokens tokens;
  @Inject private CurrentCaller current;

  @Override
  public void filter(ContainerRequestContext context) {
    String header = context.getHeaderString("Authorization");
    Optional<Caller> caller =
        header != null && header.startsWith(SCHEME)
            ? tokens.check(header.substring(SCHEME.length()).strip(), PURPOSE)
            : Optional.empty();
    if (caller.isPresent()) {
      current.becomes(caller.get());
    } else {
      context.abortWith(
          Response.status(Response.Status.UNAUTHORIZED)
              .header("WWW-Authenticate", "Bearer")
              .build());
    }
  }
}
