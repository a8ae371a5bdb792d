package org.rihla.search.benchmark.lucene;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongRange;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.rihla.search.benchmark.sample.SampleDocument;
import org.rihla.search.benchmark.sample.SampleDocuments;
import org.rihla.search.benchmark.sample.SampleText;

/** The fields of a document, as the engine has them. */
final class LuceneDocuments {

  static final FacetsConfig FACETS = facets();

  private static final FieldType STEMS = stems();
  private static final FieldType GRAMS = grams();
  private static final FieldType TYPED = typed();

  private final Map<String, Collator> collators =
      Map.of("fr", collator("fr"), "ar", collator("ar"));

  Document of(SampleDocument sample) throws IOException {
    Document document = new Document();
    document.add(new StringField("id", sample.id(), Field.Store.YES));
    document.add(new SortedDocValuesField("id", new BytesRef(sample.id())));
    document.add(new NumericDocValuesField("version", 1));
    document.add(new StoredField("type", sample.type()));
    sample
        .display()
        .forEach((key, value) -> document.add(new StoredField("display." + key, value)));
    sample
        .access()
        .forEach(token -> document.add(new StringField("access", token, Field.Store.NO)));
    long day = sample.day().toEpochDay();
    document.add(new NumericDocValuesField("day", day));
    document.add(new LongRange("days", new long[] {day}, new long[] {day}));
    sample.texts().forEach((language, text) -> addText(document, language, text));
    collators.forEach((language, collator) -> addOrder(document, sample, language, collator));
    sample
        .facets()
        .forEach((facet, values) ->
            values.forEach(value -> document.add(new SortedSetDocValuesFacetField(facet, value))));
    return FACETS.build(document);
  }

  private static void addText(Document document, String language, SampleText text) {
    add(document, "title." + language, text.title());
    add(document, "summary." + language, text.summary());
    add(document, "body." + language, text.body());
    addByLetters(document, "head", language, text.title());
    addByLetters(document, "tail", language, text.summary());
    addByLetters(document, "tail", language, text.body());
    document.add(new Field("title." + language + ".typed", text.title(), TYPED));
    for (String keyword : text.keywords()) {
      add(document, "keywords." + language, keyword);
      addByLetters(document, "head", language, keyword);
      document.add(new Field("keywords." + language + ".typed", keyword, TYPED));
    }
  }

  private static void add(Document document, String field, String text) {
    document.add(new Field(field, text, STEMS));
    document.add(new TextField(field + ".plain", text, Field.Store.NO));
  }

  private static void addByLetters(Document document, String part, String language, String text) {
    document.add(new Field(part + "." + language + ".grams", text, GRAMS));
    document.add(new Field("words." + language + ".sounds", text, TYPED));
  }

  private static void addOrder(
      Document document, SampleDocument sample, String language, Collator collator) {
    SampleText text =
        sample.texts().getOrDefault(language, List.copyOf(sample.texts().values()).getFirst());
    byte[] key = collator.getCollationKey(text.title()).toByteArray();
    document.add(new SortedDocValuesField("order." + language, new BytesRef(key)));
  }

  private static Collator collator(String language) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
    if (collator instanceof RuleBasedCollator rules) {
      rules.setAlternateHandlingShifted(true);
      rules.setNumericCollation(true);
    }
    return collator.freeze();
  }

  private static FacetsConfig facets() {
    FacetsConfig config = new FacetsConfig();
    SampleDocuments.FACETS.forEach(facet -> config.setMultiValued(facet, true));
    return config;
  }

  private static FieldType stems() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  private static FieldType grams() {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.freeze();
    return type;
  }

  private static FieldType typed() {
    FieldType type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS);
    type.setTokenized(true);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
