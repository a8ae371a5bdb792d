package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Account;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.Login;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.workflow.BulkChange;
import org.rihla.portal.content.workflow.BulkChanges;
import org.rihla.portal.content.workflow.BulkReport;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.platform.errors.PortalException;
import org.rihla.portal.room.CurrentRoom;

/** A change of the items that were chosen in the list: tried first, then made. */
@Named
@RequestScoped
public class ContentsSteps {
  private static final int MOST = 200;

  @Inject private BulkChanges changes;
  @Inject private ContentsRoom room;
  @Inject private Accounts accounts;
  @Inject private CurrentCaller caller;

  private String change = "";
  private final GivenReason reason = new GivenReason();
  private String owner = "";
  private String concept = "";
  private @Nullable BulkReport report;
  private boolean made;

  /** An item that is not changed, and why. */
  public record Refused(String title, String why) {}

  /** Says what would become of the change. */
  public void check() {
    run(false);
  }

  /** Makes it. */
  public void apply() {
    run(true);
  }

  private void run(boolean real) {
    List<ItemId> items = chosen();
    Optional<BulkChange> wanted = items.isEmpty() ? Optional.empty() : wanted();
    if (items.isEmpty()) {
      Here.warn("contents.none-chosen");
    } else if (wanted.isEmpty()) {
      Here.warn("contents.no-change");
    } else {
      report =
          real
              ? changes.apply(caller.get(), items, wanted.get())
              : changes.preview(caller.get(), items, wanted.get());
      made = real;
    }
  }

  private static List<ItemId> chosen() {
    String[] values =
        FacesContext.getCurrentInstance()
            .getExternalContext()
            .getRequestParameterValuesMap()
            .getOrDefault("item", new String[0]);
    return Stream.of(values)
        .filter(id -> id.matches("[0-9a-f-]{36}"))
        .limit(MOST)
        .map(ItemId::of)
        .toList();
  }

  private Optional<BulkChange> wanted() {
    return switch (change) {
      case "withdraw" -> Optional.of(new BulkChange.Withdraw(reason.text()));
      case "archive" -> Optional.of(new BulkChange.Archive(""));
      case "reinstate" -> Optional.of(new BulkChange.Reinstate(""));
      case "owner" -> heir().map(to -> new BulkChange.HandOver(to.id(), to.names().fr()));
      case "concept" -> replacement();
      default -> Optional.empty();
    };
  }

  private Optional<Account> heir() {
    return owner.isBlank() ? Optional.empty() : accounts.find(Login.of(owner));
  }

  private Optional<BulkChange> replacement() {
    String[] from = room.getConcept().split("/", 2);
    return from.length < 2 || concept.isEmpty() || concept.equals(from[1])
        ? Optional.empty()
        : Optional.of(new BulkChange.ReplaceConcept(from[0], from[1], concept));
  }

  /** Whether something was tried or made. */
  public boolean isReported() {
    return report != null;
  }

  /** Whether it was made, and not only tried. */
  public boolean isMade() {
    return made;
  }

  /** How many items were changed, or would be. */
  public int getDone() {
    BulkReport known = report;
    return known == null ? 0 : known.done().size();
  }

  /** Those that were not, or would not be. */
  public List<Refused> getRefused() {
    BulkReport known = report;
    List<Refused> refused = new ArrayList<>();
    if (known != null) {
      known.failed().forEach((item, why) -> refused.add(new Refused(title(item), words(why))));
    }
    return refused;
  }

  private String title(ItemId item) {
    return room.getRows().stream()
        .filter(row -> row.id().equals(item.toString()))
        .map(row -> row.title().text())
        .findFirst()
        .orElse(item.toString());
  }

  private static String words(PortalException why) {
    Language reader = CurrentRoom.language();
    return Messages.in(reader).get("error." + why.code(), why.arguments().toArray());
  }

  public String getChange() {
    return change;
  }

  public void setChange(String change) {
    this.change = change == null ? "" : change;
  }

  public GivenReason getReason() {
    return reason;
  }

  public String getOwner() {
    return owner;
  }

  public void setOwner(String owner) {
    this.owner = owner == null ? "" : owner;
  }

  public String getConcept() {
    return concept;
  }

  public void setConcept(String concept) {
    this.concept = concept == null ? "" : concept;
  }
}
