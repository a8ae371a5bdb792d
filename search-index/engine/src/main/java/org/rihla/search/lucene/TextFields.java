package org.rihla.search.lucene;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.rihla.search.IndexedText;
import org.rihla.search.analysis.AnalyzedText;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.Part;
import org.rihla.search.analysis.PartLengths;
import org.rihla.search.analysis.Words;

/**
 * The fields of a text. Of each part: stems with their places in the stored text for highlighting,
 * plain words for phrases, words as typed. Of all parts together, for the score: stems, words and
 * runs of characters, counted by part; and words by their sound.
 */
final class TextFields {

  private final Document document;
  private final String language;
  private final TermCounts stems = new TermCounts();
  private final TermCounts words = new TermCounts();
  private final Map<Part, Integer> lengths = new EnumMap<>(Part.class);

  private TextFields(Document document, String language) {
    this.document = document;
    this.language = language;
  }

  static void addTo(Document document, String language, IndexedText text) {
    TextFields fields = new TextFields(document, language);
    fields.add(Part.TITLE, text.title());
    fields.add(Part.SUMMARY, text.summary());
    fields.add(Part.BODY, text.body());
    fields.addTyped(Part.TITLE, text.title());
    for (String keyword : text.keywords()) {
      fields.add(Part.KEYWORDS, keyword);
      fields.addTyped(Part.KEYWORDS, keyword);
    }
    fields.addTogether();
  }

  /** Lengths of texts that a document has not: a field that all have is read fastest. */
  static void addNone(Document document, Collection<String> languages) {
    languages.forEach(language -> addLengths(document, language, Map.of()));
  }

  private void add(Part part, String text) {
    if (text.isBlank()) {
      return;
    }
    AnalyzedText analyzed = AnalyzedText.of(text);
    document.add(new StoredField(part.stemmed(language), text));
    document.add(new Field(part.stemmed(language), analyzed.stemStream(), FieldTypes.STEMS));
    document.add(new TextField(part.plain(language), analyzed.wordStream()));
    stems.add(part, analyzed.stems());
    words.add(part, analyzed.words());
    lengths.merge(part, analyzed.words().size(), Integer::sum);
  }

  private void addTyped(Part part, String text) {
    document.add(new Field(Fields.typed(part, language), text, FieldTypes.TERMS));
  }

  private void addTogether() {
    document.add(CountedTerms.field(Fields.stems(language), stems));
    document.add(CountedTerms.field(Fields.words(language), words));
    document.add(CountedTerms.field(Fields.grams(language), words.grams()));
    document.add(
        new Field(
            Fields.sounds(language), Words.sounds(words.byTerm().keySet()), FieldTypes.TERMS));
    addLengths(document, language, lengths);
  }

  private static void addLengths(Document document, String language, Map<Part, Integer> lengths) {
    document.add(new NumericDocValuesField(Fields.lengths(language), PartLengths.packed(lengths)));
  }
}
