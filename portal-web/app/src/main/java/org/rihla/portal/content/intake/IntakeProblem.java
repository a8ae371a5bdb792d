package org.rihla.portal.content.intake;

import java.util.List;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** Something that was not imported, and why. */
public sealed interface IntakeProblem {

  /** Name of a file, or of the table with a line. */
  String place();

  /** The place and the reason, for a reader of that language. */
  String message(Language language);

  /** A fault of the file or of its line. */
  static IntakeProblem of(String place, IntakeFault fault, Object... arguments) {
    return new Faulty(place, fault, List.of(arguments));
  }

  /** What the type of the item does not allow. */
  static IntakeProblem of(String place, Violation violation) {
    return new Violating(place, violation);
  }

  /** A fault. */
  record Faulty(String place, IntakeFault fault, List<Object> arguments) implements IntakeProblem {
    @Override
    public String message(Language language) {
      return place + ": " + Messages.in(language).get(fault.key(), arguments.toArray());
    }
  }

  /** A violation. */
  record Violating(String place, Violation violation) implements IntakeProblem {
    @Override
    public String message(Language language) {
      return place + ": " + violation.message(language);
    }
  }
}
