package org.rihla.portal.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.News;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.platform.PortalConfiguration;

class OutboxIT extends InPortal {
  @Inject private ContentService content;
  @Inject private PortalConfiguration configuration;

  @Test
  void aSavedItemIsSearchableSoonAndItsRowGoesOnlyOnceTheIndexHasItDurably() throws Exception {
    News news = News.of("outbox-news", "Quetzalcoatlus");
    ItemId id = content.save(SaveItem.edit(news.draft(), "me")).id();
    Await.until("found", () -> Search.finds("quetzalcoatlus", news.path()));
    Await.until("the row is gone", () -> rows(id) == 0);
    assertThat(isDurable(id)).isTrue();
  }

  @Test
  void noRowIsEverGoneBeforeTheCommitThatHoldsItsChange() throws Exception {
    for (int i = 0; i < 5; i++) {
      News news = News.of("outbox-news-" + i, "Archaeopteryx " + i);
      ItemId id = content.save(SaveItem.edit(news.draft(), "me")).id();
      Await.until("the row is gone", () -> rows(id) == 0);
      assertThat(isDurable(id)).isTrue();
    }
  }

  private static long rows(ItemId id) throws Exception {
    return Database.count("select count(*) from index_task where item_id = ?", id.toString());
  }

  /** Asks the files, as another process would see them after a crash. */
  private boolean isDurable(ItemId id) throws Exception {
    Path folder = configuration.indexFolder();
    try (FSDirectory directory = FSDirectory.open(folder);
        DirectoryReader committed = DirectoryReader.open(directory)) {
      return committed.docFreq(new Term("id", id.toString())) > 0;
    }
  }
}
