package org.rihla.portal.content.rest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.folder.ImportReport;
import org.rihla.portal.content.intake.BulkImport;
import org.rihla.portal.content.intake.Duplicate;
import org.rihla.portal.content.intake.ImportPhase;
import org.rihla.portal.content.intake.IntakeProblem;
import org.rihla.portal.content.intake.IntakeReport;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/**
 * What an import says, line by line: {@code %}, then numbers done and in all and words, divided by
 * tabs, while it goes on; {@code !} refused, {@code =} left as it is, {@code 2} there already,
 * {@code ?} its text is not known; a summary; and last {@code %}, {@code failures} and their
 * number.
 */
final class ImportLines {
  private static final long BETWEEN_STEPS = 200_000_000L;

  private final OutputStream out;
  private final Language language;
  private final Messages words;
  private @Nullable ImportPhase shown;
  private long shownAt;

  ImportLines(OutputStream out, Language language) {
    this.out = out;
    this.language = language;
    this.words = Messages.in(language);
  }

  /**
   * Imports, and tells of it.
   *
   * @throws IOException if nobody listens any more; the import ends then
   */
  void write(BulkImport imports, BulkImport.Wish wish) throws IOException {
    int failures;
    try {
      failures =
          switch (imports.run(wish, this::step)) {
            case BulkImport.Items items -> items(items.report(), wish.tryOnly());
            case BulkImport.Documents documents -> documents(documents.report(), wish.tryOnly());
          };
    } catch (GoneException e) {
      throw e.cause;
    } catch (IOException | UncheckedIOException e) {
      line("! " + words.get("import.unreadable", String.valueOf(e.getMessage())));
      failures = 1;
    }
    line("%\tfailures\t" + failures);
  }

  /** Tells a step, but not more often than eyes follow. */
  private void step(ImportPhase phase, int done, int total) {
    long now = System.nanoTime();
    if (phase == shown && now - shownAt < BETWEEN_STEPS && done < total) {
      return;
    }
    shown = phase;
    shownAt = now;
    line("%\t" + done + "\t" + total + "\t" + words.get(phase.key()));
  }

  private int items(ImportReport report, boolean tryOnly) {
    report.problems().forEach(problem -> line("! " + problem));
    report.kept().forEach(name -> line("= " + name));
    report.duplicates().forEach(duplicate -> line("2 " + duplicate));
    line(
        words.get(
            tryOnly ? "import.items.tried" : "import.items.done",
            report.saved(),
            report.unchanged(),
            report.kept().size(),
            report.problems().size()));
    return report.problems().size();
  }

  private int documents(IntakeReport report, boolean tryOnly) {
    for (IntakeProblem problem : report.problems()) {
      line("! " + problem.message(language));
    }
    if (report.refused()) {
      line(words.get("import.refused"));
      return report.problems().size();
    }
    for (Duplicate duplicate : report.duplicates()) {
      line("2 " + duplicate.file() + " = " + duplicate.holder());
    }
    report
        .unread()
        .forEach((file, state) -> {
          String end = state.name().toLowerCase(Locale.ROOT).replace('_', '-');
          line("? " + file + ": " + words.get("files.state." + end));
        });
    line(
        words.get(
            tryOnly ? "import.files.tried" : "import.files.done",
            report.files(),
            report.items(),
            report.present(),
            report.duplicates().size(),
            report.problems().size()));
    if (!tryOnly && !report.unread().isEmpty()) {
      line(words.get("import.files.unread", report.unread().size()));
    }
    return report.problems().size();
  }

  private void line(String text) {
    try {
      out.write((text.replace('\n', ' ') + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new GoneException(e);
    }
  }

  /** Nobody listens any more. */
  private static final class GoneException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final IOException cause;

    GoneException(IOException cause) {
      super(cause);
      this.cause = cause;
    }
  }
}
