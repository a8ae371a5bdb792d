package org.rihla.portal.search;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Writers;
import org.rihla.portal.container.Writing;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.language.Language;
import org.rihla.search.Hit;

class SimilarTitlesIT extends InPortal {
  @Inject private SimilarTitles titles;
  @Inject private Writing writing;

  private final Caller author = Writers.contributor();
  private final Caller editor = Writers.editor();

  private List<String> like(Caller caller, String title, String self) {
    return titles.like(caller, title, Language.FR, "news", self).stream().map(Hit::id).toList();
  }

  @Test
  void anItemWithSuchATitleIsShownWhileItIsTypedButNotToItself() throws Exception {
    CopyId id = writing.published(author, editor, "Visite chez Smilodon", Visibility.PUBLIC);
    String item = id.item().toString();

    Await.until("shown", () -> like(author, "Une visite chez Smilodon", "").contains(item));
    assertThat(like(author, "Une visite chez Smilodon", item)).doesNotContain(item);
    assertThat(like(author, "Smi", "")).isEmpty();
  }

  @Test
  void whatTheCallerMayNotSeeIsNotHintedAt() throws Exception {
    Caller member = Writers.contributor("similar");
    CopyId id =
        writing.published(
            member, Writers.editor("similar"), "Réunion du Glyptodon", Visibility.group("similar"));
    String item = id.item().toString();

    Await.until("shown", () -> like(member, "Réunion du Glyptodon", "").contains(item));
    assertThat(like(author, "Réunion du Glyptodon", "")).doesNotContain(item);
  }
}
