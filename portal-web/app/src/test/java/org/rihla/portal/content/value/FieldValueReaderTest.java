package org.rihla.portal.content.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.FieldKind;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

class FieldValueReaderTest {
  private static final Map<String, String> NAME = Map.of("fr", "Rabat", "ar", "الرباط");
  private static final LocalizedText NAME_READ = new LocalizedText("Rabat", "الرباط");

  private static final IdentifierRules RULES =
      (rule, value) ->
          rule.equals("xx-number") && value.startsWith("0")
              ? Optional.of(new LocalizedText("commence par 0", "يبدأ بـ 0"))
              : Optional.empty();

  private final List<Violation> violations = new ArrayList<>();
  private final FieldValueReader reader =
      new FieldValueReader((scheme, notation) -> notation.startsWith("MA"), RULES, violations);

  @ParameterizedTest
  @MethodSource("good")
  void aValueOfItsKindIsRead(Field field, Object tree, String value) {
    assertThat(reader.read(field, "f", tree)).isPresent();
    assertThat(reader.read(field, "f", tree).orElseThrow().toString()).contains(value);
    assertThat(violations).isEmpty();
  }

  static Stream<Arguments> good() {
    return Stream.of(
        arguments(one(FieldKind.TEXT), Map.of("fr", " Un "), "fr=Un"),
        arguments(one(FieldKind.TEXT), Map.of("ar", "رحلة\u202e"), "ar=رحلة]"),
        arguments(one(FieldKind.DATE), "2023-11", "2023-11"),
        arguments(one(FieldKind.DATE), 2023, "year=2023"),
        arguments(one(FieldKind.PERIOD), Map.of("from", "2023-05-13"), "end=null"),
        arguments(one(FieldKind.PERIOD), Map.of("from", "2023", "to", "2023-02"), "2023-02"),
        arguments(one(FieldKind.NUMBER), 3, "number=3"),
        arguments(one(FieldKind.NUMBER), "12.50", "number=12.50"),
        arguments(one(FieldKind.QUANTITY), Map.of("value", 550), "bound=EXACT"),
        arguments(one(FieldKind.QUANTITY), Map.of("value", 550, "bound", "more-than"), "MORE_THAN"),
        arguments(choice(), "adopt", "[adopt]"),
        arguments(concept(false), "MA-04", "[MA-04]"),
        arguments(concept(true), List.of("MA", "MA-01"), "[MA, MA-01]"),
        arguments(reference(), "finding/skills", "finding/skills"),
        arguments(one(FieldKind.CONTACT), Map.of("name", NAME), "organisation=null"),
        arguments(
            one(FieldKind.CONTACT),
            Map.of("name", NAME, "organisation", "organisation/onmt"),
            "organisation/onmt"),
        arguments(one(FieldKind.LINK), Map.of("url", "https://example.org/a?b#c"), "example.org"),
        arguments(one(FieldKind.PLACE), Map.of("name", NAME), "territory=null"),
        arguments(one(FieldKind.PLACE), Map.of("territory", "MA-04"), "territory=MA-04"),
        arguments(table(), List.of(Map.of("what", NAME, "when", "2023")), "when=Date"),
        arguments(one(FieldKind.FILES), List.of(Map.of("file", "a.pdf")), "name=a.pdf"));
  }

  @ParameterizedTest
  @MethodSource("bad")
  void anotherValueIsToldWithItsPlaceAndReason(Field field, Object tree, String told) {
    reader.read(field, "f", tree);

    assertThat(violations).extracting(found -> found.path() + " " + found.code()).contains(told);
    assertThat(violations).allSatisfy(FieldValueReaderTest::hasMessages);
  }

