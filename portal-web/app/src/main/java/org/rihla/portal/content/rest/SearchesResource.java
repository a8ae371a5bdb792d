package org.rihla.portal.content.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.rihla.portal.search.log.SearchCounts;
import org.rihla.portal.search.log.SearchLog;

/** The command behind {@code ./rihla searches}. */
@Path("searches")
@Produces("text/plain; charset=UTF-8")
public class SearchesResource {
  private static final int MOST = 1_000;

  @Inject private SearchLog log;
  @Inject private SearchCounts counts;
  @Context private HttpHeaders headers;

  /**
   * The most frequent searches as a table, those of this moment included.
   *
   * @param nothingFound {@code true} for only those that found nothing
   * @param since the first day, as {@code 2026-01-31}; by default the first that is kept
   * @param limit most lines, from 1 to 1000
   */
  @GET
  public String most(
      @QueryParam("nothing-found") boolean nothingFound,
      @QueryParam("since") @DefaultValue("0001-01-01") String since,
      @QueryParam("limit") @DefaultValue("20") String limit) {
    LocalDate first = day(since);
    int most = number(limit);
    log.write();
    return new SearchTable(AcceptedLanguage.of(headers))
        .of(counts.report(first, nothingFound, most));
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeParseException ignored) {
      // Told below, as any other text that is no day.
    }
    throw new BadRequestException("since: 2026-01-31");
  }

  private static int number(String text) {
    try {
      int number = Integer.parseInt(text);
      if (number >= 1 && number <= MOST) {
        return number;
      }
    } catch (NumberFormatException ignored) {
      // Told below, as any other number out of range.
    }
    throw new BadRequestException("limit: 1–" + MOST);
  }
}
