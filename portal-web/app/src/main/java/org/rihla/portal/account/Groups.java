package org.rihla.portal.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds and changes groups and who belongs to them. */
@ApplicationScoped
@Transactional
public class Groups {
  private static final Pattern KEY = Pattern.compile("[a-z0-9]([a-z0-9-]{0,48}[a-z0-9])?");

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  /** All groups, by key. */
  public List<AccountGroup> all() {
    return entities
        .createQuery("select g from AccountGroup g order by g.key", AccountGroup.class)
        .getResultList();
  }

  /** The group of a key. */
  public Optional<AccountGroup> find(String key) {
    return entities
        .createQuery("select g from AccountGroup g where g.key = :key", AccountGroup.class)
        .setParameter("key", key)
        .getResultStream()
        .findFirst();
  }

  /**
   * Makes a group without members.
   *
   * @param key lower-case letters, digits and hyphens, at most 50; never changes
   * @throws AccountException if no group can have that key, or one has it
   */
  public AccountGroup create(String key, GroupDescription description) {
    if (!KEY.matcher(key).matches()) {
      throw new AccountException(AccountProblem.GROUP_KEY_INVALID);
    }
    if (find(key).isPresent()) {
      throw new AccountException(AccountProblem.GROUP_KEY_TAKEN, key);
    }
    AccountGroup group = new AccountGroup(key, description, clock.instant());
    entities.persist(group);
    return group;
  }

  /** Describes a group anew. */
  public void describe(String key, GroupDescription description) {
    known(key).describe(description);
  }

  /** The members of a group. */
  public List<Membership> members(String key) {
    return entities
        .createQuery(
            "select m from Membership m join fetch m.account where m.group.key = :key"
                + " order by m.id",
            Membership.class)
        .setParameter("key", key)
        .getResultList();
  }

  /** Lets somebody in, or changes whether a member manages the group. */
  public void join(String key, AccountId account, boolean manager) {
    AccountGroup group = known(key);
    membership(key, account)
        .ifPresentOrElse(
            member -> member.manage(manager),
            () ->
                entities.persist(
                    new Membership(
                        entities.getReference(Account.class, account.toString()), group, manager)));
  }

  /** Lets somebody out; nothing happens if they are no member. */
  public void leave(String key, AccountId account) {
    membership(key, account).ifPresent(entities::remove);
  }

  private Optional<Membership> membership(String key, AccountId account) {
    return entities
        .createQuery(
            "select m from Membership m where m.group.key = :key and m.account.id = :account",
            Membership.class)
        .setParameter("key", key)
        .setParameter("account", account.toString())
        .getResultStream()
        .findFirst();
  }

  private AccountGroup known(String key) {
    return find(key).orElseThrow(() -> new AccountException(AccountProblem.GROUP_UNKNOWN));
  }
}
