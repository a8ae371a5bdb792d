package org.rihla.portal.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.News;
import org.rihla.portal.container.Search;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.SaveItem;

class BackOffIT extends InPortal {
  @Inject private ContentService content;

  @Test
  void anItemOfATypeThatIsNoLongerDeclaredBacksOffAndHoldsNothingBack() throws Exception {
    ItemId lost = save("lost-news", "Perdue");
    Database.change("update item set type = 'retired-type' where id = ?", lost.toString());
    try {
      assertBacksOffAlone(lost, "retired-type", "Plesiosaurus");
      assertThat(Http.get("/sitemap.xml").statusCode()).isEqualTo(200);
      assertThat(Http.get("/fr/").statusCode()).isEqualTo(200);
    } finally {
      forget(lost);
    }
  }

  @Test
  void anItemWhoseValuesCannotBeReadBacksOffAndHoldsNothingBack() throws Exception {
    ItemId damaged = save("damaged-news", "Abîmée");
    Database.change("update item set fields = '{' where id = ?", damaged.toString());
    try {
      assertBacksOffAlone(damaged, "", "Ichthyosaurus");
    } finally {
      forget(damaged);
    }
  }

  private void assertBacksOffAlone(ItemId broken, String reason, String word) throws Exception {
    Database.change(
        "insert into index_task (id, item_id, attempts, not_before)"
            + " values ('0-' || ?, ?, 0, timestamp '2020-01-01 00:00:00')",
        broken.toString().substring(0, 30),
        broken.toString());
    News other = News.of("beside-" + broken.toString().substring(24), word);
    content.save(SaveItem.edit(other.draft(), "me"));
    Await.until("the other is found", () -> Search.finds(word, other.path()));
    Await.until(
        "two attempts",
        () ->
            Database.count(
                    "select coalesce(max(attempts), 0) from index_task where item_id = ?",
                    broken.toString())
                >= 2);
    assertThat(
            Database.texts(
                "select last_error from index_task where item_id = ?", broken.toString()))
        .allSatisfy(error -> assertThat(error).contains(reason));
    assertThat(
            Database.texts(
                "select id from index_task where item_id = ? and not_before > ?",
                broken.toString(),
                "2020-01-02 00:00:00"))
        .isNotEmpty();
  }

  private ItemId save(String key, String title) throws Exception {
    ItemId id = content.save(SaveItem.edit(News.of(key, title).draft(), "me")).id();
    Await.until(
        "indexed",
        () ->
            Database.count("select count(*) from index_task where item_id = ?", id.toString())
                == 0);
    return id;
  }

  private static void forget(ItemId item) throws Exception {
    Database.change("update item set status = 'ARCHIVED' where id = ?", item.toString());
    Database.change("update item set fields = '{}' where id = ?", item.toString());
    Database.change("update item set type = 'news' where id = ?", item.toString());
  }
}
