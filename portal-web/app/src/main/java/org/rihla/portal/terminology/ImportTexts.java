package org.rihla.portal.terminology;

import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/**
 * What became of a file, in lines.
 *
 * @param language of the reader
 */
public record ImportTexts(Language language) {

  /** What was done. */
  public List<String> report(SkosReport report) {
    Messages words = Messages.in(language);
    List<String> lines = new ArrayList<>();
    String label = report.label().in(language);
    lines.add(words.get("terms.import.done", label.isEmpty() ? report.scheme() : label));
    lines.add(words.get("terms.import.added", report.added(), number(report.added())));
    lines.add(words.get("terms.import.changed", report.changed(), number(report.changed())));
    lines.add(words.get("terms.import.unchanged", report.unchanged(), number(report.unchanged())));
    if (report.halfNamed() > 0) {
      lines.add(
          words.get("terms.import.half-named", report.halfNamed(), number(report.halfNamed())));
    }
    if (report.merged() > 0) {
      lines.add(words.get("terms.import.merged", report.merged(), number(report.merged())));
    }
    return lines;
  }

  private String number(int number) {
    return Formats.number(number, language);
  }

  /** What is wrong. */
  public List<String> problems(List<TermProblem> problems) {
    return problems.stream().map(problem -> problem.message(language)).toList();
  }
}
