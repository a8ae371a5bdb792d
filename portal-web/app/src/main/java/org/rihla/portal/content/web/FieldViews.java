package org.rihla.portal.content.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.text.RichText;
import org.rihla.portal.content.text.TextImage;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.FieldKind;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.web.page.FieldView;
import org.rihla.portal.content.web.page.FieldView.Cell;
import org.rihla.portal.content.web.page.FieldView.TableView;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.language.Language;

/** Fields of an item as a reader sees them. */
record FieldViews(Item item, ValueViews values, List<Attachment> attachments) {

  /** The field with its value, or nothing when it has none to show. */
  Optional<FieldView> of(Field field, Map<String, FieldValue> neutral) {
    if (field.kind().translated()) {
      return translated(field);
    }
    FieldValue value = neutral.get(field.key());
    if (value == null) {
      return Optional.empty();
    }
    FieldView view =
        switch (value) {
          case FieldValue.Table table -> table(field, table);
          case FieldValue.Files files -> files(field, files);
          default -> simple(field, values.of(field, value));
        };
    boolean empty = view.values().isEmpty() && view.table() == null && view.files().isEmpty();
    return empty ? Optional.empty() : Optional.of(view);
  }

  private Optional<FieldView> translated(Field field) {
    Language page = values.language();
    // A field that the translator left out is shown in the other language rather than not at all.
    return text(field, page).or(() -> text(field, page.other()));
  }

  private Optional<FieldView> text(Field field, Language language) {
    return item.translation(language)
        .flatMap((Translation translation) -> translation.text(field.key()))
        .filter(text -> !text.isBlank())
        .map(text -> text(field, TextIn.of(text, language, values.language())));
  }

  private FieldView text(Field field, TextIn text) {
    if (field.kind() == FieldKind.RICH_TEXT) {
      return new FieldView(
          field.key(),
          label(field),
          field.kind().key(),
          List.of(),
          RichText.html(text.text(), this::image),
          text,
          null);
    }
    return simple(field, List.of(FieldView.Value.plain(text)));
  }

  private Optional<TextImage> image(String fileName) {
    return attachments.stream()
        .filter(file -> file.fileName().equals(fileName))
        .findFirst()
        .flatMap(FileViews::inText);
  }

  /** Images that stand in a text are not shown once more in the list. */
  private Set<String> inTexts() {
    Translation text = item.translationOrOther(values.language());
    return values.types().get(item.key().type()).fields().stream()
        .filter(field -> field.kind() == FieldKind.RICH_TEXT)
        .flatMap(field -> text.text(field.key()).stream())
        .flatMap(written -> RichText.images(written).stream())
        .filter(name -> image(name).isPresent())
        .collect(Collectors.toSet());
  }

  private FieldView simple(Field field, List<FieldView.Value> shown) {
    return FieldView.of(field.key(), label(field), field.kind().key(), shown);
  }

  private String label(Field field) {
    return field.label().in(values.language());
  }

  private FieldView table(Field field, FieldValue.Table table) {
    List<Field> used =
        field.columns().stream()
            .filter(column -> table.rows().stream().anyMatch(row -> row.containsKey(column.key())))
            .toList();
    List<List<Cell>> rows = new ArrayList<>();
    for (Map<String, FieldValue> row : table.rows()) {
      rows.add(used.stream().map(column -> cell(column, row)).toList());
    }
    TableView view = new TableView(used.stream().map(this::label).toList(), rows);
    return new FieldView(field.key(), label(field), "table", List.of(), null, null, view);
  }

  private Cell cell(Field column, Map<String, FieldValue> row) {
    FieldValue value = row.get(column.key());
    return new Cell(label(column), value == null ? List.of() : values.of(column, value));
  }

  private FieldView files(Field field, FieldValue.Files files) {
    Set<String> shown = inTexts();
    List<FieldView.FileView> views =
        files.files().stream()
            .filter(file -> !shown.contains(file.name()))
            .flatMap(file ->
                attachments.stream()
                    .filter(attachment -> attachment.fileName().equals(file.name()))
                    .map(attachment -> FileViews.of(file, attachment, values.language())))
            .toList();
    String archive =
        views.size() + shown.size() < 2
            ? null
            : Links.collection(values.language()) + "?item=" + item.id().toString();
    return new FieldView(
        field.key(), label(field), "files", List.of(), null, null, null, views, archive);
  }
}
