package org.rihla.search.query;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.CombinedFieldQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.Part;
import org.rihla.search.analysis.Words;

/**
 * Combines the fields. Each word is looked for in all parts of a text at once, as if they were one
 * text in which the title stands several times (BM25F), as a stem and, for a lesser part of the
 * score, as it was written. Of two languages the better one counts.
 */
public final class ItemQueries {

  private static final float AS_WRITTEN = 0.3f;
  private static final float OTHER_LANGUAGE = 0.1f;

  private final List<String> languages;

  /** Queries over these languages. */
  public ItemQueries(Collection<String> languages) {
    this.languages = languages.stream().sorted().toList();
  }

  /**
   * What was typed, among what the caller may see.
   *
   * @param wordsNeeded how many of the words an item must have at least
   */
  public Query visible(UserText text, int wordsNeeded, Set<String> access) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    query.add(access(access), Occur.FILTER);
    query.add(content(text, wordsNeeded), Occur.MUST);
    for (List<String> terms : text.excluded()) {
      query.add(inAnyLanguage(language -> excluded(terms, language)), Occur.MUST_NOT);
    }
    return query.build();
  }

  /** Items with one of the tokens; with none, no item. */
  public static Query access(Set<String> tokens) {
    if (tokens.isEmpty()) {
      return new MatchNoDocsQuery("no access");
    }
    return new TermInSetQuery(Fields.ACCESS, tokens.stream().map(BytesRef::new).toList());
  }

  /** What the text of one language contributes to a match: tells which language matched best. */
  public Query inLanguage(UserText text, String language) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    text.words().forEach(word -> query.add(word(word, language), Occur.SHOULD));
    text.phrases().forEach(phrase -> query.add(phrase(phrase, language), Occur.SHOULD));
    return query.build();
  }

  private Query content(UserText text, int wordsNeeded) {
    if (text.hopeless()) {
      return new MatchNoDocsQuery("no word");
    }
    if (!text.wanted()) {
      return new ConstantScoreQuery(MatchAllDocsQuery.INSTANCE);
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    text.words()
        .forEach(word -> query.add(inAnyLanguage(language -> word(word, language)), Occur.SHOULD));
    text.phrases()
        .forEach(
            phrase -> query.add(inAnyLanguage(language -> phrase(phrase, language)), Occur.MUST));
    query.setMinimumNumberShouldMatch(wordsNeeded);
    return query.build();
  }

  private Query inAnyLanguage(Function<String, Query> query) {
    return new DisjunctionMaxQuery(languages.stream().map(query).toList(), OTHER_LANGUAGE);
  }

  private static Query word(String word, String language) {
    Query asWritten = combined(word, part -> part.plain(language));
    if (Words.isStopWord(word)) {
      return asWritten;
    }
    return new BooleanQuery.Builder()
        .add(combined(Words.stem(word), part -> part.stemmed(language)), Occur.MUST)
        .add(new BoostQuery(asWritten, AS_WRITTEN), Occur.SHOULD)
        .build();
  }

  private static Query phrase(List<String> words, String language) {
    if (words.size() == 1) {
      return combined(words.getFirst(), part -> part.plain(language));
    }
    return new DisjunctionMaxQuery(
        List.of(Part.values()).stream()
            .<Query>map(
                part -> new BoostQuery(adjacent(words, part.plain(language)), part.weight()))
            .toList(),
        OTHER_LANGUAGE);
  }

  private static Query excluded(List<String> words, String language) {
    String first = words.getFirst();
    if (words.size() > 1 || Words.isStopWord(first)) {
      return phrase(words, language);
    }
    return combined(Words.stem(first), part -> part.stemmed(language));
  }

  private static Query combined(String term, Function<Part, String> field) {
    CombinedFieldQuery.Builder query = new CombinedFieldQuery.Builder(term);
    for (Part part : Part.values()) {
      query.addField(field.apply(part), part.weight());
    }
    return query.build();
  }

  private static Query adjacent(List<String> words, String field) {
    PhraseQuery.Builder query = new PhraseQuery.Builder();
    words.forEach(word -> query.add(new Term(field, word)));
    return query.build();
  }
}
