package org.rihla.portal.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.platform.database.StatementCount;

/**
 * With {@code rihla.diagnostics}, says in {@code Server-Timing} how many SQL statements an answer
 * took, so that tests can hold pages to their budget. Outermost but for the conditional answers,
 * whose buffer lets a header be set at the end.
 */
public class StatementBudget extends HttpFilter {
  private static final long serialVersionUID = 1L;

  @Inject private transient PortalConfiguration configuration;

  @Override
  protected void doFilter(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!configuration.diagnostics()) {
      chain.doFilter(request, response);
      return;
    }
    StatementCount.reset();
    chain.doFilter(request, response);
    response.setHeader("Server-Timing", "sql;desc=\"" + StatementCount.current() + "\"");
  }
}
