package org.rihla.portal.terminology;

import com.ibm.icu.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.portal.language.Language;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;

/** Finds concepts of a scheme by what they are called in any language, and puts them in order. */
public final class ConceptFinder {
  private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\u0640]+");
  private static final Pattern ALEFS = Pattern.compile("[أإآٱ]");
  private static final Pattern NAMED = Pattern.compile(".*\\(([^()]+)\\)\\s*");

  private ConceptFinder() {}

  /**
   * Concepts whose names or notation hold a text; those that begin with it first.
   *
   * @param most how many are found at most
   */
  public static List<Concept> find(ConceptScheme scheme, String text, Language reader, int most) {
    String wanted = fold(text);
    if (wanted.isEmpty()) {
      return List.of();
    }
    List<Concept> first = new ArrayList<>();
    List<Concept> then = new ArrayList<>();
    for (Concept concept : scheme.all()) {
      List<String> names = names(concept).stream().map(ConceptFinder::fold).toList();
      if (names.stream().anyMatch(name -> name.startsWith(wanted))) {
        first.add(concept);
      } else if (names.stream().anyMatch(name -> name.contains(wanted))) {
        then.add(concept);
      }
    }
    List<Concept> found = new ArrayList<>(inOrder(first, reader));
    found.addAll(inOrder(then, reader));
    return found.stream().limit(most).toList();
  }

  /** The concept that somebody means who wrote a notation, a name, or what was offered to them. */
  public static Optional<Concept> meant(ConceptScheme scheme, String text) {
    String written = text.strip();
    Matcher named = NAMED.matcher(written);
    return scheme
        .find(written)
        .or(() -> named.matches() ? scheme.find(named.group(1).strip()) : Optional.empty())
        .or(() ->
            scheme.all().stream().filter(concept -> called(concept, fold(written))).findFirst());
  }

  private static boolean called(Concept concept, String folded) {
    return fold(concept.prefLabel().fr()).equals(folded)
        || fold(concept.prefLabel().ar()).equals(folded);
  }

  /** How a concept is offered to somebody who writes its name: {@link #meant} knows it again. */
  public static String offered(Concept concept, Language reader) {
    return concept.prefLabel().in(reader) + " (" + concept.notation() + ")";
  }

  /** Concepts by their names in a language, as its dictionaries have them. */
  public static List<Concept> inOrder(Collection<Concept> concepts, Language reader) {
    Collator collator = Collator.getInstance(reader.formattingLocale());
    return concepts.stream()
        .sorted(Comparator.comparing(concept -> concept.prefLabel().in(reader), collator::compare))
        .toList();
  }

  private static List<String> names(Concept concept) {
    List<String> names = new ArrayList<>();
    names.add(concept.prefLabel().fr());
    names.add(concept.prefLabel().ar());
    names.add(concept.notation());
    names.addAll(concept.altLabelsFr());
    names.addAll(concept.altLabelsAr());
    names.addAll(concept.details().prefLabels().values());
    return names;
  }

  /** Letters alone: accents, vowel signs and the forms of alif make no difference. */
  private static String fold(String text) {
    String bare =
        MARKS
            .matcher(Normalizer.normalize(ALEFS.matcher(text).replaceAll("ا"), Normalizer.Form.NFD))
            .replaceAll("");
    return bare.replace('ى', 'ي').replace('ة', 'ه').strip().toLowerCase(Locale.ROOT);
  }
}
