package org.rihla.portal.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Role;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.Guest;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.People;
import org.rihla.portal.indexing.IndexState;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** What administrators see of the background, and what they can do about it. */
class OperationIT extends InPortal {
  @Inject private People people;
  @Inject private IndexDesk index;
  @Inject private MailDesk mail;
  @Inject private FileDesk files;

  @Test
  void aChangeThatFailedIsShownWithItsReasonAndTriedAgainWhenAsked() throws Exception {
    Caller by = caller("operating", Role.ADMINISTRATOR);
    String task = UUID.randomUUID().toString();
    String item = UUID.randomUUID().toString();
    Database.change(
        "insert into index_task (id, item_id, attempts, not_before, last_error)"
            + " values (?, ?, 7, timestamp '2999-01-01 00:00:00', 'a <reason>')",
        task,
        item);
    Guest guest = Guest.signedIn("operating@exemple.ma");
    assertThat(guest.get(RoomLinks.to(Language.FR, Room.OPERATION)).body())
        .contains(item, "a &lt;reason&gt;", "7 essais", "Réessayer", "La recherche répond.")
        .contains("Aucun antivirus", "Aucun serveur de courriel");
    assertThat(guest.get(RoomLinks.to(Language.AR, Room.OPERATION)).body())
        .contains("البحث يعمل", "7 محاولات");
    index.again(by, task);
    Await.until(
        "the change is in the index",
        () -> Database.count("select count(*) from index_task where id = ?", task) == 0);
    assertAudited("INDEX_RETRIED", item);
  }

  @Test
  void theIndexIsMadeAnewAndAnswersAgain() throws Exception {
    Caller by = caller("rebuilding", Role.ADMINISTRATOR);
    index.rebuild(by);
    Await.until("search answers", () -> index.report(by).state() instanceof IndexState.Ready);
    IndexReport report = index.report(by);
    assertThat(report.documents()).isPositive();
    assertThat(report.lastCommit()).isPresent();
    assertAudited("INDEX_REBUILT", "index");
  }

  @Test
  void aLetterThatWasGivenUpIsShownAndTriedAgainWhenAsked() throws Exception {
    Caller by = caller("posting", Role.ADMINISTRATOR);
    String id = UUID.randomUUID().toString();
    Database.change(
        "insert into outgoing_mail (id, kind, recipient, language, state, attempts, not_before,"
            + " last_error, asked_at) values (?, 'tried', 'lost@exemple.ma', 'fr', 'FAILED', 3,"
            + " timestamp '2026-01-01 00:00:00', 'no such user', timestamp '2026-01-01 00:00:00')",
        id);
    assertThat(mail.report(by).failed()).isPositive();
    assertThat(Guest.signedIn("posting@exemple.ma").get("/fr/espace/exploitation").body())
        .contains("lost@exemple.ma", "no such user", "abandonné après 3 essais");
    mail.again(by, id);
    assertThat(Database.texts("select state from outgoing_mail where id = ?", id))
        .containsExactly("WAITING");
    assertAudited("MAIL_RETRIED", "lost@exemple.ma");
    Database.change("delete from outgoing_mail where id = ?", id);
  }

  @Test
  void nobodyButAnAdministratorMayAsk() {
    for (Caller by : new Caller[] {Caller.ANONYMOUS, caller("curious", Role.EDITOR)}) {
      assertThatThrownBy(() -> index.report(by)).isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> index.rebuild(by)).isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> index.again(by, "x")).isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> mail.report(by)).isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> mail.again(by, "x")).isInstanceOf(RefusedException.class);
      assertThatThrownBy(() -> files.report(by)).isInstanceOf(RefusedException.class);
    }
  }

  private static void assertAudited(String kind, String subject) throws Exception {
    assertThat(
            Database.count(
                "select count(*) from audit_event where kind = ? and subject = ?", kind, subject))
        .isPositive();
  }

  private Caller caller(String name, Role role) {
    AccountId id = people.create(name + "@exemple.ma", role);
    return new Caller(id, "Amina Essai", Set.of(role), Set.of(), Set.of());
  }
}
