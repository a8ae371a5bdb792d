package org.rihla.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.GroupAdministration;
import org.rihla.portal.account.Login;
import org.rihla.portal.account.Membership;
import org.rihla.portal.room.CurrentRoom;

/**
 * One group and its members. They are kept with the view: a button is for the member it stands by.
 */
@Named
@ViewScoped
public class GroupRoom implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller caller;
  @Inject private GroupAdministration administration;

  private String key = "";
  private String name = "";
  private List<Row> rows = List.of();
  private String login = "";
  private boolean manager;

  /** A member. */
  public record Row(String id, String name, String login, boolean manager)
      implements Serializable {}

  @PostConstruct
  void load() {
    String wanted = key.isEmpty() ? CurrentRoom.parameter("key") : key;
    administration
        .find(caller.get(), wanted)
        .ifPresent(group -> {
          key = group.key();
          name = group.description().names().in(CurrentRoom.language());
          rows = administration.members(caller.get(), key).stream().map(GroupRoom::row).toList();
        });
  }

  private static Row row(Membership member) {
    return new Row(
        member.account().id().toString(),
        member.account().names().inOrOther(CurrentRoom.language()),
        member.account().login(),
        member.isManager());
  }

  /** Lets in who was typed, or changes whether they manage the group. */
  public void join() {
    administration.join(caller.get(), key, Login.of(login), manager);
    CurrentRoom.done(CurrentRoom.words().get("group.joined", login.strip()));
    login = "";
    manager = false;
    load();
  }

  /** Lets a member out. */
  public void leave(String id) {
    administration.leave(caller.get(), key, AccountId.of(id));
    CurrentRoom.done(CurrentRoom.words().get("group.left"));
    load();
  }

  /** Whether the address names a group that the caller looks after. */
  public boolean isKnown() {
    return !key.isEmpty();
  }

  public String getName() {
    return name;
  }

  public String getKey() {
    return key;
  }

  public List<Row> getRows() {
    return rows;
  }

  public String getLogin() {
    return login;
  }

  public void setLogin(String text) {
    login = text;
  }

  public boolean isManager() {
    return manager;
  }

  public void setManager(boolean manages) {
    manager = manages;
  }
}
