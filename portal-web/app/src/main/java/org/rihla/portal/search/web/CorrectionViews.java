package org.rihla.portal.search.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Access;
import org.rihla.portal.content.web.page.ResultsPage.Instead;
import org.rihla.portal.content.web.page.ResultsPage.Piece;
import org.rihla.portal.language.Messages;
import org.rihla.portal.search.SearchQuery;
import org.rihla.portal.search.SearchService;
import org.rihla.search.Correction;
import org.rihla.search.SearchResults;

/** Offers another spelling to a reader whose search found next to nothing. */
@ApplicationScoped
public class CorrectionViews {

  /** Who found more has something to read. */
  private static final int FEW = 3;

  /** Stands for the text in the sentence that offers it: no letter of any message. */
  private static final String PLACE = "\uFFFC";

  @Inject private SearchService search;

  /**
   * What to search for instead; null where enough was found or the question has its answer, or
   * nothing is known to be better.
   */
  @Nullable Instead of(
      ResultsPages.Scope scope, SearchQuery query, Access access, SearchResults found) {
    boolean few = found.relaxed() || found.total() < FEW;
    boolean answered = !found.promoted().isEmpty();
    if (!few || answered || query.text().isEmpty() || query.page() > 1) {
      return null;
    }
    return search
        .correct(query, scope.language(), access, scope.typeKey())
        .map(correction -> view(scope, query, correction))
        .orElse(null);
  }

  static Instead view(ResultsPages.Scope scope, SearchQuery query, Correction correction) {
    List<Piece> pieces =
        correction.pieces().stream()
            .map(piece -> new Piece(piece.text(), piece.highlighted()))
            .toList();
    String sentence = Messages.in(scope.language()).get("search.instead", PLACE);
    int place = sentence.indexOf(PLACE);
    return new Instead(
        sentence.substring(0, place),
        pieces,
        sentence.substring(place + PLACE.length()),
        SearchAddress.write(scope.path(), query.asking(correction.text())));
  }
}
