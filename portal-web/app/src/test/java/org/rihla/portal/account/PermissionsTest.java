package org.rihla.portal.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every question, for every kind of caller, about every kind of thing. */
class PermissionsTest {
  private static final AccountId OWNER = AccountId.create();

  private static final Map<String, Caller> CALLERS =
      Map.of(
          "anonymous", Caller.ANONYMOUS,
          "reader", caller(AccountId.create(), Set.of(), Set.of(), Set.of()),
          "contributor", caller(AccountId.create(), Set.of(Role.CONTRIBUTOR), Set.of(), Set.of()),
          "owner", caller(OWNER, Set.of(Role.CONTRIBUTOR), Set.of("korea"), Set.of()),
          "owning-editor", caller(OWNER, Set.of(Role.EDITOR), Set.of("korea"), Set.of()),
          "editor", caller(AccountId.create(), Set.of(Role.EDITOR), Set.of(), Set.of()),
          "member", caller(AccountId.create(), Set.of(Role.CONTRIBUTOR), Set.of("korea"), Set.of()),
          "group-editor",
              caller(AccountId.create(), Set.of(Role.EDITOR), Set.of("korea"), Set.of()),
          "manager", caller(AccountId.create(), Set.of(), Set.of("korea"), Set.of("korea")),
          "administrator",
              caller(AccountId.create(), Set.of(Role.ADMINISTRATOR), Set.of(), Set.of()));

  private static final Map<String, Subject> SUBJECTS =
      Map.of(
          "draft", new Subject(OWNER, List.of(Visibility.PUBLIC), false),
          "published", new Subject(OWNER, List.of(Visibility.PUBLIC), true),
          "closed", new Subject(OWNER, List.of(Visibility.group("korea")), false),
          "closed-published", new Subject(OWNER, List.of(Visibility.group("korea")), true),
          // Published for everybody, to be closed by its draft: only those who may see both.
          "closing",
              new Subject(OWNER, List.of(Visibility.PUBLIC, Visibility.group("korea")), false));

  private static final Map<String, BiFunction<Caller, Subject, Decision>> QUESTIONS =
      Map.of(
          "edit", Permissions::edit,
          "translate", Permissions::translate,
          "review", (caller, subject) -> Permissions.review(caller, subject, false),
          "publish", Permissions::publish);

  private static Caller caller(
      AccountId id, Set<Role> roles, Set<String> groups, Set<String> managed) {
    return new Caller(id, "Somebody", roles, groups, managed);
  }

  @ParameterizedTest
  @CsvSource({
    "edit, draft, anonymous, SIGN_IN_REQUIRED",
    "edit, draft, reader, NOT_FOUND",
    "edit, draft, contributor, NOT_FOUND",
    "edit, draft, owner, yes",
    "edit, draft, editor, yes",
    "edit, draft, administrator, yes",
    "edit, draft, manager, NOT_FOUND",
    "edit, published, reader, NOT_YOURS",
    "edit, published, contributor, NOT_YOURS",
    "edit, published, owner, yes",
    "edit, closed, editor, NOT_FOUND",
    "edit, closed, administrator, NOT_FOUND",
    "edit, closed, member, NOT_FOUND",
    "edit, closed, group-editor, yes",
    "edit, closed, manager, yes",
    "edit, closed-published, member, NOT_YOURS",
    "edit, closed-published, contributor, NOT_FOUND",
    "edit, closing, editor, NOT_FOUND",
    "edit, closing, group-editor, yes",
    "edit, closing, manager, NOT_FOUND",
    "translate, draft, contributor, NOT_FOUND",
    "translate, draft, owner, yes",
    "translate, published, anonymous, SIGN_IN_REQUIRED",
    "translate, published, reader, NOT_YOURS",
    "translate, published, contributor, yes",
    "translate, closed-published, contributor, NOT_FOUND",
    "translate, closed-published, member, yes",
    "review, draft, owner, EDITORS_ONLY",
    "review, draft, contributor, NOT_FOUND",
    "review, draft, owning-editor, OWN_REVIEW",
    "review, draft, editor, yes",
    "review, closed, editor, NOT_FOUND",
    "review, closed, manager, yes",
    "review, closed, owning-editor, OWN_REVIEW",
    "publish, draft, owner, EDITORS_ONLY",
    "publish, draft, owning-editor, yes",
    "publish, closed, administrator, NOT_FOUND",
    "publish, closed, manager, yes",
  })
  void whatMayBeDone(String question, String subject, String caller, String answer) {
    Decision decision =
        named(QUESTIONS, question).apply(named(CALLERS, caller), SUBJECTS.get(subject));

    assertThat(words(decision)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "public, anonymous, SIGN_IN_REQUIRED",
    "public, reader, NOT_A_CONTRIBUTOR",
    "public, contributor, yes",
    "public, editor, yes",
    "group:korea, contributor, NOT_FOUND",
    "group:korea, administrator, NOT_FOUND",
    "group:korea, member, yes",
    "group:korea, manager, yes",
  })
  void whereAnItemMayBeBegun(String visibility, String caller, String answer) {
    Decision decision = Permissions.write(named(CALLERS, caller), new Visibility(visibility));

    assertThat(words(decision)).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({"anonymous, SIGN_IN_REQUIRED", "editor, ADMINISTRATORS_ONLY", "administrator, yes"})
  void whoMayAdminister(String caller, String answer) {
    assertThat(words(Permissions.administer(named(CALLERS, caller)))).isEqualTo(answer);
  }

  @ParameterizedTest
  @CsvSource({
    "anonymous, SIGN_IN_REQUIRED",
    "contributor, EDITORS_ONLY",
    "manager, EDITORS_ONLY",
    "editor, yes",
    "administrator, yes"
  })
  void whoMayChangeManyAtOnce(String caller, String answer) {
    assertThat(words(Permissions.changeMany(named(CALLERS, caller)))).isEqualTo(answer);
  }

  private static <T> T named(Map<String, T> all, String name) {
    return Objects.requireNonNull(all.get(name), name);
  }

  private static String words(Decision decision) {
    return switch (decision) {
      case Decision.Granted ignored -> "yes";
      case Decision.Refused refused -> refused.refusal().name();
    };
  }
}
