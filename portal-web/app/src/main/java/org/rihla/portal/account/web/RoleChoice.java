package org.rihla.portal.account.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rihla.portal.account.Role;
import org.rihla.portal.language.Messages;

/** Roles as forms send them and as people read them. */
final class RoleChoice {
  private RoleChoice() {}

  /** What was chosen; names that are none are left out. */
  static Set<Role> of(Collection<String> names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(role -> names.contains(role.name())).forEach(roles::add);
    return roles;
  }

  static List<String> names(Set<Role> roles) {
    return roles.stream().sorted().map(Role::name).toList();
  }

  /** In a row, in words. */
  static String said(Set<Role> roles, Messages words) {
    if (roles.isEmpty()) {
      return words.get("role.none");
    }
    List<String> said =
        roles.stream().sorted().map(role -> words.get("role." + key(role))).toList();
    return String.join(words.get("list.comma"), said);
  }

  private static String key(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }
}
