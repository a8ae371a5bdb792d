package org.rihla.portal.content.type;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.SchemeDescription;
import org.rihla.portal.taxonomy.Taxonomies;

/** A small content folder that is right, so that a test breaks one thing of it. */
final class Declarations {
  static final Taxonomies TAXONOMIES =
      new Taxonomies(
          List.of(scheme("themes", "Thèmes", "المحاور"), scheme("trades", "Métiers", "المهن")));

  private static final String FACETS =
      """
      facets:
        - {key: type, label: {fr: Type, ar: النوع}, kind: type}
        - {key: theme, label: {fr: Thème, ar: المحور}, kind: concept, scheme: themes}
        - {key: state, label: {fr: État, ar: الحالة}, kind: choice}
      """;
  private static final String FIELD_SET =
      """
      field-set: shared
      fields:
        - {key: themes, kind: concept, scheme: themes, multiple: true, facet: theme, label: {fr: T, ar: م}}
      """;
  static final String NOTE =
      """
      type: note
      label: {fr: Note, ar: مذكرة}
      plural: {fr: Notes, ar: مذكرات}
      description: {fr: Des notes., ar: مذكرات.}
      path: {fr: notes, ar: مذكرات}
      date: day
      field-sets: [shared]
      fields:
        - key: day
          kind: date
          label: {fr: Jour, ar: اليوم}
        - key: state
          kind: choice
          facet: state
          label: {fr: État, ar: الحالة}
          options:
            - {key: open, label: {fr: Ouverte, ar: مفتوحة}}
        - key: other
          kind: reference
          target: note
          label: {fr: Autre, ar: أخرى}
        - key: rows
          kind: table
          label: {fr: Lignes, ar: أسطر}
          columns:
            - {key: what, kind: text, label: {fr: Quoi, ar: ماذا}}
      """;

  private final Path root;

  Declarations(Path root) {
    this.root = root;
    write("facets.yaml", FACETS);
    write("field-sets/shared.yaml", FIELD_SET);
    write("types/note.yaml", NOTE);
  }

  private static ConceptScheme scheme(String key, String french, String arabic) {
    Concept concept = Concept.named(key, "first", new LocalizedText("Premier", "الأول"));
    return new ConceptScheme(
        SchemeDescription.of(key, new LocalizedText(french, arabic), LocalizedText.none()),
        List.of(concept));
  }

  Declarations write(String file, String text) {
    return write(file, text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  Declarations write(String file, byte[] bytes) {
    try {
      Path path = root.resolve(file);
      Files.createDirectories(path.getParent());
      Files.write(path, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces a piece of a file that must be in it. */
  Declarations change(String file, String from, String to) {
    try {
      String text = Files.readString(root.resolve(file));
      if (!text.contains(from)) {
        throw new IllegalArgumentException(file + " does not contain " + from);
      }
      return write(file, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ContentTypes read() {
    return new DeclarationFolder(root, TAXONOMIES).read();
  }
}
