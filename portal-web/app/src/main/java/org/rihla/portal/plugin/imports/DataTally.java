package org.rihla.portal.plugin.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.rihla.plugin.ImportedData;
import org.rihla.plugin.ImportedItem;
import org.rihla.plugin.ImportedScheme;
import org.rihla.portal.content.InvalidItemException;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.plugin.imports.ImportedItems.Outcome;
import org.rihla.portal.terminology.SkosReport;
import org.rihla.portal.terminology.TermProblem;
import org.rihla.portal.terminology.TermsRefusedException;

/** Counts while a file comes in, and takes down what stays out. */
final class DataTally {
  private final String country;
  private final List<String> kept = new ArrayList<>();
  private final List<LocalizedText> problems = new ArrayList<>();
  private int saved;
  private int unchanged;

  DataTally(String country) {
    this.country = country;
  }

  void notUnderstood(ImportedData.Problem problem) {
    LocalizedText reason = new LocalizedText(problem.reason().fr(), problem.reason().ar());
    problems.add(said("plugin.import.line", problem.line(), reason));
  }

  /** Does work for a scheme, whose refusal keeps only the scheme out. */
  void guarded(ImportedScheme scheme, Runnable work) {
    try {
      if (!scheme.key().matches("[a-z0-9]+(-[a-z0-9]+)*")) {
        throw TermsRefusedException.of("scheme-key", scheme.key());
      }
      work.run();
    } catch (TermsRefusedException e) {
      for (TermProblem problem : e.problems()) {
        problems.add(
            new LocalizedText(
                scheme.key() + ": " + problem.message(Language.FR),
                scheme.key() + ": " + problem.message(Language.AR)));
      }
    }
  }

  void count(ImportedItem item, Function<ImportedItem, Outcome> save) {
    String name = item.type() + "/" + item.key();
    if (!item.key().startsWith(country + "-")) {
      problems.add(said("plugin.import.foreign-key", name, country + "-"));
      return;
    }
    try {
      switch (save.apply(item)) {
        case SAVED -> saved++;
        case UNCHANGED -> unchanged++;
        case KEPT -> kept.add(name);
        case TAKEN -> problems.add(said("plugin.import.taken", name));
      }
    } catch (InvalidItemException e) {
      e.violations()
          .forEach(violation ->
              problems.add(
                  new LocalizedText(
                      name + ", " + violation.message(Language.FR),
                      name + ", " + violation.message(Language.AR))));
    }
  }

  /** One message in both languages; an argument in both is said in its own. */
  private static LocalizedText said(String key, Object... arguments) {
    return new LocalizedText(in(Language.FR, key, arguments), in(Language.AR, key, arguments));
  }

  private static String in(Language language, String key, Object... arguments) {
    Object[] said = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      boolean both = arguments[i] instanceof LocalizedText;
      said[i] = both ? ((LocalizedText) arguments[i]).inOrOther(language) : arguments[i];
    }
    return Messages.in(language).get(key, said);
  }

  DataReport report(List<SkosReport> schemes) {
    return new DataReport(schemes, saved, unchanged, kept, problems);
  }
}
