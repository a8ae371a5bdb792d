package org.rihla.search.query;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.search.join.ScoreMode;
import org.apache.lucene.search.join.ToParentBlockJoinQuery;
import org.rihla.search.analysis.Fields;
import org.rihla.search.query.Wish.Asked;

/**
 * What pages of attachments add to a search. A page must have enough of the words by itself: what
 * is scattered over pages, or half on a page and half in the item, is no match. Of an item's pages
 * the best one counts. Only pages that the caller may see count for anything.
 */
public final class PageQueries {

  /** The documents of items, each of which comes after those of its pages. */
  public static final BitSetProducer ITEMS =
      new QueryBitSetProducer(new FieldExistsQuery(Fields.VERSION));

  private final SearchedText text;
  private final Set<String> access;
  private final WishQueries inItems;
  private final PageWordQueries words;

  /** Queries for a text that was expanded. */
  public PageQueries(SearchedText text, Set<String> access, List<String> languages) {
    this.text = text;
    this.access = access;
    this.inItems = new WishQueries(text, languages);
    this.words = new PageWordQueries(text.pages());
  }

  /** Items that say enough themselves, and those of which a page does. */
  Query orOnPage(Query itself, WordsNeeded needed) {
    Optional<Query> pages = pages(needed);
    if (pages.isEmpty()) {
      return itself;
    }
    BooleanQuery.Builder onPage = new BooleanQuery.Builder();
    onPage.add(new BoostQuery(itemsOf(pages.get(), ScoreMode.Max), Scoring.PAGE), Occur.MUST);
    wishes(false).forEach(wish -> onPage.add(inItems.with(wish), Occur.MUST));
    return either(itself, onPage.build());
  }

  /** Items that have a word themselves, and those of which a page has it. */
  Query orOnPage(Query itself, SearchedWord word) {
    return text.pages().isEmpty()
        ? itself
        : either(itself, itemsOf(visible(words.word(word)), ScoreMode.None));
  }

  /** Items of which a page has what was excluded, one query for each such thing. */
  List<Query> excluded() {
    return text.pages().isEmpty()
        ? List.of()
        : text.typed().wishes().excluded().stream()
            .filter(PageQueries::isOfPages)
            .map(wish -> itemsOf(visible(without(wish)), ScoreMode.None))
            .toList();
  }

  /** Visible pages that have enough of the words; empty if no page can have what was typed. */
  public Optional<Query> pages(WordsNeeded needed) {
    UserText typed = text.typed();
    boolean anything =
        !typed.words().isEmpty()
            || !typed.phrases().isEmpty()
            || wishes(true).findAny().isPresent();
    if (text.pages().isEmpty() || !anything) {
      return Optional.empty();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(visible(matching(needed)), Occur.MUST);
    typed
        .typedWords()
        .forEach(word ->
            query.add(new BoostQuery(words.asWritten(word), Scoring.AS_WRITTEN), Occur.SHOULD));
    return Optional.of(query.build());
  }

  private Query matching(WordsNeeded needed) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (SearchedWord word : text.words()) {
      Query any = words.word(word);
      query.add(any, Occur.SHOULD);
      if (needed.telling().contains(word.plain())) {
        query.add(new BoostQuery(any, 0), Occur.SHOULD);
      }
    }
    text.typed().phrases().forEach(phrase -> query.add(words.phrase(phrase), Occur.MUST));
    wishes(true).forEach(wish -> query.add(with(wish), Occur.MUST));
    return query.setMinimumNumberShouldMatch(needed.points()).build();
  }

  /** What must be there on a page, or else in the item: its title, its authors. */
  private Stream<Wish> wishes(boolean onPage) {
    return text.typed().wishes().required().stream().filter(wish -> isOfPages(wish) == onPage);
  }

  private static boolean isOfPages(Wish wish) {
    return wish.everything().allMatch(asked -> asked.place() == Place.ANYWHERE);
  }

  private Query with(Wish wish) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    switch (wish) {
      case Asked asked -> text.searched(asked).forEach(word -> add(query, asked, word));
      case Wish.All all -> {
        all.required().forEach(each -> query.add(with(each), Occur.MUST));
        all.excluded().forEach(each -> query.add(without(each), Occur.MUST_NOT));
      }
      case Wish.Any any -> any.choices().forEach(each -> query.add(with(each), Occur.SHOULD));
    }
    if (wish instanceof Asked asked && asked.form() == Wish.Form.PHRASE) {
      query.add(words.phrase(asked.words()), Occur.SHOULD);
    }
    return query.build();
  }

  private void add(BooleanQuery.Builder query, Asked asked, SearchedWord word) {
    query.add(
        asked.form() == Wish.Form.BEGINNING
            ? words.anyAsWritten(word.stems(PageWords.ANY))
            : words.word(word),
        Occur.SHOULD);
  }

  private Query without(Wish wish) {
    return wish instanceof Asked asked && asked.form() == Wish.Form.WORD
        ? words.stem(asked.word())
        : with(wish);
  }

  private Query visible(Query pages) {
    return new BooleanQuery.Builder()
        .add(TokenQueries.anyOf(access, Fields.PAGE_ACCESS), Occur.FILTER)
        .add(pages, Occur.MUST)
        .build();
  }

  private static Query itemsOf(Query pages, ScoreMode mode) {
    return new ToParentBlockJoinQuery(pages, ITEMS, mode);
  }

  private static Query either(Query itself, Query onPage) {
    return new BooleanQuery.Builder().add(itself, Occur.SHOULD).add(onPage, Occur.SHOULD).build();
  }
}
