package org.rihla.portal.content.intake;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.AttachmentService;
import org.rihla.portal.attachment.FileNames;
import org.rihla.portal.attachment.FilePlace;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemChecks;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.OpenFiles;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.content.SavedItem;

/** Saves one item and its files together, or neither. */
@ApplicationScoped
public class IntakeSave {
  private static final String AUTHOR = "import";

  @Inject private ContentService content;
  @Inject private ItemRepository items;
  @Inject private ItemChecks checks;
  @Inject private OpenFiles open;
  @Inject private AttachmentService attachments;
  @Resource private TransactionSynchronizationRegistry transaction;

  /**
   * Tries to save it and takes it back; no byte is stored.
   *
   * @param begun what holds for a new item where nothing is said of it
   * @return how many of its files are new to it
   * @throws org.rihla.portal.content.InvalidItemException if its type does not allow it
   * @throws UnpublishedItemException if readers are not given the item
   */
  @Transactional
  public int tryOut(PlannedItem planned, DraftTree begun, LocalDate today) {
    transaction.setRollbackOnly();
    return take(planned, begun, today, true);
  }

  /** Saves it; otherwise as {@link #tryOut}. */
  @Transactional
  public int save(PlannedItem planned, DraftTree begun, LocalDate today) {
    return take(planned, begun, today, false);
  }

  private int take(PlannedItem planned, DraftTree begun, LocalDate today, boolean tryOnly) {
    Optional<Item> existing = items.find(planned.key());
    return existing.isPresent()
        ? extend(existing.get(), planned, today, tryOnly)
        : begin(planned, begun, today, tryOnly);
  }

  private int begin(PlannedItem planned, DraftTree begun, LocalDate today, boolean tryOnly) {
    Map<String, PlannedFile> named = named(planned.files());
    List<Object> entries = new ArrayList<>();
    named.forEach((name, file) -> entries.add(entry(name, file)));
    DraftTree tree = planned.begun(begun).with(path(planned), entries);
    SavedItem saved =
        content.save(
            SaveItem.edit(checks.withFreeAddress(tree.draft(planned.key(), today)), AUTHOR));
    if (!tryOnly) {
      named.forEach(
          (name, file) -> attachments.store(saved.id().toString(), name, file.file().path()));
    }
    return named.size();
  }

  private int extend(Item item, PlannedItem planned, LocalDate today, boolean tryOnly) {
    if (item.status() != PublicationStatus.PUBLISHED) {
      throw new UnpublishedItemException(item.key());
    }
    String id = item.id().toString();
    Set<String> there =
        attachments.allOf(id).stream().map(Attachment::sha256).collect(Collectors.toSet());
    List<PlannedFile> coming =
        planned.files().stream().filter(file -> !there.contains(file.sha256())).toList();
    if (coming.isEmpty()) {
      return 0;
    }
    Set<String> published = open.published(item);
    List<Object> entries = new ArrayList<>();
    item.tree()
        .get(path(planned))
        .filter(List.class::isInstance)
        .ifPresent(before -> entries.addAll((List<?>) before));
    named(coming)
        .forEach((name, file) -> {
          String given =
              tryOnly
                  ? name
                  : attachments
                      .add(new FilePlace(id, published, null), name, file.file().path())
                      .fileName();
          entries.add(entry(given, file));
        });
    DraftTree tree = item.tree().with(path(planned), entries);
    content.save(SaveItem.edit(tree.draft(item.key(), today), AUTHOR));
    return coming.size();
  }

  private static String path(PlannedItem planned) {
    return DraftTree.FIELDS + planned.filesField();
  }

  private static Map<String, Object> entry(String name, PlannedFile file) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("file", name);
    entry.putAll(file.entry());
    return entry;
  }

  /** Files by the name that each gets: two of one name in different folders are numbered. */
  private static Map<String, PlannedFile> named(List<PlannedFile> files) {
    Map<String, PlannedFile> named = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (PlannedFile file : files) {
      String plain = FileNames.plain(file.file().fileName());
      String name = plain;
      for (int number = 2; !taken.add(name); number++) {
        name = FileNames.numbered(plain, number);
      }
      named.put(name, file);
    }
    return named;
  }
}
