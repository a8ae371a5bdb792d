package org.rihla.portal.administration.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.administration.PluginDesk;
import org.rihla.portal.plugin.PluginReport;
import org.rihla.portal.plugin.PluginState;
import org.rihla.portal.plugin.PluginView;
import org.rihla.portal.plugin.PluginWords;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.room.CurrentRoom;

/** Country plugins: how each stands, and what can be done with it. */
@Named
@ViewScoped
public class PluginsRoom implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private CurrentCaller caller;
  @Inject private PluginDesk plugins;

  private List<Row> rows = List.of();
  private List<String> answer = List.of();
  private boolean refused;

  /**
   * A plugin.
   *
   * @param enabled whether what it brings is shown
   * @param available version that it could be upgraded to; empty for none
   * @param problems why it is broken
   */
  public record Row(
      String id,
      String version,
      String state,
      boolean enabled,
      String available,
      List<String> problems)
      implements Serializable {
    private static final long serialVersionUID = 1L;
  }

  @PostConstruct
  void load() {
    PluginWords words = words();
    rows = plugins.list(caller.get()).stream().map(plugin -> row(plugin, words)).toList();
  }

  private static Row row(PluginView plugin, PluginWords words) {
    return new Row(
        plugin.id(),
        plugin.version(),
        words.state(plugin),
        plugin.state() == PluginState.ENABLED,
        plugin.available(),
        List.copyOf(words.problems(plugin.problems())));
  }

  /** Shows what a plugin brings. */
  public void enable(String id) {
    act("enabled", () -> plugins.enable(caller.get(), id));
  }

  /** Goes over to the version that is there. */
  public void upgrade(String id) {
    act("upgraded", () -> plugins.upgrade(caller.get(), id));
  }

  /** Hides what it brought. */
  public void disable(String id) {
    act("disabled", () -> plugins.disable(caller.get(), id));
  }

  private void act(String done, Supplier<PluginReport> work) {
    PluginWords words = words();
    try {
      PluginReport report = work.get();
      List<String> lines = new ArrayList<>(words.done(done, report));
      lines.addAll(words.reasons(report, "", ""));
      answer = lines;
      refused = report.count(PluginReport.Kind.REFUSED) > 0;
    } catch (PluginRefusedException e) {
      answer = new ArrayList<>(words.problems(e.problems()));
      refused = true;
    }
    load();
  }

  private static PluginWords words() {
    return new PluginWords(CurrentRoom.language());
  }

  public List<Row> getRows() {
    return rows;
  }

  /** What was done last, or why it was not, in lines. */
  public List<String> getAnswer() {
    return answer;
  }

  public boolean isRefused() {
    return refused;
  }
}
