package org.rihla.portal.terminology;

import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;

/** What must be right about concepts of a scheme that are new or changed. */
final class ConceptRules {
  /** Longest name, in characters. */
  static final int LONGEST_LABEL = 200;

  private static final int LONGEST_TEXT = 10_000;
  private static final int MOST_PROBLEMS = 50;
  private static final Pattern NOTATION = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,99}");

  private final Map<String, Concept> all = new HashMap<>();
  private final Map<Language, Map<String, String>> taken = new HashMap<>();
  private final List<TermProblem> problems = new ArrayList<>();
  private final boolean published;

  private ConceptRules(ConceptScheme scheme, List<Concept> wanted, boolean published) {
    this.published = published;
    scheme.all().forEach(concept -> all.put(concept.notation(), concept));
    wanted.forEach(concept -> all.put(concept.notation(), concept));
    for (Language language : published ? new Language[0] : Language.values()) {
      Map<String, String> labels = new HashMap<>();
      all.values()
          .forEach(concept -> labels.putIfAbsent(label(concept, language), concept.notation()));
      taken.put(language, labels);
    }
  }

  /**
   * Everything that is wrong with new or changed concepts, the first fifty of it.
   *
   * @param scheme as it is now
   */
  static List<TermProblem> check(ConceptScheme scheme, List<Concept> wanted) {
    return check(new ConceptRules(scheme, wanted, false), wanted);
  }

  /**
   * The same for a published scheme, in which several concepts may have one name, and a concept may
   * have a name in one of the two languages only.
   */
  static List<TermProblem> checkPublished(ConceptScheme scheme, List<Concept> wanted) {
    return check(new ConceptRules(scheme, wanted, true), wanted);
  }

  private static List<TermProblem> check(ConceptRules rules, List<Concept> wanted) {
    for (Concept concept : wanted) {
      if (rules.problems.size() < MOST_PROBLEMS) {
        rules.check(concept);
      }
    }
    return rules.problems;
  }

  private void check(Concept concept) {
    if (!NOTATION.matcher(concept.notation()).matches()) {
      refuse("notation-invalid", concept.notation());
    }
    if (published && concept.prefLabel().isEmpty()) {
      refuse("label-none", concept.notation());
    }
    for (Language language : Language.values()) {
      checkLabel(concept, language);
    }
    checkPlace(concept);
    checkTexts(concept);
  }

  private void checkLabel(Concept concept, Language language) {
    String label = concept.prefLabel().in(language);
    if (label.isBlank()) {
      if (!published) {
        refuse(language == Language.FR ? "label-missing-fr" : "label-missing-ar");
      }
    } else if (label.length() > LONGEST_LABEL) {
      refuse("label-long", concept.notation(), LONGEST_LABEL);
    } else {
      String other = taken.getOrDefault(language, Map.of()).get(label(concept, language));
      if (other != null && !other.equals(concept.notation())) {
        refuse("label-taken", label, other);
      }
    }
  }

  private static String label(Concept concept, Language language) {
    String label = Normalizer.normalize(concept.prefLabel().in(language), Normalizer.Form.NFC);
    return label.strip().toLowerCase(Locale.ROOT);
  }

  private void checkPlace(Concept concept) {
    String notation = concept.notation();
    for (String above : concept.broaders()) {
      if (!all.containsKey(above)) {
        refuse("broader-unknown", notation, above);
      }
    }
    for (String beside : concept.related()) {
      if (!all.containsKey(beside) || beside.equals(notation)) {
        refuse("related-unknown", notation, beside);
      }
    }
    if (isBelowItself(concept)) {
      refuse("circle", notation);
    }
  }

  private boolean isBelowItself(Concept concept) {
    Set<String> seen = new HashSet<>();
    List<String> next = new ArrayList<>(concept.broaders());
    while (!next.isEmpty()) {
      String above = next.removeLast();
      if (above.equals(concept.notation())) {
        return true;
      }
      Concept found = all.get(above);
      if (found != null && seen.add(above)) {
        next.addAll(found.broaders());
      }
    }
    return false;
  }

  private void checkTexts(Concept concept) {
    for (Language language : Language.values()) {
      concept.altLabels(language).stream()
          .filter(name -> name.length() > LONGEST_LABEL)
          .findFirst()
          .ifPresent(name -> refuse("label-long", concept.notation(), LONGEST_LABEL));
    }
    Function<Map<String, String>, Boolean> isLong =
        texts -> texts.values().stream().anyMatch(text -> text.length() > LONGEST_TEXT);
    if (concept.definition().fr().length() > LONGEST_TEXT
        || concept.definition().ar().length() > LONGEST_TEXT
        || isLong.apply(concept.details().scopeNotes())
        || isLong.apply(concept.details().definitions())) {
      refuse("text-long", concept.notation(), LONGEST_TEXT);
    }
    List<String> matches = new ArrayList<>(concept.details().exactMatch());
    matches.addAll(concept.details().closeMatch());
    matches.stream()
        .filter(match -> !isAbsolute(match))
        .findFirst()
        .ifPresent(match -> refuse("match-invalid", concept.notation(), match));
  }

  private static boolean isAbsolute(String iri) {
    try {
      String scheme = new URI(iri).getScheme();
      return scheme != null && Set.of("http", "https", "urn").contains(scheme);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private void refuse(String code, Object... arguments) {
    problems.add(TermProblem.of(code, arguments));
  }
}
