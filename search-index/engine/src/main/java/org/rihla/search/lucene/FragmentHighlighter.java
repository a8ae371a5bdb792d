package org.rihla.search.lucene;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.FieldHighlighter;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.search.uhighlight.WholeBreakIterator;
import org.rihla.search.Fragment;
import org.rihla.search.analysis.Part;

/**
 * Lucene's highlighter, giving fragments instead of markup: a title whole, of other texts whole
 * sentences.
 */
final class FragmentHighlighter extends UnifiedHighlighter {

  private static final int LENGTH_GOAL = 140;
  private static final Map<Locale, BreakIterator> SENTENCES = new ConcurrentHashMap<>();

  private final Locale locale;
  private final String title;
  private Map<String, Query> queries = Map.of();
  private Map<Integer, Document> texts = Map.of();

  FragmentHighlighter(Builder settings, String language) {
    super(settings);
    this.locale = Locale.forLanguageTag(language);
    this.title = Part.TITLE.stemmed(language);
  }

  /**
   * What the formatter makes: a type of its own, because the highlighter knows objects only.
   *
   * @param list the pieces
   */
  record Fragments(List<Fragment> list) {}

  /**
   * Fragments by field and document; a document without a match in a field is absent there.
   *
   * @param wanted what to mark, by field
   * @param documents with the texts of these fields
   */
  Map<String, Map<Integer, List<Fragment>>> passages(
      Map<String, Query> wanted, Map<Integer, Document> documents, int most) throws IOException {
    queries = Map.copyOf(wanted);
    texts = Map.copyOf(documents);
    int[] numbers = documents.keySet().stream().mapToInt(Integer::intValue).toArray();
    int[] passages = new int[queries.size()];
    Arrays.fill(passages, most);
    String[] fields = queries.keySet().toArray(String[]::new);
    Map<String, Map<Integer, List<Fragment>>> found = new HashMap<>();
    highlightFieldsAsObjects(fields, MatchAllDocsQuery.INSTANCE, numbers.clone(), passages)
        .forEach((field, objects) -> found.put(field, byDocument(objects, numbers)));
    return found;
  }

  private static Map<Integer, List<Fragment>> byDocument(Object[] found, int... documents) {
    Map<Integer, List<Fragment>> passages = new HashMap<>();
    for (int i = 0; i < documents.length; i++) {
      if (found[i] instanceof Fragments fragments) {
        passages.put(documents[i], fragments.list());
      }
    }
    return passages;
  }

  /** Marks in each field what is wanted there, not what one query says of all fields. */
  @Override
  protected FieldHighlighter getFieldHighlighter(
      String field, Query query, Set<Term> terms, int most) {
    Query wanted = queries.get(field);
    return wanted == null
        ? super.getFieldHighlighter(field, query, terms, most)
        : super.getFieldHighlighter(field, wanted, extractTerms(wanted), most);
  }

  /** Fragments of a text in hand; none if nothing in it matched. */
  List<Fragment> passages(String field, Query query, String content, int most) throws IOException {
    return highlightWithoutSearcher(field, query, content, most) instanceof Fragments fragments
        ? fragments.list()
        : List.of();
  }

  /** The texts in hand, which need not be read again. */
  @Override
  protected List<CharSequence[]> loadFieldValues(
      String[] fields, DocIdSetIterator documents, int most) throws IOException {
    List<CharSequence[]> values = new ArrayList<>();
    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      Document text = texts.getOrDefault(documents.docID(), new Document());
      values.add(
          Arrays.stream(fields)
              .map(field -> start(Stored.text(text, field)))
              .toArray(CharSequence[]::new));
    }
    return values;
  }

  private String start(String text) {
    return text.length() <= getMaxLength() ? text : text.substring(0, getMaxLength());
  }

  /** Fields of stems have their places in the index; asking the index for that takes time. */
  @Override
  protected OffsetSource getOffsetSource(String field) {
    return searcher == null ? OffsetSource.ANALYSIS : OffsetSource.POSTINGS;
  }

  /** Single words are found in the postings; only what stands together has to be matched again. */
  @Override
  protected Set<HighlightFlag> getFlags(String field) {
    Query wanted = queries.get(field);
    return wanted != null && SingleWords.only(wanted)
        ? EnumSet.of(HighlightFlag.PASSAGE_RELEVANCY_OVER_SPEED)
        : super.getFlags(field);
  }

  @Override
  protected BreakIterator getBreakIterator(String field) {
    if (field.startsWith(title)) {
      return new WholeBreakIterator();
    }
    return LengthGoalBreakIterator.createClosestToLength(sentences(), LENGTH_GOAL, 0.5f);
  }

  /** Making one takes longer than finding a sentence with it; copies may be used at once. */
  private BreakIterator sentences() {
    return (BreakIterator)
        SENTENCES.computeIfAbsent(locale, BreakIterator::getSentenceInstance).clone();
  }

  @Override
  protected PassageFormatter getFormatter(String field) {
    return new FragmentFormatter(field.startsWith(title));
  }
}
