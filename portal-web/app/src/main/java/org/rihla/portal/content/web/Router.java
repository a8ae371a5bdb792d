package org.rihla.portal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.ReservedPaths;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** Tells what the decoded path after the language means. */
@ApplicationScoped
public class Router {
  private static final Pattern PAGE = Pattern.compile("[1-9]\\d{0,8}");

  @Inject private ContentTypes types;
  @Inject private TaxonomyStore taxonomies;

  /** The route of a path such as {@code constats/anticiper}; never fails. */
  public Route route(Language language, String path) {
    List<String> segments =
        Arrays.stream(path.split("/", -1)).filter(segment -> !segment.isEmpty()).toList();
    return switch (segments.size()) {
      case 0 -> new Route.Home();
      case 1 -> single(language, segments.get(0));
      case 2 -> pair(language, segments.get(0), segments.get(1));
      case 3 -> page(language, segments);
      default -> new Route.Missing();
    };
  }

  private static boolean isFile(Language language, String segment) {
    return ReservedPaths.FILES.in(language).equals(segment);
  }

  private static Route page(Language language, List<String> segments) {
    return isFile(language, segments.get(0)) && PAGE.matcher(segments.get(2)).matches()
        ? new Route.DocumentText(segments.get(1), Integer.parseInt(segments.get(2)))
        : new Route.Missing();
  }

  private Route single(Language language, String segment) {
    if (segment.equals(Links.searchPath(language))) {
      return new Route.Search();
    }
    Optional<Route> listing = types.ofPath(language, segment).map(Route.Listing::new);
    Optional<ConceptScheme> scheme = taxonomies.current().ofPath(language, segment);
    return listing.or(() -> scheme.map(Route.Scheme::new)).orElseGet(Route.Missing::new);
  }

  private Route pair(Language language, String first, String second) {
    if (isFile(language, first)) {
      return new Route.Document(second);
    }
    Optional<ContentType> type = types.ofPath(language, first);
    Optional<ConceptScheme> scheme = taxonomies.current().ofPath(language, first);
    return type.<Route>map(found -> new Route.Reading(found, second))
        .or(() -> scheme.map(found -> new Route.Term(found, second)))
        .orElseGet(Route.Missing::new);
  }
}
