package org.rihla.portal.attachment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.Role;
import org.rihla.portal.account.session.PageTokens;

/**
 * Admits those who write: by the token that a page of their session gave them, never by the cookie,
 * which a browser would send for any site.
 */
@Provider
public class UploadAccess implements ContainerRequestFilter {
  /** What a page's token is for. */
  public static final String PURPOSE = "upload";

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
    if (caller.isEmpty()) {
      context.abortWith(
          Response.status(Response.Status.UNAUTHORIZED)
              .header("WWW-Authenticate", "Bearer")
              .build());
    } else if (!writes(caller.get())) {
      context.abortWith(Response.status(Response.Status.FORBIDDEN).build());
    } else {
      current.becomes(caller.get());
    }
  }

  private static boolean writes(Caller caller) {
    return caller.is(Role.values()) || !caller.managed().isEmpty();
  }
}
