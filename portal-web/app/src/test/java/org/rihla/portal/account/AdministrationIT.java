package org.rihla.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.session.PasswordLinks;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.Guest;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.People;
import org.rihla.portal.language.LocalizedText;

class AdministrationIT extends InPortal {
  private static final Profile PROFILE =
      new Profile(new LocalizedText("Karim Essai", ""), "Essai", Set.of());
  private static final String CHOSEN = "quatre ânes gris et lents";

  @Inject private People people;
  @Inject private AccountAdministration administration;
  @Inject private GroupAdministration groups;
  @Inject private AuditReader audit;
  @Inject private PasswordLinks links;

  @Test
  void whoIsInvitedChoosesAPasswordOnceAndIsSignedIn() {
    Caller by = administrator("inviting");
    Account invited =
        administration.create(by, Login.of("invited@exemple.ma"), PROFILE, Set.of(Role.EDITOR));
    assertThat(new Guest().signIn("invited@exemple.ma", "").statusCode()).isEqualTo(403);
    String replaced = links.issue(by, invited.id());
    String token = links.issue(by, invited.id());
    Guest guest = new Guest();
    assertThat(guest.get("/fr/mot-de-passe?key=" + replaced).statusCode()).isEqualTo(410);
    assertThat(guest.get("/fr/mot-de-passe?key=" + token).body()).contains("invited@exemple.ma");
    assertThat(choose(guest, token, "court").statusCode()).isEqualTo(400);
    assertThat(choose(guest, token, CHOSEN).statusCode()).isEqualTo(302);
    assertThat(guest.get("/fr/espace").body()).contains("Karim Essai");
    HttpResponse<String> again = choose(new Guest(), token, CHOSEN);
    assertThat(again.statusCode()).isEqualTo(410);
    assertThat(again.body()).contains("a déjà servi");
    assertThat(new Guest().signIn("invited@exemple.ma", CHOSEN).statusCode()).isEqualTo(302);
  }

  @Test
  void aNewPasswordEndsTheSessionsOfTheOldOne() {
    Caller by = administrator("resetting");
    AccountId id = people.create("reset@exemple.ma");
    Guest old = Guest.signedIn("reset@exemple.ma");
    String token = links.issue(by, id);
    assertThat(choose(new Guest(), token, CHOSEN).statusCode()).isEqualTo(302);
    assertThat(old.get("/fr/espace").statusCode()).isEqualTo(302);
    assertThat(new Guest().signIn("reset@exemple.ma", People.PASSWORD).statusCode()).isEqualTo(403);
  }

  @Test
  void aDisabledAccountHasNoLinkThatOpens() {
    Caller by = administrator("disabling");
    AccountId id = people.create("no-link@exemple.ma");
    String token = links.issue(by, id);
    administration.disable(by, id);
    assertThat(choose(new Guest(), token, CHOSEN).statusCode()).isEqualTo(410);
    assertProblem(AccountProblem.ACCOUNT_UNKNOWN, () -> links.issue(by, id));
  }

  @Test
  void whoHasForgottenReadsWhomToAsk() {
    HttpResponse<String> bare = new Guest().get("/fr/mot-de-passe");
    assertThat(bare.headers().firstValue("Location").orElseThrow()).endsWith("-oublie");
    assertThat(new Guest().get("/fr/mot-de-passe-oublie").body())
        .contains("Demandez un lien")
        .doesNotContain("plain-form");
    assertThat(new Guest().get("/fr/mot-de-passe?key=x").statusCode()).isEqualTo(410);
  }

