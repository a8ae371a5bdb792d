package org.rihla.search.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.rihla.search.IndexedItem;
import org.rihla.search.IndexedText;
import org.rihla.search.analysis.Fields;
import org.rihla.search.query.DayQueries;

/** Makes the documents of an item: those of its pages, then its own, as an index wants it. */
final class ItemDocuments {

  private final FacetCounts facets;
  private final TitleOrder order;

  ItemDocuments(FacetCounts facets, TitleOrder order) {
    this.facets = facets;
    this.order = order;
  }

  List<Document> of(IndexedItem item) throws IOException {
    List<Document> block = new ArrayList<>(PageDocuments.of(item));
    block.forEach(page -> TextFields.addNone(page, order.languages()));
    block.add(itself(item));
    return block;
  }

  private Document itself(IndexedItem item) throws IOException {
    Document document = new Document();
    document.add(new StringField(Fields.ID, item.id(), Store.YES));
    document.add(new SortedDocValuesField(Fields.ID, new BytesRef(item.id())));
    document.add(new NumericDocValuesField(Fields.VERSION, item.version()));
    document.add(new StoredField(Fields.TYPE, item.type()));
    document.add(new StoredField(Fields.DISPLAY, DisplayBytes.of(item.display())));
    item.access().forEach(token -> document.add(new StringField(Fields.ACCESS, token, Store.NO)));
    addDays(document, item.day(), item.lastDay());
    addTexts(document, item);
    item.authors().forEach(name -> addAuthor(document, name));
    order.languages().forEach(language -> document.add(order.key(item, language)));
    item.facets()
        .forEach((key, values) ->
            values.stream()
                .distinct()
                .forEach(value -> document.add(new SortedSetDocValuesFacetField(key, value))));
    return facets.indexed(document);
  }

  private void addTexts(Document document, IndexedItem item) {
    Set<String> absent = new HashSet<>(order.languages());
    for (Map.Entry<String, IndexedText> text : item.texts().entrySet()) {
      TextFields.addTo(document, text.getKey(), text.getValue());
      absent.remove(text.getKey());
    }
    TextFields.addNone(document, absent);
  }

  /** A name, of no language. */
  private static void addAuthor(Document document, String name) {
    document.add(new TextField(Fields.AUTHORS, name, Store.NO));
    document.add(new Field(Fields.AUTHOR_SOUNDS, name, FieldTypes.TERMS));
  }

  private static void addDays(
      Document document, @Nullable LocalDate first, @Nullable LocalDate last) {
    if (first != null && last != null) {
      document.add(new NumericDocValuesField(Fields.DAY, first.toEpochDay()));
      document.add(DayQueries.field(first, last));
    }
  }
}
