package org.rihla.search.lucene;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;

/** What is kept of the terms of a field. */
final class FieldTypes {

  /** Their places in the text, which is stored beside them. */
  static final FieldType STEMS = withLength(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);

  /** Counts by part; their sum, which would be taken for the length of the text, is none. */
  static final FieldType COUNTS = withoutLength(IndexOptions.DOCS_AND_FREQS);

  /** Which documents have them, and nothing else. */
  static final FieldType TERMS = withoutLength(IndexOptions.DOCS);

  private FieldTypes() {}

  private static FieldType withLength(IndexOptions kept) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(kept);
    type.freeze();
    return type;
  }

  private static FieldType withoutLength(IndexOptions kept) {
    FieldType type = new FieldType(TextField.TYPE_NOT_STORED);
    type.setIndexOptions(kept);
    type.setOmitNorms(true);
    type.freeze();
    return type;
  }
}
