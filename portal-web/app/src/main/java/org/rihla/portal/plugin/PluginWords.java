package org.rihla.portal.plugin;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.plugin.jar.PluginProblem;

/**
 * Says how plugins stand and what became of them.
 *
 * @param language of the reader
 */
public record PluginWords(Language language) {

  /** How a plugin stands, and which version could be had. */
  public String state(PluginView plugin) {
    String state = words().get("plugin.state." + plugin.state().name().toLowerCase(Locale.ROOT));
    return plugin.available().isEmpty()
        ? state
        : words().get("plugin.available", state, plugin.available());
  }

  /** What is wrong with it. */
  public List<String> problems(List<PluginProblem> problems) {
    return problems.stream().map(problem -> problem.message(language)).toList();
  }

  /**
   * What was done with a plugin, in lines.
   *
   * @param done the end of a key: {@code enabled}, {@code upgraded}, {@code disabled}, {@code
   *     removed}
   */
  public List<String> done(String done, PluginReport report) {
    List<String> lines = new ArrayList<>();
    lines.add(words().get("plugin.done." + done, report.id(), report.version()));
    lines.add(words().get("plugin.report.concepts", report.concepts(), number(report.concepts())));
    int kept = report.keptConcepts().size();
    if (kept > 0) {
      lines.add(words().get("plugin.report.concepts-kept", kept, number(kept)));
    }
    for (PluginReport.Kind kind : PluginReport.Kind.values()) {
      long count = report.count(kind);
      if (count > 0) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        lines.add(words().get("plugin.report." + key, count, number(count)));
      }
    }
    return lines;
  }

  /**
   * The concepts that were kept and the items that were refused or kept, each with why, by a sign
   * for a terminal.
   */
  public List<String> reasons(PluginReport report, String refused, String kept) {
    List<String> lines = new ArrayList<>();
    String edited = PluginProblem.of("concept-edited-here").message(language);
    report.keptConcepts().forEach(concept -> lines.add(kept + concept + ": " + edited));
    for (PluginReport.Entry entry : report.entries()) {
      PluginProblem reason = entry.reason();
      if (reason != null) {
        String sign = entry.kind() == PluginReport.Kind.REFUSED ? refused : kept;
        lines.add(sign + entry.item() + ": " + reason.message(language));
      }
    }
    return lines;
  }

  private String number(long number) {
    return Formats.number(number, language);
  }

  private Messages words() {
    return Messages.in(language);
  }
}
