package org.rihla.portal.content.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.Writers;
import org.rihla.portal.container.Writing;
import org.rihla.portal.language.Language;

class StandingIT extends InPortal {
  @Inject private WorkingCopies copies;
  @Inject private Withdrawals withdrawals;
  @Inject private Standings standings;
  @Inject private ContentCatalogue catalogue;
  @Inject private Writing writing;

  private final Caller author = Writers.contributor();
  private final Caller editor = Writers.editor();

  @Test
  void anArchivedItemSaysThatItIsAndComesBackAsItWas() throws Exception {
    CopyId id = writing.published(author, editor, "Archivée un jour", Visibility.PUBLIC);
    String path = "/fr/actualites/archivee-un-jour";

    withdrawals.archive(author, id.item(), "");

    var page = Http.get(path);
    assertThat(page.statusCode()).isEqualTo(410);
    assertThat(page.body()).contains("Cette fiche est archivée");
    assertThat(standings.of(author, id.item()).state()).isEqualTo(WorkState.ARCHIVED);
    assertThatThrownBy(() -> withdrawals.archive(author, id.item(), ""))
        .isInstanceOf(WrongStateException.class);
    assertThatThrownBy(() -> withdrawals.reinstate(author, id.item(), ""))
        .isInstanceOf(RefusedException.class);

    withdrawals.reinstate(editor, id.item(), "");
    assertThat(Http.get(path).statusCode()).isEqualTo(200);
  }

  @Test
  void whereAnItemStandsIsToldToThoseWhoLookAfterItOnly() {
    CopyId id = writing.published(author, editor, "Suivie de près", Visibility.PUBLIC);
    Instant end = Instant.parse("2999-01-01T00:00:00Z");
    withdrawals.expireAt(editor, id.item(), end);
    copies.open(author, id.item());

    Standing standing = standings.of(author, id.item());
    assertThat(standing.expiresAt()).contains(end);
    assertThat(standing.mayPublish()).isFalse();
    assertThat(standing.copies()).extracting(Standing.Copy::id).containsExactly(id);
    assertThat(standings.of(editor, id.item()).mayPublish()).isTrue();
    assertThatThrownBy(() -> standings.of(Writers.contributor(), id.item()))
        .isInstanceOf(RefusedException.class);
    withdrawals.expireAt(editor, id.item(), null);
    assertThat(standings.of(author, id.item()).expiresAt()).isEmpty();
  }

  @Test
  void theCatalogueFindsTitlesInBothLanguagesAndShowsNothingOfOtherGroups() {
    Caller member = Writers.contributor("catalogue-group");
    CopyId closed =
        writing.news(member, "Ornithorynque fermé", Visibility.group("catalogue-group")).id();
    CopyView open = writing.news(author, "Ornithorynque ouvert", Visibility.PUBLIC);
    writing.put(author, open, open.tree().with("ar.title", "خلد الماء الأول"));

    assertThat(found(editor, query("ornithorynque"))).containsExactly(open.id().item());
    assertThat(found(editor, query("خلد الاول"))).containsExactly(open.id().item());
    assertThat(found(Writers.editor("catalogue-group"), query("ornithorynque")))
        .containsExactlyInAnyOrder(open.id().item(), closed.item());
    assertThatThrownBy(() -> catalogue.find(author, query("")))
        .isInstanceOf(RefusedException.class);
  }

  @Test
  void theCatalogueIsNarrowedByStateAndConcept() {
    CopyId id = writing.published(author, editor, "Tatou publié", Visibility.PUBLIC);
    CatalogueQuery all = query("tatou");

    assertThat(found(editor, with(all, WorkState.PUBLISHED, "themes/skills-anticipation")))
        .containsExactly(id.item());
    assertThat(found(editor, with(all, WorkState.ARCHIVED, "themes/skills-anticipation")))
        .isEmpty();
    assertThat(found(editor, with(all, WorkState.PUBLISHED, "themes/youth-employment"))).isEmpty();
    copies.open(author, id.item());
    Catalogue.Row row = catalogue.find(editor, all).rows().getFirst();
    assertThat(row.state()).isEqualTo(WorkState.PUBLISHED);
    assertThat(row.draft()).contains(WorkState.DRAFT);
    assertThat(row.title().in(Language.FR)).isEqualTo("Tatou publié");
  }

  private List<org.rihla.portal.content.ItemId> found(Caller caller, CatalogueQuery query) {
    return catalogue.find(caller, query).rows().stream().map(Catalogue.Row::id).toList();
  }

  private static CatalogueQuery query(String text) {
    return new CatalogueQuery(
        text, Optional.of("news"), Optional.empty(), "", Optional.empty(), Optional.empty(), 1);
  }

  private static CatalogueQuery with(CatalogueQuery all, WorkState state, String concept) {
    return new CatalogueQuery(
        all.text(),
        all.type(),
        Optional.of(state),
        "",
        Optional.of("public"),
        Optional.of(concept),
        1);
  }
}
