package org.rihla.portal.account;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: somebody who has signed in, or the anonymous reader.
 *
 * @param account null for the anonymous reader
 * @param name how the person is called; empty for the anonymous reader
 * @param roles what the account may do everywhere
 * @param groups keys of the groups that the account is a member of
 * @param managed keys of the groups that it manages, all of them among {@code groups}
 */
public record Caller(
    @Nullable AccountId account,
    String name,
    Set<Role> roles,
    Set<String> groups,
    Set<String> managed) {

  /** Nobody known. */
  public static final Caller ANONYMOUS = new Caller(null, "", Set.of(), Set.of(), Set.of());

  public Caller {
    roles = Set.copyOf(roles);
    groups = Set.copyOf(groups);
    managed = Set.copyOf(managed);
  }

  public boolean signedIn() {
    return account != null;
  }

  public Optional<AccountId> id() {
    return Optional.ofNullable(account);
  }

  /** Whether the account has one of these roles. */
  public boolean is(Role... any) {
    return Set.of(any).stream().anyMatch(roles::contains);
  }

  /** What the caller may read: accounts are given to partners only. */
  public Access access() {
    Set<String> tokens = new HashSet<>(AccessPolicy.anonymous().tokens());
    if (signedIn()) {
      tokens.add(Visibility.PARTNERS.token());
      groups.forEach(group -> tokens.add(Visibility.group(group).token()));
    }
    return new Access(tokens);
  }
}
