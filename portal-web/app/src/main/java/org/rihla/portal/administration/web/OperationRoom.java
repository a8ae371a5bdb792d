package org.rihla.portal.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.administration.FileDesk;
import org.rihla.portal.administration.IndexDesk;
import org.rihla.portal.administration.IndexReport;
import org.rihla.portal.administration.MailDesk;
import org.rihla.portal.administration.MailReport;
import org.rihla.portal.indexing.IndexState;
import org.rihla.portal.room.CurrentRoom;

/**
 * What works in the background, and what does not. What is shown is kept with the view, so that a
 * button acts on the row that it stands in.
 */
@Named
@ViewScoped
public class OperationRoom implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller caller;
  @Inject private IndexDesk index;
  @Inject private MailDesk mail;
  @Inject private FileDesk files;

  private List<String> indexFacts = List.of();
  private List<FailureRow> indexFailures = List.of();
  private List<String> mailFacts = List.of();
  private List<FailureRow> mailFailures = List.of();
  private List<String> fileFacts = List.of();
  private long done;
  private long total;
  private boolean rebuilding;

  @PostConstruct
  void load() {
    refresh();
    OperationWords words = words();
    fileFacts = words.of(files.report(by()));
  }

  /** Looks again at what changes by itself. */
  public void refresh() {
    OperationWords words = words();
    IndexReport report = index.report(by());
    rebuilding = report.state() instanceof IndexState.Rebuilding;
    if (report.state() instanceof IndexState.Rebuilding progress) {
      done = progress.done();
      total = progress.total();
    }
    indexFacts = words.of(report);
    indexFailures = words.failures(report.failed());
    MailReport letters = mail.report(by());
    mailFacts = words.of(letters);
    mailFailures = words.letters(letters.troubled());
  }

  /** Makes the index anew. */
  public void rebuild() {
    index.rebuild(by());
    refresh();
    words().sayRebuilding();
  }

  /** Tries a change of the index again. */
  public void again(String id) {
    index.again(by(), id);
    refresh();
    words().sayRetried();
  }

  /** Tries a letter again. */
  public void mailAgain(String id) {
    mail.again(by(), id);
    refresh();
    words().sayRetried();
  }

  private Caller by() {
    return caller.get();
  }

  private static OperationWords words() {
    return new OperationWords(CurrentRoom.language());
  }

  public boolean isRebuilding() {
    return rebuilding;
  }

  /** Items that the new index holds already. */
  public long getDone() {
    return done;
  }

  /** Items that it will hold; at least 1, as a bar needs a length. */
  public long getTotal() {
    return Math.max(1, total);
  }

  public List<String> getIndexFacts() {
    return indexFacts;
  }

  public List<FailureRow> getIndexFailures() {
    return indexFailures;
  }

  public List<String> getMailFacts() {
    return mailFacts;
  }

  public List<FailureRow> getMailFailures() {
    return mailFailures;
  }

  public List<String> getFileFacts() {
    return fileFacts;
  }
}
