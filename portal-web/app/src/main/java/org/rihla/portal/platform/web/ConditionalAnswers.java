package org.rihla.portal.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import org.rihla.portal.platform.Sha256;

/**
 * Gives pages an ETag made of their bytes, and answers 304 to whoever has them. The tag is weak,
 * because the server compresses afterwards.
 */
public class ConditionalAnswers extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String method = request.getMethod();
    if (!method.equals("GET") && !method.equals("HEAD")) {
      chain.doFilter(request, response);
      return;
    }
    BufferedAnswer buffered = new BufferedAnswer(response);
    chain.doFilter(request, buffered);
    if (buffered.isCommitted()) {
      return;
    }
    byte[] body = buffered.body();
    if (response.getStatus() == HttpServletResponse.SC_OK) {
      String tag = tag(body);
      response.setHeader("ETag", tag);
      if (!response.containsHeader("Cache-Control")) {
        response.setHeader("Cache-Control", "no-cache");
      }
      if (matches(request.getHeader("If-None-Match"), tag)) {
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return;
      }
    }
    if (body.length > 0) {
      response.setContentLength(body.length);
      response.getOutputStream().write(body);
    }
  }

  private static boolean matches(@org.jspecify.annotations.Nullable String header, String tag) {
    return header != null
        && Arrays.stream(header.split(",", -1))
            .map(String::strip)
            .anyMatch(candidate -> candidate.equals("*") || candidate.equals(tag));
  }

  private static String tag(byte[] body) {
    byte[] digest = Sha256.digest().digest(body);
    String text = Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    return "W/\"" + text.substring(0, 22) + "\"";
  }
}
