package org.rihla.portal.container;

import java.util.Set;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Role;

/** People who write, each time others. */
public final class Writers {
  private Writers() {}

  /** Somebody who writes. */
  public static Caller contributor(String... groups) {
    return of(Set.of(Role.CONTRIBUTOR), groups);
  }

  /** Somebody who judges. */
  public static Caller editor(String... groups) {
    return of(Set.of(Role.EDITOR), groups);
  }

  /** Somebody who looks after everything. */
  public static Caller administrator() {
    return of(Set.of(Role.ADMINISTRATOR));
  }

  private static Caller of(Set<Role> roles, String... groups) {
    AccountId id = AccountId.create();
    return new Caller(id, "Writer " + id, roles, Set.of(groups), Set.of());
  }
}