  @Test
  void ofTwoAdministratorsWhoRemoveEachOtherOneRemains() throws Exception {
    List<String> others =
        Database.texts("select id from account where roles like '%ADMIN%' and status = 'ACTIVE'");
    for (String other : others) {
      Database.change("update account set status = 'DISABLED' where id = ?", other);
    }
    Caller first = administrator("first-of-two");
    Caller second = administrator("second-of-two");
    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      List<Future<Boolean>> outcomes =
          both.invokeAll(List.of(removal(first, second), removal(second, first)));
      assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get())).contains(false);
    }
    assertThat(
            Database.count(
                "select count(*) from account where roles like '%ADMIN%' and status = 'ACTIVE'"))
        .isOne();
    for (String other : others) {
      Database.change("update account set status = 'ACTIVE' where id = ?", other);
    }
  }

  private Callable<Boolean> removal(Caller by, Caller of) {
    return () -> {
      try {
        administration.grant(by, of.id().orElseThrow(), Set.of());
        return true;
      } catch (AccountException refused) {
        assertThat(refused.problem()).isEqualTo(AccountProblem.LAST_ADMINISTRATOR);
        return false;
      }
    };
  }

  @Test
  void nobodyButAnAdministratorMayAsk() {
    AccountId id = people.create("asked-about@exemple.ma");
    AuditFilter all =
        new AuditFilter(null, "", Instant.EPOCH, Instant.parse("2999-01-01T00:00:00Z"));
    for (Caller by : List.of(Caller.ANONYMOUS, caller(id, Set.of(Role.EDITOR), Set.of()))) {
      assertProblem(AccountProblem.NOT_ALLOWED, () -> administration.search(by, "", 1));
      assertProblem(AccountProblem.NOT_ALLOWED, () -> administration.count(by, ""));
      assertProblem(AccountProblem.NOT_ALLOWED, () -> administration.find(by, id));
      assertProblem(AccountProblem.NOT_ALLOWED, () -> administration.disable(by, id));
      assertProblem(AccountProblem.NOT_ALLOWED, () -> administration.enable(by, id));
      assertProblem(
          AccountProblem.NOT_ALLOWED,
          () -> administration.grant(by, id, Set.of(Role.ADMINISTRATOR)));
      assertProblem(
          AccountProblem.NOT_ALLOWED,
          () -> administration.create(by, Login.of("not-made"), PROFILE, Set.of()));
      assertProblem(AccountProblem.NOT_ALLOWED, () -> links.issue(by, id));
      assertProblem(AccountProblem.NOT_ALLOWED, () -> audit.lines(by, all, 1));
      assertProblem(AccountProblem.NOT_ALLOWED, () -> groups.create(by, "not-made", describe()));
    }
  }

  @Test
  void aManagerLetsPeopleIntoTheOwnGroupOnly() {
    Caller by = administrator("grouping");
    groups.create(by, "managed-group", describe());
    groups.create(by, "other-group", describe());
    AccountId id = people.create("managing@exemple.ma");
    people.create("joining@exemple.ma");
    groups.join(by, "managed-group", Login.of("managing@exemple.ma"), true);
    Caller manager = caller(id, Set.of(), Set.of("managed-group"));

    groups.join(manager, "managed-group", Login.of("joining@exemple.ma"), false);
    assertThat(groups.members(manager, "managed-group")).hasSize(2);
    assertThat(groups.knownTo(manager))
        .extracting(AccountGroup::key)
        .contains("managed-group")
        .doesNotContain("other-group");
    assertThat(groups.find(manager, "other-group")).isEmpty();
    assertProblem(AccountProblem.NOT_ALLOWED, () -> groups.members(manager, "other-group"));
    assertProblem(
        AccountProblem.NOT_ALLOWED,
        () -> groups.join(manager, "other-group", Login.of("joining@exemple.ma"), false));
    Guest guest = Guest.signedIn("managing@exemple.ma");
    assertThat(guest.get("/fr/espace/groupe?key=managed-group").body()).contains("joining@");
    assertThat(guest.get("/fr/espace/groupe?key=other-group").body())
        .contains("Ce groupe n’existe pas.");
  }

  @Test
  void whatAdministratorsDoIsFoundInTheLogByKindPersonAndDay() {
    Caller by = administrator("auditing");
    AccountId id = people.create("audited-role@exemple.ma");
    administration.grant(by, id, Set.of(Role.EDITOR));
    Instant end = Instant.parse("2999-01-01T00:00:00Z");
    AuditFilter filter =
        new AuditFilter(AuditKind.ROLES_CHANGED, "audited-role", Instant.EPOCH, end);
    assertThat(audit.lines(by, filter, 1)).hasSize(1);
    assertThat(audit.lines(by, filter, 1).getFirst().detail()).isEqualTo("– → EDITOR");
    assertThat(audit.count(by, new AuditFilter(AuditKind.EXPORT, "audited-role", end, end)))
        .isZero();
    Guest guest = Guest.signedIn("auditing@exemple.ma");
    assertThat(guest.get("/fr/espace/journal?kind=roles-changed&q=audited-role&from=x").body())
        .contains("Rôles modifiés", "audited-role@exemple.ma", "Une date n’est pas comprise");
    assertThat(guest.get("/fr/espace/comptes?q=audited-role").body())
        .contains("audited-role@exemple.ma", "Édition")
        .doesNotContain("joining@exemple.ma");
    assertThat(guest.get("/fr/espace/compte?id=" + id).body()).contains("audited-role@exemple.ma");
    assertThat(guest.get("/fr/espace/compte?id=nonsense").body())
        .contains("Ce compte n’existe pas.");
  }

  private Caller administrator(String name) {
    AccountId id = people.create(name + "@exemple.ma", Role.ADMINISTRATOR);
    return caller(id, Set.of(Role.ADMINISTRATOR), Set.of());
  }

  private static Caller caller(AccountId id, Set<Role> roles, Set<String> managed) {
    return new Caller(id, "Amina Essai", roles, managed, managed);
  }

  private static GroupDescription describe() {
    return new GroupDescription(
        new LocalizedText("Groupe d’essai", "مجموعة تجريبية"),
        GroupKind.NETWORK,
        GroupOpenness.CLOSED);
  }

  private static HttpResponse<String> choose(Guest guest, String token, String password) {
    return guest.post(
        "/fr/mot-de-passe", "key", token, "password", password, "password-again", password);
  }

  private static void assertProblem(AccountProblem problem, ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            AccountException.class, refused -> assertThat(refused.problem()).isEqualTo(problem));
  }
}
