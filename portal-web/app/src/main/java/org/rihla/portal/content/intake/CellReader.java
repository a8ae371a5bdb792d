package org.rihla.portal.content.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.language.Language;

/**
 * Makes places of drafts and of files out of cells. What a type allows is for the type to say; here
 * only what no draft could hold is a problem.
 */
final class CellReader {
  private static final String FILE = "file.";
  private static final String LANGUAGE = "file.language";
  private static final String VISIBILITY = "file.visibility";

  private final MetadataRow row;
  private final List<IntakeProblem> problems = new ArrayList<>();

  CellReader(MetadataRow row) {
    this.row = row;
  }

  List<IntakeProblem> problems() {
    return problems;
  }

  /** What the row says of the item, by path of the draft. */
  Map<String, Object> item(ContentType type) {
    Map<String, Object> places = new LinkedHashMap<>();
    row.cells()
        .forEach((column, cell) -> {
          switch (column) {
            case MetadataTable.FILE, "item", "type" -> {
              // They say where, not what.
            }
            case DraftTree.ORIGINAL -> language(cell).ifPresent(it -> places.put(column, it));
            case DraftTree.PUBLISHED -> day(cell).ifPresent(it -> places.put(column, it));
            case DraftTree.VISIBILITY -> visibility(cell).ifPresent(it -> places.put(column, it));
            default -> {
              if (!column.startsWith(FILE)) {
                places.put(column, value(type, column, cell));
              }
            }
          }
        });
    return places;
  }

  private Object value(ContentType type, String column, String cell) {
    if (!column.startsWith(DraftTree.FIELDS)) {
      return cell;
    }
    return type.field(column.substring(DraftTree.FIELDS.length()))
        .map(field -> value(field, column, cell))
        .orElse(cell);
  }

  private Object value(Field field, String column, String cell) {
    return switch (field.kind()) {
      case NUMBER -> number(cell);
      case PERIOD -> period(cell);
      case CHOICE, CONCEPT, REFERENCE -> field.multiple() ? parts(cell) : cell;
      case LINK -> parts(cell).stream().map(url -> Map.of("url", url)).toList();
      case TEXT, RICH_TEXT, DATE, IDENTIFIER -> cell;
      case QUANTITY, CONTACT, PLACE, TABLE, FILES -> {
        problems.add(IntakeProblem.of(row.place(), IntakeFault.KIND, column));
        yield cell;
      }
    };
  }

  private static List<String> parts(String cell) {
    return Stream.of(cell.split("\\|", -1))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** What is no number is for the type to refuse. */
  private static Object number(String cell) {
    try {
      return new BigDecimal(cell);
    } catch (NumberFormatException e) {
      return cell;
    }
  }

  private static Object period(String cell) {
    String[] ends = cell.split("/", 2);
    return ends.length == 1
        ? Map.of("from", ends[0].strip())
        : Map.of("from", ends[0].strip(), "to", ends[1].strip());
  }

  /** What the row says of the file: an entry of a field for files, but for its name. */
  Map<String, Object> file() {
    Map<String, Object> entry = new LinkedHashMap<>();
    for (String key : List.of("title", "alternative", "caption")) {
      Map<String, String> texts = new LinkedHashMap<>();
      for (Language language : Language.values()) {
        String text = row.cell(FILE + key + "." + language.tag());
        if (!text.isEmpty()) {
          texts.put(language.tag(), text);
        }
      }
      if (!texts.isEmpty()) {
        entry.put(key, texts);
      }
    }
    if (!row.cell(LANGUAGE).isEmpty()) {
      entry.put("language", row.cell(LANGUAGE));
    }
    if (!row.cell(VISIBILITY).isEmpty()) {
      visibility(row.cell(VISIBILITY)).ifPresent(token -> entry.put("visibility", token));
    }
    return entry;
  }

  private Optional<String> language(String cell) {
    Optional<Language> language = Language.ofTag(cell);
    return language.map(Language::tag).or(() -> problem(IntakeFault.LANGUAGE, cell));
  }

  private Optional<String> day(String cell) {
    try {
      return Optional.of(LocalDate.parse(cell).toString());
    } catch (DateTimeParseException e) {
      return problem(IntakeFault.DAY, cell);
    }
  }

  private Optional<String> visibility(String cell) {
    Optional<Visibility> visibility = Visibility.parse(cell);
    return visibility.map(Visibility::token).or(() -> problem(IntakeFault.VISIBILITY, cell));
  }

  private Optional<String> problem(IntakeFault fault, String cell) {
    problems.add(IntakeProblem.of(row.place(), fault, cell));
    return Optional.empty();
  }
}
