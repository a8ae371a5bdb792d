package org.rihla.search.lucene;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.rihla.search.FacetRequest;
import org.rihla.search.IndexChange;
import org.rihla.search.IndexSchema;
import org.rihla.search.IndexedItem;
import org.rihla.search.SearchRequest;

/** Refuses what the schema does not declare, before anything is done. */
final class SchemaCheck {

  private final IndexSchema schema;

  SchemaCheck(IndexSchema schema) {
    this.schema = schema;
  }

  void changes(List<IndexChange> changes) {
    for (IndexChange change : changes) {
      if (change instanceof IndexChange.Put(IndexedItem item)) {
        item.texts().keySet().forEach(this::language);
        item.facets().keySet().forEach(this::facet);
      }
    }
  }

  void request(SearchRequest request) {
    language(request.language());
    request.filters().keySet().forEach(this::facet);
    request.facets().stream().map(FacetRequest::key).forEach(this::facet);
  }

  void language(String language) {
    known("language", language, schema.languages());
  }

  private void facet(String key) {
    known("facet", key, schema.facets());
  }

  private static void known(String what, String value, Set<String> declared) {
    if (!declared.contains(value)) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "The schema declares no %s '%s', only %s",
              what,
              value,
              new TreeSet<>(declared)));
    }
  }
}
