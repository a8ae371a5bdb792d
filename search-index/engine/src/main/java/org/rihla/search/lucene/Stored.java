package org.rihla.search.lucene;

import org.apache.lucene.document.Document;

/** Reads stored texts. */
final class Stored {

  private Stored() {}

  /** The text of a field, empty if there is none. */
  static String text(Document document, String field) {
    String value = document.get(field);
    return value == null ? "" : value;
  }
}
