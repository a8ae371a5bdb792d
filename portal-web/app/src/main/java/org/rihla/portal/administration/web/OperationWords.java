package org.rihla.portal.administration.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rihla.extraction.Capabilities;
import org.rihla.portal.administration.FileReport;
import org.rihla.portal.administration.IndexReport;
import org.rihla.portal.administration.MailReport;
import org.rihla.portal.attachment.StateCount;
import org.rihla.portal.indexing.FailedTask;
import org.rihla.portal.indexing.IndexState;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.mail.MailState;
import org.rihla.portal.mail.OutgoingMail;
import org.rihla.portal.room.CurrentRoom;

/** Says in one language how things stand. */
final class OperationWords {
  private final Language language;
  private final Messages words;

  OperationWords(Language language) {
    this.language = language;
    this.words = Messages.in(language);
  }

  List<String> of(IndexReport report) {
    String state =
        switch (report.state()) {
          case IndexState.Ready ignored -> words.get("operation.index.ready");
          case IndexState.Rebuilding progress ->
              words.get(
                  "operation.index.rebuilding", number(progress.done()), number(progress.total()));
          case IndexState.Unavailable broken ->
              words.get("operation.index.unavailable", broken.reason());
        };
    String committed =
        report
            .lastCommit()
            .map(moment -> words.get("operation.index.committed", moment(moment)))
            .orElse(words.get("operation.index.uncommitted"));
    return List.of(
        state,
        words.get("operation.index.documents", report.documents(), number(report.documents())),
        words.get("operation.index.waiting", report.waiting(), number(report.waiting())),
        committed);
  }

  List<FailureRow> failures(List<FailedTask> tasks) {
    return tasks.stream()
        .map(task ->
            new FailureRow(
                task.id(),
                task.name(),
                words.get("operation.tried", task.attempts(), moment(task.next())),
                task.reason()))
        .toList();
  }

  List<String> of(MailReport report) {
    if (report.server().isEmpty()) {
      return List.of(words.get("operation.mail.none"));
    }
    return List.of(
        words.get("operation.mail.server", report.server()),
        words.get("operation.mail.waiting", report.waiting(), number(report.waiting())),
        words.get("operation.mail.failed", report.failed(), number(report.failed())));
  }

  List<FailureRow> letters(List<OutgoingMail> mails) {
    return mails.stream()
        .map(mail ->
            new FailureRow(mail.id(), mail.recipient(), note(mail), mail.lastError().orElse("")))
        .toList();
  }

  private String note(OutgoingMail mail) {
    return mail.state() == MailState.FAILED
        ? words.get("operation.abandoned", mail.attempts(), moment(mail.askedAt()))
        : words.get("operation.tried", mail.attempts(), moment(mail.notBefore()));
  }

  List<String> of(FileReport report) {
    List<String> facts = new ArrayList<>();
    if (report.scanner().isEmpty()) {
      facts.add(words.get("operation.scanner.none"));
    } else if (report.trouble().isEmpty()) {
      facts.add(words.get("operation.scanner.there", report.scanner()));
    } else {
      facts.add(words.get("operation.scanner.trouble", report.scanner(), report.trouble()));
    }
    Capabilities reader = report.reader();
    facts.add(
        reader.ocr()
            ? words.get(
                "operation.ocr.there",
                String.join(", ", reader.ocrLanguages().stream().sorted().toList()))
            : words.get("operation.ocr.none"));
    facts.add(
        reader.libreOffice()
            ? words.get("operation.pages.there")
            : words.get("operation.pages.none"));
    report.counts().stream()
        .sorted(java.util.Comparator.comparing(StateCount::state))
        .forEach(count -> facts.add(said(count)));
    return facts;
  }

  private String said(StateCount count) {
    String state = count.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return words.get("operation.files." + state, count.files(), number(count.files()));
  }

  /** Says in the room that the index is made anew. */
  void sayRebuilding() {
    CurrentRoom.done(words.get("operation.rebuilding"));
  }

  /** Says in the room that something is tried again. */
  void sayRetried() {
    CurrentRoom.done(words.get("operation.retried"));
  }

  private String number(long number) {
    return Formats.number(number, language);
  }

  private String moment(Instant instant) {
    return Formats.moment(instant, language);
  }
}
