package org.rihla.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The example of the README, word for word. */
final class ReadmeExample {

  private ReadmeExample() {}

  static List<String> titlesFor(Path folder, String text) {
    IndexSchema schema = IndexSchema.of(Set.of("theme"), "1");
    OpenedIndex opened = SearchIndexes.embedded(folder, schema);
    try (SearchIndex index = opened.index()) {
      if (opened.rebuildNeeded()) {
        IndexedItem item =
            IndexedItem.builder("1", 1, "news")
                .text("fr", new IndexedText("Formations à distance", "", "Une session en mai."))
                .text("ar", new IndexedText("الأخبار", "", "دورة في ماي."))
                .facet("theme", "training")
                .access("public")
                .build();
        index.apply(List.of(new IndexChange.Put(item)));
        index.commit();
      }
      SearchRequest request =
          SearchRequest.builder(text, "fr", Set.of("public")).facets("theme").build();
      return index.search(request).hits().stream().map(hit -> marked(hit.title())).toList();
    }
  }

  private static String marked(List<Fragment> fragments) {
    return fragments.stream()
        .map(fragment -> fragment.highlighted() ? "[" + fragment.text() + "]" : fragment.text())
        .collect(Collectors.joining());
  }
}
