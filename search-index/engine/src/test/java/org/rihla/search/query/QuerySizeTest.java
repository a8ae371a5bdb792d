package org.rihla.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.junit.jupiter.api.Test;
import org.rihla.search.analysis.PageLanguage;
import org.rihla.search.bilingual.BilingualEntry;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.bilingual.NameSpellings;
import org.rihla.search.curation.SynonymRule;
import org.rihla.search.curation.Synonyms;

/** However a text is made, its query stays within what the engine accepts. */
class QuerySizeTest {

  private static final int MOST_CLAUSES = 1024;
  private static final int TEXTS = Boolean.getBoolean("rihla.soak") ? 20_000 : 2_000;
  private static final List<String> LANGUAGES = List.of("ar", "fr");

  /** As many as are looked up one by one. */
  private static final Set<String> TOKENS =
      IntStream.range(0, TokenQueries.FEW)
          .mapToObj(i -> "group:" + i)
          .collect(Collectors.toUnmodifiableSet());

  /** Every word has ten translations of three words each, and so has every pair of words. */
  private static final BilingualKnowledge KNOWLEDGE = knowledge();

  private static BilingualKnowledge knowledge() {
    List<BilingualEntry> entries = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      for (int j = 0; j < 10; j++) {
        String arabic = arabic(i) + " " + arabic(i + j) + " " + arabic(i + 2 * j);
        entries.add(new BilingualEntry(french(i), arabic, 1, "test"));
        entries.add(new BilingualEntry(french(i) + " " + french(i + 1), arabic, 1, "test"));
      }
    }
    return BilingualKnowledge.of(entries);
  }

  /** Every word has synonyms in both languages, and so has every pair of words. */
  private static final Synonyms SYNONYMS = synonyms();

  private static Synonyms synonyms() {
    List<SynonymRule> rules = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      for (int j = 0; j < 10; j++) {
        List<String> found = List.of(french(i + j), arabic(i + j), french(i) + " " + french(j));
        rules.add(new SynonymRule(List.of(french(i)), found));
        rules.add(new SynonymRule(List.of(french(i) + " " + french(i + 1)), found));
      }
    }
    return Synonyms.of(rules);
  }

  private static String french(int number) {
    return "mot" + "abcdefghij".charAt(number % 10) + "abcdefghij".charAt(number / 10 % 10) + "x";
  }

  private static String arabic(int number) {
    return "كلم" + "بتثجحخدرزس".charAt(number % 10) + "بتثجحخدرزس".charAt(number / 10 % 10) + "ق";
  }

  @Test
  void theLargestTextsOfEachKindAreSmallQueries() throws IOException {
    String words =
        IntStream.range(0, 60).mapToObj(QuerySizeTest::french).collect(Collectors.joining(" "));
    List<String> pieces = Arrays.asList(words.split(" "));
    List<String> texts =
        List.of(
            words,
            "+" + String.join(" +", pieces),
            "titre:" + String.join(" titre:", pieces),
            String.join(" OU ", pieces),
            (pieces.getFirst() + " ET ").repeat(40) + pieces.getFirst(),
            String.join("* ", pieces) + "*",
            "\"" + words + "\" ".repeat(9),
            ("\"" + words + "\" ").repeat(9) + words,
            ("-\"" + words + "\" ").repeat(9) + words,
            "\"" + String.join("\" \"", pieces) + "\" " + words,
            ("titre:\"" + words + "\" ").repeat(9) + words,
            "-" + String.join(" -", pieces) + " " + words);
    for (String text : texts) {
      check(text);
    }
  }

  @Test
  void randomTextsAreSmallQueries() throws IOException {
    Random random = new Random(20240311);
    for (int i = 0; i < TEXTS; i++) {
      check(RandomTexts.next(random, 600));
    }
  }

  private static void check(String typed) throws IOException {
    UserText text = UserText.of(typed);
    WordExpansion words =
        new WordExpansion(
            LANGUAGES,
            KNOWLEDGE,
            SYNONYMS,
            (word, language) -> Map.of(),
            NameSpellings.NONE,
            QuerySizeTest::ratherThanLonger);
    SearchedText searched =
        new TextExpansion(LANGUAGES, words, QuerySizeTest::many, SoundAlikes.NONE)
            .of(text)
            .onPages(EnumSet.allOf(PageLanguage.class));
    Set<String> telling = text.isShortQuestion() ? Set.copyOf(text.words()) : Set.of();
    WordsNeeded needed = new WordsNeeded(text.wordsNeeded(), telling);
    ItemQueries queries = new ItemQueries(LANGUAGES);
    Query query = queries.visible(searched, needed, TOKENS);
    Query onPages =
        queries.pages(searched, needed, TOKENS).orElse(new MatchNoDocsQuery("on no page"));
    String start = typed.substring(0, Math.min(200, typed.length()));
    assertThat(clauses(query)).as(start).isLessThan(MOST_CLAUSES);
    assertThat(clauses(onPages)).as("on pages: " + start).isLessThan(MOST_CLAUSES);
    for (String language : LANGUAGES) {
      assertThat(clauses(HighlightQuery.inStems(searched, "title." + language, language)))
          .as(start)
          .isLessThan(MOST_CLAUSES);
    }
  }

  /** Shorter stems are more common, so that whatever may be a particle is one. */
  private static int ratherThanLonger(String stem, String language) {
    return 1 << Math.max(0, 30 - 3 * stem.length());
  }

  /** As many words as are asked for begin in any way. */
  private static List<String> many(Collection<String> starts, List<String> fields, int most) {
    String start = starts.iterator().next();
    return IntStream.range(0, most)
        .mapToObj(i -> start + String.format(Locale.ROOT, "%04d", i))
        .toList();
  }

  /** Counted as the engine does before it runs a query. */
  private static int clauses(Query query) {
    int[] count = {0};
    query.visit(
        new QueryVisitor() {
          @Override
          public QueryVisitor getSubVisitor(Occur occur, Query parent) {
            return this;
          }

          @Override
          public void visitLeaf(Query leaf) {
            count[0]++;
          }

          @Override
          public void consumeTerms(Query leaf, Term... terms) {
            count[0] += terms.length;
          }

          @Override
          public void consumeTermsMatching(
              Query leaf, String field, Supplier<ByteRunAutomaton> automaton) {
            count[0]++;
          }
        });
    return count[0];
  }
}