  static Stream<Arguments> bad() {
    return Stream.of(
        arguments(one(FieldKind.TEXT), "only French", "f mapping-expected"),
        arguments(one(FieldKind.TEXT), Map.of("en", "no"), "f unknown-key"),
        arguments(one(FieldKind.TEXT), Map.of("fr", "x".repeat(2001)), "f.fr too-long"),
        arguments(one(FieldKind.TEXT), Map.of("fr", List.of("x")), "f.fr text-expected"),
        arguments(one(FieldKind.DATE), "14/11/2023", "f date-expected"),
        arguments(one(FieldKind.DATE), List.of("2023"), "f text-expected"),
        arguments(one(FieldKind.PERIOD), "2023", "f mapping-expected"),
        arguments(one(FieldKind.PERIOD), Map.of("to", "2023"), "f.from text-expected"),
        arguments(
            one(FieldKind.PERIOD), Map.of("from", "2023-05", "to", "2023-04"), "f period-reversed"),
        arguments(one(FieldKind.NUMBER), "three", "f number-expected"),
        arguments(one(FieldKind.NUMBER), "1e9999", "f number-expected"),
        arguments(one(FieldKind.QUANTITY), 550, "f mapping-expected"),
        arguments(
            one(FieldKind.QUANTITY), Map.of("value", 5, "bound", "over"), "f.bound unknown-option"),
        arguments(choice(), "drop", "f unknown-option"),
        arguments(choice(), List.of("adopt", "adapt"), "f one-value-expected"),
        arguments(concept(true), List.of("MA", "XX"), "f[1] unknown-concept"),
        arguments(reference(), "skills", "f reference-expected"),
        arguments(reference(), "person/skills", "f wrong-target"),
        arguments(one(FieldKind.CONTACT), Map.of("role", NAME), "f.name mapping-expected"),
        arguments(
            one(FieldKind.LINK), Map.of("url", "javascript:alert(1)"), "f.url address-expected"),
        arguments(one(FieldKind.LINK), Map.of("url", "/here"), "f.url address-expected"),
        arguments(one(FieldKind.LINK), Map.of("url", "https://a b"), "f.url address-expected"),
        arguments(one(FieldKind.PLACE), Map.of("territory", "XX"), "f.territory unknown-concept"),
        arguments(one(FieldKind.PLACE), Map.of(), "f text-expected"),
        arguments(table(), List.of(Map.of("when", "2023")), "f[0].what required"),
        arguments(table(), List.of(Map.of("who", "x")), "f[0] unknown-key"),
        arguments(table(), Collections.nCopies(501, Map.of()), "f too-many"),
        arguments(one(FieldKind.FILES), List.of("a.pdf"), "f[0] mapping-expected"));
  }

  private static void hasMessages(Violation violation) {
    for (Language language : Language.values()) {
      assertThat(violation.message(language)).startsWith(violation.path()).doesNotContain("{");
    }
  }

  @ParameterizedTest
  @EnumSource(FieldKind.class)
  void nothingIsNoValueAndNoMistake(FieldKind kind) {
    assertThat(reader.read(one(kind), "f", null)).isEmpty();
    assertThat(reader.read(one(kind), "f", "  ")).isEmpty();
    assertThat(violations).isEmpty();
  }

  @Test
  void aGoodElementIsKeptBesideABadOne() {
    Optional<FieldValue> value = reader.read(concept(true), "f", List.of("XX", "MA"));

    assertThat(value).contains(new FieldValue.Concepts(List.of("MA")));
  }

  @Test
  void aPlaceKeepsItsNamesInBothLanguages() {
    assertThat(reader.read(one(FieldKind.PLACE), "f", Map.of("name", NAME)))
        .contains(new FieldValue.Places(List.of(new FieldValue.Place(NAME_READ, null))));
  }

  @Test
  void anIdentifierKeepsTheRuleOfItsFieldAndIsToldInTheReadersLanguage() {
    Field number =
        field("f", FieldKind.IDENTIFIER, false, false, new Field.Identifier("xx-number"));

    assertThat(reader.read(number, "f", " 123 ")).contains(new FieldValue.Identifier("123"));
    assertThat(violations).isEmpty();

    assertThat(reader.read(number, "f", "012")).isEmpty();
    assertThat(violations.getFirst().message(Language.FR)).isEqualTo("f: commence par 0");
    assertThat(violations.getFirst().message(Language.AR)).isEqualTo("f: يبدأ بـ 0");
    assertThat(reader.read(number, "f", "9".repeat(61))).isEmpty();
    assertThat(violations.getLast().code()).isEqualTo("too-long");
  }

  private static Field one(FieldKind kind) {
    return field("f", kind, false, false, new Field.Plain());
  }

  private static Field choice() {
    List<Field.Option> options =
        List.of(new Field.Option("adopt", NAME_READ), new Field.Option("adapt", NAME_READ));
    return field("f", FieldKind.CHOICE, false, false, new Field.Choice(options));
  }

  private static Field concept(boolean multiple) {
    return field("f", FieldKind.CONCEPT, false, multiple, new Field.Concepts("territories"));
  }

  private static Field reference() {
    Field.Detail detail = new Field.Reference(List.of("finding"), LocalizedText.none());
    return field("f", FieldKind.REFERENCE, false, false, detail);
  }

  private static Field table() {
    List<Field> columns =
        List.of(
            field("what", FieldKind.TEXT, true, false, new Field.Plain()),
            field("when", FieldKind.DATE, false, false, new Field.Plain()));
    return field("f", FieldKind.TABLE, false, false, new Field.Columns(columns));
  }

  private static Field field(
      String key, FieldKind kind, boolean required, boolean multiple, Field.Detail detail) {
    return new Field(
        key, kind, NAME_READ, NAME_READ, required, multiple, null, true, false, null, detail);
  }
}
