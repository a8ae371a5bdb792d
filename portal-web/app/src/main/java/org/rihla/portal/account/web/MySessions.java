package org.rihla.portal.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.session.AccountSession;
import org.rihla.portal.account.session.CurrentSession;
import org.rihla.portal.account.session.Sessions;
import org.rihla.portal.account.session.SignedIn;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Messages;
import org.rihla.portal.room.CurrentRoom;

/** One's own open sessions. They are kept with the view, so that a button ends the one it shows. */
@Named
@ViewScoped
public class MySessions implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentSession session;
  @Inject private Sessions sessions;
  @Inject private AuditLog audit;

  private List<Row> rows = List.of();

  /**
   * A session.
   *
   * @param seen when it was last used, in words
   * @param current whether it is the one that asks
   */
  public record Row(String id, String browser, String seen, boolean current)
      implements Serializable {}

  @PostConstruct
  void load() {
    SignedIn signedIn = session.get().orElseThrow();
    rows =
        sessions.of(signedIn.caller().id().orElseThrow()).stream()
            .map(open -> row(open, signedIn))
            .toList();
  }

  private static Row row(AccountSession open, SignedIn signedIn) {
    Messages words = CurrentRoom.words();
    String named = Browsers.named(open.agent());
    return new Row(
        open.id(),
        named.isEmpty() ? words.get("sessions.unknown") : named,
        words.get("sessions.seen", Formats.moment(open.seenAt(), CurrentRoom.language())),
        open.id().equals(signedIn.session()));
  }

  /** Ends a session; whoever uses it has to sign in again. */
  public void end(String id) {
    SignedIn signedIn = session.get().orElseThrow();
    sessions.end(signedIn.caller().id().orElseThrow(), id);
    audit.record(
        AuditEvent.of(AuditKind.SESSION_ENDED, signedIn.caller(), signedIn.caller().name()));
    load();
    CurrentRoom.done(CurrentRoom.words().get("sessions.ended"));
  }

  public List<Row> getRows() {
    return rows;
  }
}
