package org.rihla.portal.content.rest;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.MessageDigest;
import org.rihla.portal.platform.PortalConfiguration;

/**
 * Admits to the control channel only who comes from this machine with the bearer token, which only
 * the owner of the home can read.
 */
@Provider
public class ControlAccess implements ContainerRequestFilter {
  private static final String SCHEME = "Bearer ";

  @Inject private PortalConfiguration configuration;
  @Context private HttpServletRequest request;

  @Override
  public void filter(ContainerRequestContext context) throws IOException {
    String header = context.getHeaderString("Authorization");
    boolean local = InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
    if (!local || header == null || !header.startsWith(SCHEME) || !isToken(header)) {
      throw new ControlDeniedException();
    }
  }

  private boolean isToken(String header) throws IOException {
    if (!Files.isReadable(configuration.controlToken())) {
      return false;
    }
    byte[] expected =
        Files.readString(configuration.controlToken()).strip().getBytes(StandardCharsets.UTF_8);
    byte[] given = header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
    return expected.length > 0 && MessageDigest.isEqual(expected, given);
  }
}
