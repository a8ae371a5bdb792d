package org.rihla.portal.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.News;
import org.rihla.portal.container.Rows;
import org.rihla.portal.container.Transactions;
import org.rihla.portal.language.Language;

class SavingIT extends InPortal {
  @Inject private ContentService content;
  @Inject private ItemRepository items;
  @Inject private Rows rows;
  @Inject private Transactions transactions;

  @Test
  void aSaveWritesRevisionReferencesConceptsAndOutboxRowInItsTransaction() throws Exception {
    ItemDraft draft = News.of("saved-news", "Enregistrée").draft();
    SavedItem saved =
        transactions.commit(() -> {
          SavedItem written = content.save(SaveItem.edit(draft, "me"));
          assertThat(rows.of(written.id())).isEqualTo(new Rows.Count(1, 1, 2, 1));
          return written;
        });

    String id = saved.id().toString();
    assertThat(Database.texts("select author from revision where item_id = ?", id))
        .containsExactly("me");
    assertThat(Database.texts("select target_key from item_reference where source_id = ?", id))
        .containsExactly("korea-2023");
    assertThat(
            Database.texts(
                "select notation from item_concept where item_id = ? order by notation", id))
        .containsExactly("skills-anticipation", "youth-employment");
  }

  @Test
  void aSaveThatIsRolledBackLeavesNothing() throws Exception {
    ItemDraft draft = News.of("undone-news", "Annulée").draft();
    SavedItem saved =
        transactions.rollBack(() -> {
          SavedItem written = content.save(SaveItem.edit(draft, "me"));
          assertThat(rows.of(written.id()).tasks()).isEqualTo(1);
          return written;
        });

    assertThat(transactions.commit(() -> rows.of(saved.id())))
        .isEqualTo(new Rows.Count(0, 0, 0, 0));
    assertThat(items.find(saved.key())).isEmpty();
  }

  @Test
  void anInvalidItemIsRefusedWithEverythingThatIsWrongAndNotSaved() throws Exception {
    ItemDraft good = News.of("wrong-news", "Fausse").draft();
    ItemDraft wrong =
        new ItemDraft(
            good.key(),
            good.slug(),
            good.original(),
            good.publishedOn(),
            good.visibility(),
            Map.of("date", "someday", "nature", "rumour", "themes", List.of("no-such-theme")),
            good.translations());
    assertThatThrownBy(() -> content.save(SaveItem.edit(wrong, "me")))
        .isInstanceOfSatisfying(
            InvalidItemException.class,
            failure -> {
              assertThat(failure.violations())
                  .hasSize(3)
                  .allSatisfy(violation -> {
                    assertThat(violation.message(Language.FR)).isNotBlank();
                    assertThat(violation.message(Language.AR)).matches(".*\\p{IsArabic}.*");
                  });
            });
    assertThat(Database.count("select count(*) from item where item_key = 'wrong-news'")).isZero();
  }

  @Test
  void aSaveThatBeganWithAnOlderVersionIsAConflict() {
    ItemDraft draft = News.of("contested-news", "Disputée").draft();
    SavedItem first = content.save(SaveItem.edit(draft, "me"));
    SavedItem second = content.save(new SaveItem(draft, first.version(), "you", null));
    assertThat(second.version()).isGreaterThan(first.version());
    assertThatThrownBy(() -> content.save(new SaveItem(draft, first.version(), "me", null)))
        .isInstanceOf(ItemConflictException.class);
  }
}
