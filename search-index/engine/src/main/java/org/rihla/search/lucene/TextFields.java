package org.rihla.search.lucene;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.rihla.search.IndexedText;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.PageLanguage;
import org.rihla.search.analysis.Part;

/**
 * The fields of a text: stems with their places in the stored text for highlighting, plain words,
 * runs of characters, words by their sound and as typed.
 */
final class TextFields {

  private static final FieldType STEMS = stems();
  private static final FieldType GRAMS = grams();
  private static final FieldType TYPED = typed();

  private TextFields() {}

  static void addTo(Document document, String language, IndexedText text) {
    add(document, Part.TITLE, language, text.title());
    add(document, Part.SUMMARY, language, text.summary());
    add(document, Part.BODY, language, text.body());
    addByLetters(document, Fields.headGrams(language), language, text.title());
    addByLetters(document, Fields.tailGrams(language), language, text.summary());
    addByLetters(document, Fields.tailGrams(language), language, text.body());
    addTyped(document, Part.TITLE, language, text.title());
    for (String keyword : text.keywords()) {
      add(document, Part.KEYWORDS, language, keyword);
      addByLetters(document, Fields.headGrams(language), language, keyword);
      addTyped(document, Part.KEYWORDS, language, keyword);
    }
  }

  /** A name, of no language. */
  static void addAuthor(Document document, String name) {
    document.add(new TextField(Fields.AUTHORS, name, Field.Store.NO));
    document.add(new Field(Fields.AUTHOR_SOUNDS, name, TYPED));
  }

  /** The text of a page, in the field of its language and in those of all languages. */
  static void addPage(Document document, PageLanguage language, String text) {
    document.add(new Field(language.field(), text, STEMS));
    document.add(new TextField(Fields.PAGE_PLAIN, text, Field.Store.NO));
    document.add(new Field(Fields.PAGE_SOUNDS, text, TYPED));
  }

  private static void add(Document document, Part part, String language, String text) {
    if (!text.isBlank()) {
      document.add(new Field(part.stemmed(language), text, STEMS));
      document.add(new TextField(part.plain(language), text, Field.Store.NO));
    }
  }

  private static void addByLetters(Document document, String grams, String language, String text) {
    if (!text.isBlank()) {
      document.add(new Field(grams, text, GRAMS));
      document.add(new Field(Fields.sounds(language), text, TYPED));
    }
  }

  private static void addTyped(Document document, Part part, String language, String text) {
    document.add(new Field(Fields.typed(part, language), text, TYPED));
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
