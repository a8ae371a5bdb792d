package org.rihla.portal.content.web.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A listing of a type, or the search page: the same thing with another heading.
 *
 * @param heading of the page
 * @param lead a sentence below it, may be empty
 * @param search whether this is the search page
 * @param action path that the form sends to
 * @param query what was searched, may be empty
 * @param total number of items found
 * @param hits this page's
 * @param promoted answers that were chosen for this question, shown above the hits
 * @param facets empty while the index is being rebuilt
 * @param period the range of days, as a form; null while the index is being rebuilt
 * @param chips active filters, each with the address without it
 * @param clear address without any filter
 * @param sorts orders to choose from
 * @param pages links to other pages, empty for a single one
 * @param hidden parameters that the form keeps
 * @param rebuilding whether search is not available now
 * @param relaxed whether nothing has all the words, so that these have some of them
 * @param synonyms by which hits were found
 * @param across how words were translated; null where there is nothing to translate
 * @param archive address of an archive of the files that were found; null where nothing was
 *     searched
 * @param collect path that a choice of items is sent to, for an archive of their files
 * @param instead another spelling to search for; null where there is none to offer
 */
public record ResultsPage(
    Frame frame,
    String heading,
    String lead,
    boolean search,
    String action,
    String query,
    long total,
    String totalText,
    List<HitView> hits,
    List<HitView> promoted,
    List<FacetView> facets,
    @Nullable PeriodView period,
    List<Chip> chips,
    String clear,
    List<SortView> sorts,
    @Nullable Paging pages,
    List<Parameter> hidden,
    boolean rebuilding,
    boolean relaxed,
    List<Likeness> synonyms,
    @Nullable Across across,
    @Nullable String archive,
    String collect,
    @Nullable Instead instead)
    implements Page {
  @Override
  public String view() {
    return "/search/results";
  }

  /**
   * An item found.
   *
   * @param id of the item, by which it is chosen for an archive
   * @param title its title, with the words that matched
   * @param snippet of its own texts
   * @param language of these two
   * @param pages of its files that were met as well
   */
  public record HitView(
      String id,
      Card card,
      List<Piece> title,
      List<Piece> snippet,
      TextIn language,
      List<PageHitView> pages) {}

  /** A piece of text, marked when it matched. */
  public record Piece(String text, boolean marked) {}

  /** A facet; {@code open} when one of its values is chosen. */
  public record FacetView(String key, String label, boolean open, List<Option> options) {}

  /**
   * A value of a facet.
   *
   * @param count how many items have it, as a number
   * @param countText the same in words, for those who do not see the column of numbers
   * @param depth its place in a hierarchy, 0 at the top
   */
  public record Option(
      String value,
      String label,
      String count,
      String countText,
      String url,
      boolean selected,
      int depth) {}

  /**
   * A form for a range of days.
   *
   * @param from first date, as it was typed or read
   * @param to last date
   * @param fromWrong whether the first is to be typed anew
   * @param toWrong whether the last is
   * @param problem what is wrong, in words; empty if nothing is
   * @param hidden parameters that the form keeps
   */
  public record PeriodView(
      String from,
      String to,
      boolean fromWrong,
      boolean toWrong,
      String problem,
      List<Parameter> hidden) {}

  /** An active filter. */
  public record Chip(String facet, String label, String url) {}

  /** An order. */
  public record SortView(String key, String label, String url, boolean current) {}

  /** Links to other pages; null where there is none. */
  public record Paging(
      @Nullable String previous,
      @Nullable String next,
      String position,
      List<PageNumber> numbers) {}

  /** A numbered page. */
  public record PageNumber(String label, String url, boolean current) {}

  /**
   * How a search reaches texts in the other language.
   *
   * @param on whether words are translated
   * @param words those whose translation was found
   * @param url address of the same search with the opposite choice
   */
  public record Across(boolean on, List<TranslatedWord> words, String url) {}

  /** Typed words and the synonyms that matched. */
  public record Likeness(String typed, String texts) {}

  /** A typed word and the translations that matched. */
  public record TranslatedWord(TextIn typed, TextIn texts) {}

  /**
   * What may have been meant, in a sentence.
   *
   * @param before the sentence up to the text
   * @param after the rest of the sentence
   * @param pieces of the text, its changed words marked
   * @param url address of the same search for it
   */
  public record Instead(String before, List<Piece> pieces, String after, String url) {}

  /** A parameter of the form. */
  public record Parameter(String name, String value) {}
}
