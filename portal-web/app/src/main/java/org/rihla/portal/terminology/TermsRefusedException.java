package org.rihla.portal.terminology;

import java.util.List;
import org.rihla.portal.platform.errors.PortalException;

/** A change of taxonomies that cannot be made as it is; nothing was changed. */
public final class TermsRefusedException extends PortalException {
  private static final long serialVersionUID = 1L;

  private final transient List<TermProblem> problems;

  /**
   * @param problems at least one
   */
  public TermsRefusedException(List<TermProblem> problems) {
    super("terms-refused", 422, problems.getFirst().code());
    this.problems = List.copyOf(problems);
  }

  public static TermsRefusedException of(String code, Object... arguments) {
    return new TermsRefusedException(List.of(TermProblem.of(code, arguments)));
  }

  public List<TermProblem> problems() {
    return problems;
  }
}
