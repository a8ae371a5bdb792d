package org.rihla.portal.content.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.form.Control.ChoiceStyle;
import org.rihla.portal.content.form.Control.Choices;
import org.rihla.portal.content.form.Control.Fixed;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.content.form.Control.Parts;
import org.rihla.portal.content.form.Control.Row;
import org.rihla.portal.content.form.Control.Rows;
import org.rihla.portal.content.form.Control.Style;
import org.rihla.portal.content.form.Control.Text;
import org.rihla.portal.content.form.Control.Texts;
import org.rihla.portal.content.form.Control.Value;
import org.rihla.portal.content.form.FormOptions.Offer;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.value.FieldValue.Bound;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** Makes the control of each kind of field. */
final class Controls {
  private final Language reader;
  private final Set<Language> shown;
  private final FormOptions options;
  private final Problems problems;
  private final Messages words;
  private final DateControls dates;

  Controls(Language reader, Set<Language> shown, FormOptions options, Problems problems) {
    this.reader = reader;
    this.shown = shown;
    this.options = options;
    this.problems = problems;
    this.words = Messages.in(reader);
    this.dates = new DateControls(reader);
  }

  Language reader() {
    return reader;
  }

  Problems problems() {
    return problems;
  }

  /** A field whose value is the same in both languages. */
  FormField field(Field field, String name, @Nullable Object tree) {
    return labelled(field, name, control(field, name, new Tree(tree)));
  }

  /** A declared field around its control; problems of parts have been taken by these. */
  FormField labelled(Field field, String name, Control control) {
    return labelled(field, name, control, field.required());
  }

  /** The same for a field that may be declared as required and need not be filled in here. */
  FormField labelled(Field field, String name, Control control, boolean required) {
    return new FormField(
        name,
        field.kind().key(),
        field.label().inOrOther(reader),
        field.help().inOrOther(reader),
        required,
        control,
        problems.take(name));
  }

  private Control control(Field field, String name, Tree tree) {
    return switch (field.kind()) {
      case TEXT, RICH_TEXT -> localized(name, tree);
      case DATE -> dates.date(name, tree);
      case PERIOD ->
          new Parts(
              List.of(
                  part(name, "from", dates.date(name + ".from", tree.get("from"))),
                  part(name, "to", dates.date(name + ".to", tree.get("to")))));
      case NUMBER -> new Value(name, "number", tree.text());
      case QUANTITY -> quantity(name, tree);
      case CHOICE, CONCEPT, REFERENCE -> choice(field, name, tree);
      case CONTACT, LINK, PLACE -> several(field, name, tree);
      case TABLE -> rows(name, tree, true, (row, value) -> cells(field, row, value));
      case FILES -> rows(name, tree, false, this::file);
      case IDENTIFIER -> new Value(name, "text", tree.text());
    };
  }

  Texts text(String name, Style style, Language language, String value) {
    return new Texts(style, List.of(new Text(name, language, value, true)));
  }

  /** Languages that are edited come first. */
  private Texts localized(String name, Tree tree) {
    List<Text> texts =
        Arrays.stream(Language.values())
            .map(language ->
                new Text(
                    name + "." + language.tag(),
                    language,
                    tree.get(language.tag()).text(),
                    shown.contains(language)))
            .sorted(java.util.Comparator.comparing(Text::shown).reversed())
            .toList();
    return new Texts(Style.LINE, texts);
  }

  private FormField part(String name, String key, Control control) {
    String place = name + "." + key;
    return new FormField(
        place, key, words.get("form.part." + key), "", false, control, problems.take(place));
  }

  private Parts quantity(String name, Tree tree) {
    List<Option> bounds =
        Arrays.stream(Bound.values())
            .map(bound -> new Option(bound.key(), words.get("form.bound." + bound.key()), "", 0))
            .toList();
    String bound = tree.get("bound").text();
    return new Parts(
        List.of(
            part(
                name,
                "bound",
                new Choices(
                    name + ".bound",
                    ChoiceStyle.SELECT,
                    false,
                    bounds,
                    "",
                    List.of(bound.isEmpty() ? "exact" : bound))),
            part(name, "value", new Value(name + ".value", "number", tree.get("value").text())),
            part(name, "unit", localized(name + ".unit", tree.get("unit")))));
  }

  private Choices choice(Field field, String name, Tree tree) {
    return switch (field.detail()) {
      case Field.Concepts concepts ->
          choices(
              name,
              ChoiceStyle.PICKER,
              field.multiple(),
              options.concepts(concepts.scheme(), tree.texts()),
              tree.texts());
      case Field.Reference reference ->
          choices(
              name,
              ChoiceStyle.PICKER,
              field.multiple(),
              options.items(reference.targets(), tree.texts()),
              tree.texts());
      case Field.Choice choice ->
          choices(
              name,
              field.multiple() ? ChoiceStyle.BOXES : ChoiceStyle.SELECT,
              field.multiple(),
              Offer.all(
                  choice.options().stream()
                      .map(one -> new Option(one.key(), one.label().inOrOther(reader), "", 0))
                      .toList()),
              tree.texts());
      case Field.Plain plain -> throw new IllegalStateException(field.key() + " has no options");
      case Field.Identifier rule ->
          throw new IllegalStateException(field.key() + " has no options");
      case Field.Columns columns -> throw new IllegalStateException(field.key() + " is a table");
    };
  }

