package org.rihla.portal.room;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Role;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.language.Language;

/**
 * The rooms, in the order of their navigation. The one place where a room is declared: its view is
 * {@code /rooms/<feature>/<key>.xhtml}, its title the message {@code room.<key>.title}. A view that
 * is not named here cannot be reached.
 */
public enum Room {
  /** One's own account. */
  HOME("account", "home", "", "", null, true),
  /** What one writes, and the way to something new. */
  MY_ITEMS("content", "my-items", "mes-contenus", "محتوياتي", Role.CONTRIBUTOR, true),
  /** An item as it is being written. */
  WRITING("content", "writing", "redaction", "تحرير", Role.CONTRIBUTOR, false),
  /** Where an item stands, and what can be done with what readers see of it. */
  ITEM("content", "item", "fiche", "بطاقة", Role.CONTRIBUTOR, false),
  /** What waits for review. */
  REVIEW("content", "review", "relecture", "مراجعة", Role.EDITOR, true),
  /** All items that one is an editor of. */
  CONTENTS("content", "contents", "contenus", "المحتويات", Role.EDITOR, true),
  /** What has no translation, or an outdated one. */
  TRANSLATIONS("content", "translations", "traductions", "ترجمات", Role.CONTRIBUTOR, true),
  /** A translation beside its source. */
  TRANSLATING("content", "translating", "traduction", "ترجمة", Role.CONTRIBUTOR, false),
  /** The versions of an item. */
  VERSIONS("content", "versions", "versions", "نسخ", Role.CONTRIBUTOR, false),
  /** A term that one misses, and what became of those that one proposed. */
  PROPOSE_TERM(
      "taxonomy", "propose-term", "proposer-un-terme", "اقتراح-مصطلح", Role.CONTRIBUTOR, true),
  /** Terms that others proposed. */
  TERM_PROPOSALS(
      "taxonomy", "term-proposals", "termes-proposes", "مصطلحات-مقترحة", Role.EDITOR, true),
  /** All concept schemes. */
  TAXONOMIES("taxonomy", "taxonomies", "vocabulaires", "قوائم-المصطلحات", Role.EDITOR, true),
  /** One scheme, level by level. */
  SCHEME("taxonomy", "scheme", "vocabulaire", "قائمة-مصطلحات", Role.EDITOR, false),
  /** One concept. */
  CONCEPT("taxonomy", "concept", "terme", "مصطلح", Role.EDITOR, false),
  /** The groups that one may know of; those that one manages lead further. */
  GROUPS("account", "groups", "groupes", "المجموعات", null, true),
  /** One group and its members. */
  GROUP("account", "group", "groupe", "مجموعة", null, false),
  /** All accounts. */
  ACCOUNTS("account", "accounts", "comptes", "الحسابات", Role.ADMINISTRATOR, true),
  /** One account. */
  ACCOUNT("account", "account", "compte", "حساب", Role.ADMINISTRATOR, false),
  /** What was done, by whom and when. */
  AUDIT("account", "audit", "journal", "السجل", Role.ADMINISTRATOR, true),
  /** What works in the background: index, letters, reading of files. */
  OPERATION("administration", "operation", "exploitation", "التشغيل", Role.ADMINISTRATOR, true),
  /** Country plugins. */
  PLUGINS("administration", "plugins", "modules", "الإضافات", Role.ADMINISTRATOR, true);

  private final String feature;
  private final String key;
  private final String french;
  private final String arabic;
  private final @Nullable Role role;
  private final boolean listed;

  /**
   * A room.
   *
   * @param french segment after {@code /fr/espace/}
   * @param arabic segment after {@code /ar/فضاء/}
   * @param role the least that opens it, as each role may do what those before it may; rooms of
   *     content open to those who manage a group as to editors; null for everybody who has signed
   *     in
   * @param listed whether it stands in the navigation; otherwise pages lead to it
   */
  Room(
      String feature,
      String key,
      String french,
      String arabic,
      @Nullable Role role,
      boolean listed) {
    this.feature = feature;
    this.key = key;
    this.french = french;
    this.arabic = arabic;
    this.role = role;
    this.listed = listed;
  }

  /** Names the room in message keys. */
  public String key() {
    return key;
  }

  /** View identifier without extension. */
  public String view() {
    return "/rooms/" + feature + "/" + key;
  }

  /** Segment of the address, decoded; empty for the first room. */
  public String segment(Language language) {
    return language == Language.FR ? french : arabic;
  }

  /** Whether somebody may enter. Anonymous readers never may. */
  public boolean opensTo(Caller caller) {
    return caller.signedIn()
        && switch (role) {
          case null -> true;
          case CONTRIBUTOR -> caller.is(Role.values()) || writesIn(caller);
          case EDITOR -> caller.is(Role.EDITOR, Role.ADMINISTRATOR) || edits(caller);
          case ADMINISTRATOR -> caller.is(Role.ADMINISTRATOR);
        };
  }

  /** The manager of a group is its editor, without a role: items have a group, terms have none. */
  private boolean edits(Caller caller) {
    return isOfContent() && !Permissions.edited(caller).isEmpty();
  }

  private boolean writesIn(Caller caller) {
    return isOfContent() && Permissions.write(caller, Visibility.PUBLIC).granted();
  }

  /** Whether it is about items. */
  public boolean isOfContent() {
    return feature.equals("content");
  }

  /** The room of a decoded segment. */
  public static Optional<Room> of(Language language, String segment) {
    return Arrays.stream(values())
        .filter(room -> room.segment(language).equals(segment))
        .findFirst();
  }

  /** The rooms of somebody's navigation. */
  public static List<Room> openTo(Caller caller) {
    return Arrays.stream(values()).filter(room -> room.listed && room.opensTo(caller)).toList();
  }
}
