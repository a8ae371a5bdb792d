package org.rihla.portal.terminology.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptDetails;

/** A concept as the fields of a form: texts by name, lists a line for each entry. */
final class ConceptFields {
  /** Languages that are always offered besides those of the portal. */
  private static final List<String> OFFERED = List.of("en", "ko");

  private ConceptFields() {}

  /** The tags of further languages that a form shows. */
  static List<String> further(Concept concept) {
    TreeSet<String> tags = new TreeSet<>(OFFERED);
    tags.addAll(concept.details().prefLabels().keySet());
    tags.addAll(concept.details().altLabels().keySet());
    return List.copyOf(tags);
  }

  static Map<String, String> of(Concept concept) {
    ConceptDetails more = concept.details();
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("prefFr", concept.prefLabel().fr());
    fields.put("prefAr", concept.prefLabel().ar());
    fields.put("altFr", String.join("\n", concept.altLabelsFr()));
    fields.put("altAr", String.join("\n", concept.altLabelsAr()));
    fields.put("definitionFr", concept.definition().fr());
    fields.put("definitionAr", concept.definition().ar());
    fields.put("noteFr", more.scopeNotes().getOrDefault("fr", ""));
    fields.put("noteAr", more.scopeNotes().getOrDefault("ar", ""));
    fields.put("exact", String.join("\n", more.exactMatch()));
    fields.put("close", String.join("\n", more.closeMatch()));
    for (String tag : further(concept)) {
      fields.put("pref-" + tag, more.prefLabels().getOrDefault(tag, ""));
      fields.put("alt-" + tag, String.join("\n", more.altLabels().getOrDefault(tag, List.of())));
    }
    return fields;
  }

  /**
   * A concept with what was typed.
   *
   * @param above notations of the concepts above it
   * @param beside notations of the concepts beside it
   */
  static Concept read(
      Concept before, Map<String, String> fields, List<String> above, List<String> beside) {
    return new Concept(
            before.iri(),
            before.scheme(),
            before.notation(),
            new LocalizedText(line(fields, "prefFr"), line(fields, "prefAr")),
            lines(fields, "altFr"),
            lines(fields, "altAr"),
            new LocalizedText(line(fields, "definitionFr"), line(fields, "definitionAr")),
            null,
            beside,
            details(before, fields))
        .under(above);
  }

  private static ConceptDetails details(Concept before, Map<String, String> fields) {
    Map<String, String> notes = new TreeMap<>(before.details().scopeNotes());
    put(notes, "fr", line(fields, "noteFr"));
    put(notes, "ar", line(fields, "noteAr"));
    Map<String, String> labels = new TreeMap<>();
    Map<String, List<String>> names = new TreeMap<>();
    for (String tag : further(before)) {
      put(labels, tag, line(fields, "pref-" + tag));
      List<String> others = lines(fields, "alt-" + tag);
      if (!others.isEmpty()) {
        names.put(tag, others);
      }
    }
    return new ConceptDetails(
        List.of(),
        labels,
        names,
        before.details().definitions(),
        notes,
        lines(fields, "exact"),
        lines(fields, "close"),
        before.retired());
  }

  private static void put(Map<String, String> texts, String tag, String text) {
    if (text.isEmpty()) {
      texts.remove(tag);
    } else {
      texts.put(tag, text);
    }
  }

  private static String line(Map<String, String> fields, String name) {
    return BidiControls.strip(fields.getOrDefault(name, "")).strip();
  }

  private static List<String> lines(Map<String, String> fields, String name) {
    List<String> lines = new ArrayList<>();
    for (String line : fields.getOrDefault(name, "").split("\\R", -1)) {
      String text = BidiControls.strip(line).strip();
      if (!text.isEmpty() && !lines.contains(text)) {
        lines.add(text);
      }
    }
    return lines;
  }
}
