package org.rihla.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.util.BytesRef;
import org.rihla.search.IndexedAttachment;
import org.rihla.search.IndexedItem;
import org.rihla.search.IndexedPage;
import org.rihla.search.analysis.Fields;
import org.rihla.search.analysis.LanguageDetector;
import org.rihla.search.analysis.PageLanguage;

/** Makes the documents of an item's pages. They bear its id, so that they go when it goes. */
final class PageDocuments {

  private PageDocuments() {}

  static List<Document> of(IndexedItem item) throws IOException {
    List<Document> documents = new ArrayList<>();
    for (IndexedAttachment attachment : item.attachments()) {
      List<IndexedPage> pages = attachment.pages();
      List<PageLanguage> languages =
          LanguageDetector.of(
              pages.stream().map(IndexedPage::text).toList(), attachment.language());
      for (int i = 0; i < pages.size(); i++) {
        if (!pages.get(i).text().isBlank()) {
          documents.add(document(item.id(), attachment, pages.get(i), languages.get(i)));
        }
      }
    }
    return documents;
  }

  private static Document document(
      String item, IndexedAttachment attachment, IndexedPage page, PageLanguage language)
      throws IOException {
    Document document = new Document();
    // A field is the same in all documents, so the id has doc values here too.
    document.add(new StringField(Fields.ID, item, Store.NO));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(item)));
    document.add(new StringField(Fields.PAGE, Fields.PAGE, Store.NO));
    attachment
        .access()
        .forEach(token -> document.add(new StringField(Fields.PAGE_ACCESS, token, Store.NO)));
    BytesRef shown = ShownPage.of(attachment, page, language).bytes();
    document.add(new StoredField(Fields.PAGE_DISPLAY, shown));
    addText(document, language, page.text());
    return document;
  }

  /** In the field of the page's language and in those of all languages. */
  private static void addText(Document document, PageLanguage language, String text) {
    document.add(new StoredField(language.field(), text));
    document.add(new Field(language.field(), text, FieldTypes.STEMS));
    document.add(new TextField(Fields.PAGE_PLAIN, text, Store.NO));
    document.add(new Field(Fields.PAGE_SOUNDS, text, FieldTypes.TERMS));
  }
}
