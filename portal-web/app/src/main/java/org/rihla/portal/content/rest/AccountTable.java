package org.rihla.portal.content.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.Role;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** Accounts as lines to read in a terminal: login, roles, how they stand, name. */
final class AccountTable {
  private AccountTable() {}

  static String of(List<Account> accounts, Language language) {
    Messages words = Messages.in(language);
    if (accounts.isEmpty()) {
      return words.get("control.account.none") + "\n";
    }
    List<List<String>> rows = new ArrayList<>();
    for (Account account : accounts) {
      rows.add(
          List.of(
              account.login(),
              roles(account, words),
              state(account, words),
              account.names().inOrOther(language)));
    }
    return String.join("\n", TextTable.lines(rows)) + "\n";
  }

  private static String roles(Account account, Messages words) {
    return account.roles().isEmpty()
        ? words.get("role.none")
        : account.roles().stream()
            .sorted()
            .map(role -> words.get("role." + key(role)))
            .collect(Collectors.joining(", "));
  }

  private static String key(Role role) {
    return role.name().toLowerCase(Locale.ROOT);
  }

  private static String state(Account account, Messages words) {
    if (!account.isActive()) {
      return words.get("account.state.disabled");
    }
    return account.isWaitingForOwner() ? words.get("account.state.invited") : "–";
  }
}
