package org.rihla.portal.content.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.plugin.CheckedPlugin;
import org.rihla.portal.plugin.PluginReport;
import org.rihla.portal.plugin.PluginView;
import org.rihla.portal.plugin.jar.PluginProblem;

/** Plugins and what became of them, as lines to read in a terminal. */
final class PluginTable {
  private final Language language;
  private final Messages words;

  PluginTable(Language language) {
    this.language = language;
    this.words = Messages.in(language);
  }

  String list(List<PluginView> plugins) {
    if (plugins.isEmpty()) {
      return words.get("plugin.none") + "\n";
    }
    List<List<String>> rows = new ArrayList<>();
    for (PluginView plugin : plugins) {
      String state = words.get("plugin.state." + plugin.state().name().toLowerCase(Locale.ROOT));
      String note =
          plugin.available().isEmpty()
              ? state
              : words.get("plugin.available", state, plugin.available());
      rows.add(List.of(plugin.id(), plugin.version(), note));
      plugin
          .problems()
          .forEach(problem -> rows.add(List.of("", "", "! " + problem.message(language))));
    }
    return String.join("\n", TextTable.lines(rows)) + "\n";
  }

  /**
   * What was done with a plugin.
   *
   * @param done the end of a key: {@code enabled}, {@code upgraded}, {@code disabled}, {@code
   *     removed}
   */
  String report(String done, PluginReport report) {
    StringBuilder text = new StringBuilder();
    for (PluginReport.Entry entry : report.entries()) {
      PluginProblem reason = entry.reason();
      if (reason != null) {
        String sign = entry.kind() == PluginReport.Kind.REFUSED ? "! " : "= ";
        text.append(sign + entry.item() + ": " + reason.message(language) + "\n");
      }
    }
    text.append(words.get("plugin.done." + done, report.id(), report.version())).append('\n');
    text.append(words.get("plugin.report.concepts", report.concepts(), number(report.concepts())));
    for (PluginReport.Kind kind : PluginReport.Kind.values()) {
      long count = report.count(kind);
      if (count > 0) {
        String key = kind.name().toLowerCase(Locale.ROOT);
        text.append('\n').append(words.get("plugin.report." + key, count, number(count)));
      }
    }
    return text.append('\n').toString();
  }

  private String number(long number) {
    return Formats.number(number, language);
  }

  String checked(CheckedPlugin plugin) {
    int items = plugin.items().size();
    return words.get(
            "plugin.checked",
            plugin.descriptor().id(),
            plugin.descriptor().version(),
            items,
            number(items))
        + "\n";
  }

  String problems(List<PluginProblem> problems) {
    StringBuilder text = new StringBuilder();
    problems.forEach(problem -> text.append("! ").append(problem.message(language)).append('\n'));
    return text.toString();
  }
}
