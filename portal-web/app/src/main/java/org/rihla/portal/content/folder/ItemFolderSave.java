package org.rihla.portal.content.folder;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.AttachmentService;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.content.SavedItem;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.FieldKind;
import org.rihla.portal.platform.yaml.DeclarationException;

/** Saves one item and its files together, or neither. */
@ApplicationScoped
public class ItemFolderSave {
  private static final String AUTHOR = "content-folder";

  @Inject private ContentService content;
  @Inject private ItemRepository items;
  @Inject private AttachmentService attachments;
  @Inject private ContentTypes types;
  @Resource private TransactionSynchronizationRegistry transaction;

  /**
   * The item as it is now. Read in a transaction, because the server closes an entity manager twice
   * that was used outside of one while the portal starts, and then refuses to start it.
   */
  @Transactional
  public Optional<Item> existing(ItemKey key) {
    return items.find(key);
  }

  /**
   * Saves it all and takes it back.
   *
   * @return as {@link #save}
   */
  @Transactional
  List<String> tryOut(ItemFolder folder, ItemDraft draft, String digest) {
    List<String> duplicates = save(folder, draft, digest);
    transaction.setRollbackOnly();
    return duplicates;
  }

  /**
   * Saves it all.
   *
   * @return a line for each file that another item has as well
   */
  @Transactional
  List<String> save(ItemFolder folder, ItemDraft draft, String digest) {
    List<String> names =
        types.find(draft.key().type()).map(type -> fileNames(type, draft)).orElse(List.of());
    List<Path> files =
        names.stream()
            .map(name ->
                folder
                    .file(name)
                    .orElseThrow(() ->
                        new DeclarationException(
                            folder.name() + "/item.yaml",
                            1,
                            "fields",
                            "names a file that is not in the folder: " + name)))
            .toList();
    SavedItem saved = content.save(new SaveItem(draft, null, AUTHOR, digest));
    return files.stream()
        .map(file ->
            attachments.store(saved.id().toString(), String.valueOf(file.getFileName()), file))
        .flatMap(attachment -> duplicates(folder, attachment))
        .toList();
  }

  /** Saves an item that somebody packed; joins the transaction of the caller. */
  @Transactional
  public void save(PackedItem item) {
    save(item.folder(), item.draft(), item.digest());
  }

  private Stream<String> duplicates(ItemFolder folder, Attachment attachment) {
    return attachments.others(attachment).stream()
        .map(other -> items.load(List.of(ItemId.of(other.itemId()))))
        .flatMap(List::stream)
        .map(item -> folder.name() + ": " + attachment.fileName() + " = " + item.key());
  }

  private static List<String> fileNames(ContentType type, ItemDraft draft) {
    return type.fields().stream()
        .filter(field -> field.kind() == FieldKind.FILES)
        .map(Field::key)
        .map(draft.fields()::get)
        .filter(List.class::isInstance)
        .flatMap(list -> ((List<?>) list).stream())
        .filter(Map.class::isInstance)
        .map(entry -> String.valueOf(((Map<?, ?>) entry).get("file")))
        .toList();
  }
}
