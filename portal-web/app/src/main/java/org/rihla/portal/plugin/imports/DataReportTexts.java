package org.rihla.portal.plugin.imports;

import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.terminology.ImportTexts;

/**
 * What became of a file, in lines for a terminal.
 *
 * @param language of the reader
 */
public record DataReportTexts(Language language) {
  private static final int MOST_PROBLEMS = 100;

  /** What stayed out, what was kept, and how much came in. */
  public List<String> lines(DataReport report) {
    List<String> lines = new ArrayList<>(problems(report.problems()));
    report.kept().forEach(key -> lines.add("= " + key));
    report.schemes().forEach(scheme -> lines.addAll(new ImportTexts(language).report(scheme)));
    if (report.saved() + report.unchanged() + report.kept().size() > 0) {
      count(lines, "saved", report.saved());
      count(lines, "unchanged", report.unchanged());
      count(lines, "kept", report.kept().size());
    }
    if (!report.problems().isEmpty()) {
      count(lines, "problems", report.problems().size());
    }
    if (lines.isEmpty()) {
      lines.add(Messages.in(language).get("plugin.import.nothing"));
    }
    return lines;
  }

  private List<String> problems(List<LocalizedText> problems) {
    return problems.stream()
        .limit(MOST_PROBLEMS)
        .map(problem -> "! " + problem.inOrOther(language))
        .toList();
  }

  private void count(List<String> lines, String what, int count) {
    String number = Formats.number(count, language);
    lines.add(Messages.in(language).get("plugin.import." + what, count, number));
  }
}