  /** What is chosen and not offered, such as an item out of the caller's sight, stays chosen. */
  private static Choices choices(
      String name, ChoiceStyle style, boolean multiple, Offer offered, List<String> selected) {
    List<String> known = offered.options().stream().map(Option::key).toList();
    List<Option> all = new ArrayList<>(offered.options());
    selected.stream()
        .filter(key -> !known.contains(key))
        .forEach(key -> all.add(new Option(key, key, "", 0)));
    return new Choices(name, style, multiple, all, offered.source(), selected);
  }

  private Control several(Field field, String name, Tree tree) {
    if (!field.multiple()) {
      return new Parts(parts(field, name, tree));
    }
    return rows(name, tree, true, (row, value) -> parts(field, row, value));
  }

  private List<FormField> parts(Field field, String name, Tree tree) {
    return switch (field.kind()) {
      case CONTACT ->
          List.of(
              part(name, "name", localized(name + ".name", tree.get("name"))),
              part(name, "role", localized(name + ".role", tree.get("role"))),
              part(
                  name,
                  "organisation",
                  picker(
                      name + ".organisation",
                      options.items(List.of("organisation"), tree.get("organisation").texts()),
                      tree.get("organisation"))));
      case LINK ->
          List.of(
              part(name, "url", new Value(name + ".url", "url", tree.get("url").text())),
              part(name, "label", localized(name + ".label", tree.get("label"))));
      case PLACE ->
          List.of(
              part(name, "name", localized(name + ".name", tree.get("name"))),
              part(
                  name,
                  "territory",
                  picker(
                      name + ".territory",
                      options.concepts("territories", tree.get("territory").texts()),
                      tree.get("territory"))));
      default -> throw new IllegalStateException(field.kind() + " has no parts");
    };
  }

  private static Choices picker(String name, Offer offered, Tree tree) {
    return choices(name, ChoiceStyle.PICKER, false, offered, tree.texts());
  }

  private List<FormField> cells(Field table, String name, Tree tree) {
    return table.columns().stream()
        .map(column -> {
          String place = name + "." + column.key();
          Control control = control(column, place, tree.get(column.key()));
          return labelled(column, place, control);
        })
        .toList();
  }

  private List<FormField> file(String name, Tree tree) {
    return List.of(
        part(name, "file", new Fixed(name + ".file", tree.get("file").text())),
        part(name, "title", localized(name + ".title", tree.get("title"))),
        part(
            name,
            "language",
            choices(
                name + ".language",
                ChoiceStyle.SELECT,
                false,
                Offer.all(
                    Arrays.stream(Language.values())
                        .map(one -> new Option(one.tag(), one.nameIn(reader), "", 0))
                        .toList()),
                tree.get("language").texts())),
        part(name, "visibility", ownVisibility(name + ".visibility", tree.get("visibility"))),
        part(name, "alternative", localized(name + ".alternative", tree.get("alternative"))),
        part(name, "caption", localized(name + ".caption", tree.get("caption"))));
  }

  /** As the item, unless it shall be for fewer. */
  private Choices ownVisibility(String name, Tree tree) {
    List<Option> offered = new ArrayList<>();
    offered.add(new Option("", words.get("form.visibility.item"), "", 0));
    offered.addAll(options.visibilities());
    return choices(name, ChoiceStyle.SELECT, false, Offer.all(offered), tree.texts());
  }

  private Rows rows(String name, Tree tree, boolean growing, Cells cells) {
    List<Row> rows = new ArrayList<>();
    for (Tree value : tree.elements()) {
      String row = name + "[" + rows.size() + "]";
      rows.add(new Row(row, cells.of(row, value), problems.take(row)));
    }
    String next = name + "[" + Rows.NEXT + "]";
    return new Rows(name, rows, new Row(next, cells.of(next, new Tree(null)), List.of()), growing);
  }

  /** Makes the fields of a row from its name and value. */
  @FunctionalInterface
  private interface Cells {
    List<FormField> of(String name, Tree value);
  }

  FormField visibility(String token) {
    return new FormField(
        "visibility",
        "visibility",
        words.get("form.own.visibility"),
        words.get("form.own.visibility.help"),
        true,
        choices(
            "visibility",
            ChoiceStyle.SELECT,
            false,
            Offer.all(options.visibilities()),
            List.of(token)),
        problems.take("visibility"));
  }
}
