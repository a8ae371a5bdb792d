package org.rihla.search.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.util.BytesRef;
import org.rihla.search.Fragment;
import org.rihla.search.IndexedAttachment;
import org.rihla.search.IndexedPage;
import org.rihla.search.PageHit;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.PageLanguage;

/**
 * What a hit shows of a page beside its text, as one stored value.
 *
 * @param language of the page
 * @param values by a letter each; label and note only if there are some
 */
record ShownPage(PageLanguage language, Map<String, String> values) {

  private static final String ATTACHMENT = "a";
  private static final String FILE_NAME = "f";
  private static final String MEDIA_TYPE = "m";
  private static final String NUMBER = "n";
  private static final String LABEL = "l";
  private static final String NOTE = "o";
  private static final String LANGUAGE = "t";

  static ShownPage of(IndexedAttachment attachment, IndexedPage page, PageLanguage language) {
    Map<String, String> values = new HashMap<>();
    values.put(ATTACHMENT, attachment.id());
    values.put(FILE_NAME, attachment.fileName());
    values.put(MEDIA_TYPE, attachment.mediaType());
    values.put(NUMBER, Integer.toString(page.number()));
    values.put(LANGUAGE, language.name());
    String label = page.label();
    if (label != null) {
      values.put(LABEL, label);
    }
    String note = page.note();
    if (note != null) {
      values.put(NOTE, note);
    }
    return new ShownPage(language, values);
  }

  BytesRef bytes() throws IOException {
    return DisplayBytes.of(values);
  }

  /** What a stored document holds of it. */
  static ShownPage of(Document page) throws IOException {
    Map<String, String> values = DisplayBytes.read(page.getBinaryValue(Fields.PAGE_DISPLAY));
    return new ShownPage(PageLanguage.valueOf(value(values, LANGUAGE)), values);
  }

  boolean isOf(String attachment) {
    return value(values, ATTACHMENT).equals(attachment);
  }

  PageHit with(List<Fragment> snippet) {
    return new PageHit(
        value(values, ATTACHMENT),
        value(values, FILE_NAME),
        value(values, MEDIA_TYPE),
        Integer.parseInt(value(values, NUMBER)),
        values.get(LABEL),
        values.get(NOTE),
        language.tag(),
        snippet);
  }

  private static String value(Map<String, String> values, String key) {
    return values.getOrDefault(key, "");
  }
}
