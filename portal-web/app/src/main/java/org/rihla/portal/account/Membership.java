package org.rihla.portal.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;

/** That somebody belongs to a group. */
@Entity
public class Membership {
  @Id private String id;

  @ManyToOne
  @JoinColumn(name = "account_id")
  private Account account;

  @ManyToOne
  @JoinColumn(name = "group_id")
  private AccountGroup group;

  private boolean manager;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected Membership() {}

  Membership(Account account, AccountGroup group, boolean manager) {
    this.id = UuidCreator.getTimeOrderedEpoch().toString();
    this.account = account;
    this.group = group;
    this.manager = manager;
  }

  void manage(boolean manages) {
    manager = manages;
  }

  public Account account() {
    return account;
  }

  public AccountGroup group() {
    return group;
  }

  /** Whether the member may let others in and out. */
  public boolean isManager() {
    return manager;
  }
}
