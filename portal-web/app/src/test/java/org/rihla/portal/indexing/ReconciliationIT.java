package org.rihla.portal.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.News;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.SaveItem;
import org.rihla.search.IndexChange;

class ReconciliationIT extends InPortal {
  @Inject private ContentService content;
  @Inject private IndexHost host;
  @Inject private Outbox outbox;
  @Inject private IndexedItems items;
  @Inject private ItemDocuments documents;
  @Inject private Reconciliation reconciliation;

  @BeforeEach
  void everythingIsIndexed() throws Exception {
    if (host != null) {
      Await.until("index ready", () -> host.searchable().isPresent() && outbox.size() == 0);
    }
  }

  @Test
  void anItemThatTheIndexMissesComesBack() throws Exception {
    News news = News.of("missed-news", "Brachiosaurus");
    ItemId id = content.save(SaveItem.edit(news.draft(), "me")).id();
    Await.until("found", () -> Search.finds("brachiosaurus", news.path()));
    Await.until("committed", () -> outbox.size() == 0);

    host.writable().orElseThrow().apply(List.of(new IndexChange.Remove(id.toString())));
    assertThat(Search.finds("brachiosaurus", news.path())).isFalse();
    assertThat(reconciliation.run()).isEqualTo(1);
    Await.until("found again", () -> Search.finds("brachiosaurus", news.path()));
  }

  @Test
  void anItemThatOnlyTheIndexHasGoes() throws Exception {
    ItemId known = content.save(SaveItem.edit(News.of("model-news", "Modèle").draft(), "me")).id();
    Await.until("committed", () -> outbox.size() == 0);
    Item item = items.load(List.of(known)).getFirst();
    var stray = documents.document(item);
    var foreign =
        org.rihla.search.IndexedItem.builder(ItemId.create().toString(), 1, "news")
            .access("public")
            .day(item.sortDay())
            .text("fr", stray.texts().values().iterator().next())
            .build();
    host.writable().orElseThrow().apply(List.of(new IndexChange.Put(foreign)));

    assertThat(reconciliation.run()).isEqualTo(1);
    Await.until("gone", () -> !host.writable().orElseThrow().versions().containsKey(foreign.id()));
  }
}
