package org.rihla.portal.content.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.ImportDefaults;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.Slugs;

/** Decides which file goes into which item. It changes nothing. */
final class Planner {
  private static final String ITEM = "item";
  private static final int LONGEST_KEY = 60;
  private static final int DIGEST_IN_KEY = 10;

  private final ContentTypes types;
  private final Optional<ImportDefaults> defaults;
  private final MetadataTable table;
  private final Map<String, String> holders;
  private final Map<ItemKey, PlannedItem> items = new LinkedHashMap<>();
  private final Map<String, String> addresses = new HashMap<>();
  private final List<IntakeProblem> problems = new ArrayList<>();
  private final List<Duplicate> duplicates = new ArrayList<>();

  /**
   * @param holders who has bytes already, by their SHA-256; added to as files are planned
   */
  Planner(
      ContentTypes types,
      Optional<ImportDefaults> defaults,
      MetadataTable table,
      Map<String, String> holders) {
    this.types = types;
    this.defaults = defaults;
    this.table = table;
    this.holders = new HashMap<>(holders);
  }

  /** Takes a file with its SHA-256. */
  void add(LooseFile file, String sha256) {
    MetadataRow row =
        table
            .rows()
            .getOrDefault(file.name(), new MetadataRow(file.name(), Map.of()))
            .over(table.common());
    Optional<ContentType> type = type(row);
    if (type.isEmpty()) {
      return;
    }
    String key = key(type.get(), file, sha256, row);
    ItemKey itemKey = new ItemKey(type.get().key(), key);
    String holder = holders.putIfAbsent(sha256, itemKey.toString());
    boolean elsewhere = holder != null && !holder.equals(itemKey.toString());
    if (elsewhere) {
      duplicates.add(new Duplicate(file.name(), holder));
    }
    if (!elsewhere || !row.cell(ITEM).isEmpty()) {
      PlannedItem item = items.computeIfAbsent(itemKey, unused -> new PlannedItem(type.get(), key));
      add(item, new PlannedFile(file, sha256, entry(row)), row);
    }
  }

  private Map<String, Object> entry(MetadataRow row) {
    CellReader cells = new CellReader(row);
    Map<String, Object> entry = cells.file();
    problems.addAll(cells.problems());
    return entry;
  }

  private void add(PlannedItem item, PlannedFile file, MetadataRow row) {
    CellReader cells = new CellReader(row);
    Map<String, Object> said = cells.item(item.type());
    problems.addAll(cells.problems());
    if (item.has(file)) {
      duplicates.add(new Duplicate(file.file().name(), item.key().toString()));
    }
    problems.addAll(item.add(file, row.place(), said));
    checkAddresses(item, row.place(), said);
  }

  /** Two new items cannot be promised one address. */
  private void checkAddresses(PlannedItem item, String place, Map<String, Object> said) {
    for (String path : List.of("slug.fr", "slug.ar")) {
      Object slug = said.get(path);
      if (slug != null) {
        String address = item.type().key() + " " + path + " " + slug;
        String owner = addresses.putIfAbsent(address, item.key().key());
        if (owner != null && !owner.equals(item.key().key())) {
          problems.add(IntakeProblem.of(place, Violation.of(path, "slug-taken", slug)));
        }
      }
    }
  }

  private Optional<ContentType> type(MetadataRow row) {
    Optional<ItemKey> named = ItemKey.parse(row.cell(ITEM));
    if (named.isEmpty() && !row.cell(ITEM).isEmpty()) {
      return problem(row, IntakeFault.ITEM, row.cell(ITEM));
    }
    String key =
        named
            .map(ItemKey::type)
            .or(() -> Optional.of(row.cell("type")).filter(text -> !text.isEmpty()))
            .or(() -> defaults.map(ImportDefaults::type))
            .orElse("");
    if (key.isEmpty()) {
      return problem(row, IntakeFault.TYPE_MISSING);
    }
    Optional<ContentType> type = types.find(key);
    if (type.isEmpty()) {
      problems.add(IntakeProblem.of(row.place(), Violation.of("type", "unknown-type", key)));
    }
    return type.filter(found -> PlannedItem.filesField(found).isPresent())
        .or(() -> type.isEmpty() ? type : problem(row, IntakeFault.TYPE_WITHOUT_FILES, key));
  }

  private Optional<ContentType> problem(MetadataRow row, IntakeFault fault, Object... arguments) {
    problems.add(IntakeProblem.of(row.place(), fault, arguments));
    return Optional.empty();
  }

  /** The same file gets the same key, so that a second import finds what the first one made. */
  private static String key(ContentType type, LooseFile file, String sha256, MetadataRow row) {
    Optional<ItemKey> named = ItemKey.parse(row.cell(ITEM));
    if (named.isPresent()) {
      return named.get().key();
    }
    String said = row.cell("fr.title");
    String title = said.isEmpty() ? FileTitles.of(file.fileName()) : said;
    String slug = Slugs.of(title);
    String words = slug.matches("[a-z0-9-]+") ? slug : type.key();
    String shortened =
        words.substring(0, Math.min(words.length(), LONGEST_KEY)).replaceAll("-+$", "");
    return shortened + "-" + sha256.substring(0, DIGEST_IN_KEY);
  }

  /** Items in the order in which files named them. */
  List<PlannedItem> items() {
    return List.copyOf(items.values());
  }

  List<IntakeProblem> problems() {
    return problems;
  }

  List<Duplicate> duplicates() {
    return duplicates;
  }
}
