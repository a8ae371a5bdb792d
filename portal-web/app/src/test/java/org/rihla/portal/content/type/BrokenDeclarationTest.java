package org.rihla.portal.content.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.portal.platform.yaml.DeclarationException;

/** Each mistake is told with the file, the line and the key where it is mended. */
class BrokenDeclarationTest {
  private static final String TYPE = "types/note.yaml";
  private static final String FACETS = "facets.yaml";

  @TempDir Path root;
  private Declarations declarations;

  @BeforeEach
  void aFolderThatIsRight() {
    declarations = new Declarations(root);
  }

  @Test
  void theFolderIsRightAtFirst() {
    assertThat(declarations.read().get("note").fields()).hasSize(5);
  }

  @ParameterizedTest(name = "{5}")
  @MethodSource({"mistakesOfTypes", "mistakesOfFields", "mistakesOfFacets"})
  void aMistakeIsToldWhereItStands(
      String file, String from, String to, int line, String key, String problem) {
    declarations.change(file, from, to);

    DeclarationException mistake = mistake();

    assertThat(mistake.file()).isEqualTo(file);
    assertThat(mistake.line()).isEqualTo(line);
    assertThat(mistake.key()).isEqualTo(key);
    assertThat(mistake.problem()).contains(problem);
    assertThat(mistake).hasMessageContaining(file).hasMessageContaining("line " + line);
  }

  static Stream<Arguments> mistakesOfTypes() {
    return Stream.of(
        arguments(TYPE, "date: day", "dated: day", 6, "dated", "unknown key"),
        arguments(TYPE, "label: {fr: Note, ar: مذكرة}\n", "", 1, "", "'label' is missing"),
        arguments(TYPE, "{fr: Notes, ar: مذكرات}", "{fr: Notes}", 3, "plural", "'ar' is missing"),
        arguments(TYPE, "fr: notes", "fr: Mes notes", 5, "path.fr", "lower-case letters"),
        arguments(TYPE, "fr: notes", "fr: recherche", 5, "path.fr", "the portal itself"),
        arguments(TYPE, "fr: notes", "fr: suggest", 5, "path.fr", "the portal itself"),
        arguments(TYPE, "fr: notes", "fr: themes", 5, "path.fr", "a concept scheme"),
        arguments(TYPE, "ar: مذكرات}\ndate", "ar: المهن}\ndate", 5, "path.ar", "a concept scheme"),
        arguments(TYPE, "date: day", "date: state", 6, "date", "of kind date or period"),
        arguments(TYPE, "[shared]", "[common]", 7, "field-sets[0]", "no such field set"),
        arguments(TYPE, "date: day", "order: first", 6, "order", "whole number"),
        arguments(TYPE, "date: day", "menu: yes", 6, "menu", "true or false"),
        arguments(TYPE, "date: day", "date: day\ndate: day", 7, "date", "stands twice"),
        arguments(TYPE, "type: note", "type: memo", 1, "type", "must be memo.yaml"),
        arguments(TYPE, "date: day", "date: [day", 7, "", "not valid YAML"));
  }

  static Stream<Arguments> mistakesOfFields() {
    return Stream.of(
        arguments(TYPE, "kind: date", "kind: dat", 10, "fields[0].kind", "unknown kind"),
        arguments(TYPE, "key: day", "key: Day", 9, "fields[0].key", "an identifier has"),
        arguments(TYPE, "key: state\n", "key: day\n", 12, "fields[1]", "declared twice"),
        arguments(TYPE, "key: state\n", "key: themes\n", 7, "field-sets[0]", "declared twice"),
        arguments(
            TYPE,
            "kind: date",
            "kind: date\n    multiple: true",
            11,
            "fields[0].multiple",
            "one value"),
        arguments(TYPE, "facet: state", "facet: stage", 12, "fields[1]", "cannot feed the facet"),
        arguments(TYPE, "facet: state", "facet: theme", 12, "fields[1]", "cannot feed the facet"),
        arguments(
            TYPE, "target: note", "target: memo", 18, "fields[2]", "points to no content type"),
        arguments(
            TYPE, "kind: text", "kind: rich-text", 26, "fields[3].columns[0]", "a column cannot"),
        arguments(
            TYPE,
            "{key: what, kind: text,",
            "{key: what, kind: concept, scheme: nowhere,",
            26,
            "fields[3].columns[0]",
            "names no concept scheme"),
        arguments(
            TYPE,
            "kind: date\n",
            "kind: date\n    search: title\n",
            11,
            "fields[0].search",
            "must be body or none"),
        arguments(
            TYPE,
            "kind: date\n",
            "kind: date\n    help: {fr: a, en: b}\n",
            11,
            "fields[0].help.en",
            "unknown key"));
  }

  static Stream<Arguments> mistakesOfFacets() {
    return Stream.of(
        arguments(FACETS, "scheme: themes", "scheme: subjects", 3, "facets[1].scheme", "no such"),
        arguments(FACETS, "kind: choice", "kind: option", 4, "facets[2].kind", "must be type"),
        arguments(FACETS, "key: state", "key: theme", 4, "facets[2].key", "already taken"),
        arguments(FACETS, "key: state", "key: page", 4, "facets[2].key", "already taken"));
  }

  @Test
  void aSetThatNamesNoSchemeIsToldWithTheTypeThatUsesIt() {
    declarations
        .change("field-sets/shared.yaml", "scheme: themes", "scheme: subjects")
        .change("field-sets/shared.yaml", "facet: theme, ", "");

    assertThat(mistake()).hasMessageContaining("'themes' names no concept scheme: subjects");
  }

  @Test
  void twoTypesCannotHaveTheSamePath() {
    declarations.write("types/memo.yaml", Declarations.NOTE.replace("type: note", "type: memo"));

    DeclarationException mistake = mistake();

    assertThat(mistake.file()).isEqualTo(TYPE);
    assertThat(mistake.key()).isEqualTo("path.fr");
    assertThat(mistake.problem()).isEqualTo("another type has the same path");
  }

  @Test
  void textInAnotherEncodingIsToldAsSuch() {
    declarations.write(TYPE, "label: {fr: Événement}".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(mistake()).hasMessageContaining(TYPE).hasMessageContaining("is not UTF-8 text");
  }

  @Test
  void anEmptyFileIsToldAsSuch() {
    declarations.write(TYPE, "");

    assertThat(mistake()).hasMessageContaining("the file is empty");
  }

  @Test
  void aFileThatIsNoMappingIsToldAsSuch() {
    declarations.write(TYPE, "just words");

    assertThat(mistake()).hasMessageContaining("must be a mapping");
  }

  private DeclarationException mistake() {
    return catchThrowableOfType(DeclarationException.class, declarations::read);
  }
}
