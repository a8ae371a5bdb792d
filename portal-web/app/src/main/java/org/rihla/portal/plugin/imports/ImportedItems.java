package org.rihla.portal.plugin.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.ImportedItem;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.content.TranslationDraft;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.Sha256;
import org.rihla.portal.plugin.PluginRecords;

/** Saves items that a file holds, each in a transaction of its own. */
@ApplicationScoped
public class ImportedItems {
  private static final String AUTHOR = "plugin-import";

  @Inject private ContentService content;
  @Inject private ItemRepository items;
  @Inject private PluginRecords records;
  @Inject private Clock clock;

  /** What became of an item. */
  enum Outcome {
    SAVED,
    UNCHANGED,
    /** Somebody edited it here. */
    KEPT,
    /** A plugin brings an item of that key. */
    TAKEN
  }

  /**
   * Saves one, for everybody to read; what was imported earlier and nobody edited is replaced.
   *
   * @throws org.rihla.portal.content.InvalidItemException if its type does not allow it
   */
  @Transactional
  Outcome save(ImportedItem imported) {
    ItemKey key = new ItemKey(imported.type(), imported.key());
    String digest = digest(imported);
    Optional<Item> existing = items.find(key);
    if (records.owner(key).isPresent()) {
      return Outcome.TAKEN;
    }
    if (existing.filter(Item::editedSinceImport).isPresent()) {
      return Outcome.KEPT;
    }
    if (existing.flatMap(Item::importDigest).filter(digest::equals).isPresent()) {
      return Outcome.UNCHANGED;
    }
    LocalDate day = existing.map(Item::publishedOn).orElseGet(() -> LocalDate.now(clock));
    content.save(new SaveItem(draft(key, imported, day), null, AUTHOR, digest));
    return Outcome.SAVED;
  }

  private static ItemDraft draft(ItemKey key, ImportedItem imported, LocalDate day) {
    return new ItemDraft(
        key,
        LocalizedText.none(),
        Language.FR,
        day,
        Visibility.PUBLIC,
        imported.fields(),
        Map.of(Language.FR, text(imported, Language.FR), Language.AR, text(imported, Language.AR)));
  }

  private static TranslationDraft text(ImportedItem imported, Language language) {
    Map<String, String> fields = new TreeMap<>();
    imported.texts().forEach((field, both) -> fields.put(field, in(both, language)));
    return new TranslationDraft(
        in(imported.title(), language), in(imported.summary(), language), fields);
  }

  private static String in(BilingualText text, Language language) {
    return language == Language.FR ? text.fr() : text.ar();
  }

  /** Maps of imported items are in the order of their keys, so equal items have equal texts. */
  private static String digest(ImportedItem imported) {
    return Sha256.of(imported.toString());
  }
}
