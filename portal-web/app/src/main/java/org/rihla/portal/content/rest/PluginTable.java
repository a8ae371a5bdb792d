package org.rihla.portal.content.rest;

import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;
import org.rihla.portal.plugin.CheckedPlugin;
import org.rihla.portal.plugin.PluginReport;
import org.rihla.portal.plugin.PluginView;
import org.rihla.portal.plugin.PluginWords;
import org.rihla.portal.plugin.imports.DataFormat;
import org.rihla.portal.plugin.imports.DataReport;
import org.rihla.portal.plugin.imports.DataReportTexts;
import org.rihla.portal.plugin.jar.PluginProblem;

/** Plugins and what became of them, as lines to read in a terminal. */
final class PluginTable {
  private static final String PROBLEM = "! ";

  private final Language language;
  private final Messages words;
  private final PluginWords said;

  PluginTable(Language language) {
    this.language = language;
    this.words = Messages.in(language);
    this.said = new PluginWords(language);
  }

  String list(List<PluginView> plugins) {
    if (plugins.isEmpty()) {
      return words.get("plugin.none") + "\n";
    }
    List<List<String>> rows = new ArrayList<>();
    for (PluginView plugin : plugins) {
      rows.add(List.of(plugin.id(), plugin.version(), said.state(plugin)));
      said.problems(plugin.problems())
          .forEach(problem -> rows.add(List.of("", "", PROBLEM + problem)));
    }
    return text(TextTable.lines(rows));
  }

  /**
   * What was done with a plugin.
   *
   * @param done the end of a key: {@code enabled}, {@code upgraded}, {@code disabled}, {@code
   *     removed}
   */
  String report(String done, PluginReport report) {
    List<String> lines = new ArrayList<>(said.reasons(report, PROBLEM, "= "));
    lines.addAll(said.done(done, report));
    return text(lines);
  }

  String formats(List<DataFormat> formats) {
    return formats.isEmpty()
        ? words.get("plugin.import.none") + "\n"
        : text(
            TextTable.lines(
                formats.stream()
                    .map(one -> List.of(one.key(), one.plugin(), one.name().in(language)))
                    .toList()));
  }

  String imported(DataReport report) {
    return text(new DataReportTexts(language).lines(report));
  }

  String checked(CheckedPlugin plugin) {
    int items = plugin.items().size();
    return words.get(
            "plugin.checked",
            plugin.descriptor().id(),
            plugin.descriptor().version(),
            items,
            Formats.number(items, language))
        + "\n";
  }

  String problems(List<PluginProblem> problems) {
    return text(said.problems(problems).stream().map(problem -> PROBLEM + problem).toList());
  }

  private static String text(List<String> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }
}
