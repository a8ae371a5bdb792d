package org.rihla.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.News;
import org.rihla.portal.container.Search;
import org.rihla.portal.container.Transactions;

class WithdrawnIT extends InPortal {
  @Inject private ContentService content;
  @Inject private Event<ContentChanged> changed;
  @Inject private Transactions transactions;

  @Test
  void aWithdrawnItemIsGoneFromItsPageSearchAndSitemap() throws Exception {
    News news = News.of("withdrawn-news", "Pterodactylus");
    ItemId id = content.save(SaveItem.edit(news.draft(), "me")).id();
    Await.until("found", () -> Search.finds("pterodactylus", news.path()));
    assertThat(Http.get(news.path()).statusCode()).isEqualTo(200);

    Database.change("update item set status = 'ARCHIVED' where id = ?", id.toString());
    transactions.commit(() -> {
      changed.fire(new ContentChanged(id));
      return id;
    });

    Await.until("no longer found", () -> !Search.finds("pterodactylus", news.path()));
    var page = Http.get(news.path());
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("<html").doesNotContain("Pterodactylus");
    assertThat(Http.get("/sitemap.xml").body()).doesNotContain(news.key());
  }
}
