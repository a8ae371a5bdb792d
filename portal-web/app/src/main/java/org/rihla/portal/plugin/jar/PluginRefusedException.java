package org.rihla.portal.plugin.jar;

import java.util.List;
import org.rihla.portal.platform.errors.PortalException;

/** A plugin cannot be had as it is; nothing was changed. */
public final class PluginRefusedException extends PortalException {
  private static final long serialVersionUID = 1L;

  private final transient List<PluginProblem> problems;

  /**
   * @param problems at least one
   */
  public PluginRefusedException(List<PluginProblem> problems) {
    super("plugin-refused", 409, problems.getFirst().code());
    this.problems = List.copyOf(problems);
  }

  public static PluginRefusedException of(String code, Object... arguments) {
    return new PluginRefusedException(List.of(PluginProblem.of(code, arguments)));
  }

  public List<PluginProblem> problems() {
    return problems;
  }
}
