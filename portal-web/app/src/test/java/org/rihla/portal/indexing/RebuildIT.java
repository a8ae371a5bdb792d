package org.rihla.portal.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.News;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.platform.PortalConfiguration;

class RebuildIT extends InPortal {
  @Inject private ContentService content;
  @Inject private IndexHost host;
  @Inject private IndexingSchedule schedule;
  @Inject private PortalConfiguration configuration;

  @Test
  void whileTheIndexIsRebuiltPagesAnswerAndListingsComeFromTheDatabase() throws Exception {
    Await.until("ready", () -> host.searchable().isPresent());
    host.progress(new IndexState.Rebuilding(0, 10));
    try {
      HttpResponse<String> listing = Http.get("/fr/constats");
      assertThat(listing.statusCode()).isEqualTo(200);
      assertThat(listing.body()).contains("href=\"/fr/constats/");
      String notice =
          org.rihla.portal.language.Messages.in(org.rihla.portal.language.Language.FR)
              .get("search.rebuilding.heading");
      assertThat(listing.body()).contains(notice.substring(2, 22));
      assertThat(Search.of("formation").statusCode()).isEqualTo(200);
      assertThat(Search.of("formation").body()).contains(notice.substring(2, 22));
      assertThat(Http.get("/fr/suggest?q=form").body()).isEqualTo("[]");
      assertThat(Http.get("/health").body()).contains("rebuilding");
      assertThat(Http.get("/fr/").statusCode()).isEqualTo(200);
    } finally {
      schedule.rebuild();
    }
    Await.until("ready", () -> host.searchable().isPresent());
    assertThat(Http.get("/fr/recherche?q=formation").body()).contains("<mark");
  }

  @Test
  void anIndexFolderThatIsDeletedUnderTheRunningPortalIsMadeAnew() throws Exception {
    Await.until("ready", () -> host.searchable().isPresent());
    long before = host.writable().orElseThrow().size();
    Folders.delete(configuration.indexFolder());
    News news = News.of("after-loss-news", "Megalosaurus");
    content.save(SaveItem.edit(news.draft(), "me"));
    assertThat(Http.get("/fr/").statusCode()).isEqualTo(200);
    assertThat(Http.get("/fr/constats").statusCode()).isEqualTo(200);
    Await.until("the folder is back", () -> isWritten());
    Await.until("ready", () -> host.searchable().isPresent());
    Await.until("found", () -> Search.finds("megalosaurus", news.path()));
    assertThat(host.writable().orElseThrow().size()).isGreaterThanOrEqualTo(before);
  }

  private boolean isWritten() {
    String[] files =
        configuration.indexFolder().toFile().list((folder, name) -> name.startsWith("segments"));
    return files != null && files.length > 0;
  }
}
