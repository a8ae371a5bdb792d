package org.rihla.portal.content.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.FieldKind;
import org.rihla.portal.language.Language;

/** An item that files go into; a new one, unless there is one of that key. */
final class PlannedItem {
  private final ContentType type;
  private final ItemKey key;
  private final Map<String, Object> places = new LinkedHashMap<>();
  private final Map<String, String> saidBy = new LinkedHashMap<>();
  private final List<PlannedFile> files = new ArrayList<>();
  private String place = "";

  /**
   * @param type of the item, with a field for files
   */
  PlannedItem(ContentType type, String key) {
    this.type = type;
    this.key = new ItemKey(type.key(), key);
  }

  /** Key of the field that files of a type go into. */
  static Optional<String> filesField(ContentType type) {
    return type.fields().stream()
        .filter(field -> field.kind() == FieldKind.FILES)
        .map(Field::key)
        .findFirst();
  }

  /** Key of the field that its files go into. */
  String filesField() {
    return filesField(type).orElseThrow();
  }

  ContentType type() {
    return type;
  }

  ItemKey key() {
    return key;
  }

  /** What messages call it: the first line or file that named it. */
  String place() {
    return place;
  }

  List<PlannedFile> files() {
    return List.copyOf(files);
  }

  /**
   * Adds a file, and what its row says of the item.
   *
   * @return what contradicts an earlier row
   */
  List<IntakeProblem> add(PlannedFile file, String row, Map<String, Object> said) {
    place = place.isEmpty() ? row : place;
    List<IntakeProblem> problems = new ArrayList<>();
    said.forEach((path, value) -> {
      Object before = places.putIfAbsent(path, value);
      if (before == null) {
        saidBy.put(path, row);
      } else if (!before.equals(value)) {
        problems.add(
            IntakeProblem.of(
                row, IntakeFault.CONTRADICTION, path, saidBy.getOrDefault(path, place)));
      }
    });
    if (!has(file)) {
      files.add(file);
    }
    return problems;
  }

  /** Whether the bytes of a file are among those that go into it. */
  boolean has(PlannedFile file) {
    return files.stream().anyMatch(other -> other.sha256().equals(file.sha256()));
  }

  private DraftTree tree(DraftTree otherwise) {
    return otherwise.overlaid(new DraftTree(places));
  }

  /**
   * The item as it is to be, if it is new.
   *
   * @param otherwise what holds for places of which nothing was said
   */
  DraftTree begun(DraftTree otherwise) {
    DraftTree tree = tree(otherwise);
    String guessed =
        files.isEmpty() ? key.key() : FileTitles.of(files.getFirst().file().fileName());
    Language language = FileTitles.language(guessed);
    boolean titled = Stream.of(Language.values()).anyMatch(each -> !tree.title(each).isEmpty());
    DraftTree whole = titled ? tree : tree.with(language.tag() + ".title", guessed);
    Language written = whole.title(Language.FR).isEmpty() ? Language.AR : Language.FR;
    return places.containsKey(DraftTree.ORIGINAL)
        ? whole
        : whole.with(DraftTree.ORIGINAL, written.tag());
  }
}
