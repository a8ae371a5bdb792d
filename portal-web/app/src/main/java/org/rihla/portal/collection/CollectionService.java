package org.rihla.portal.collection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.Access;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.OpenFile;
import org.rihla.portal.content.OpenFiles;
import org.rihla.portal.content.PublicationStatus;

/** Gathers what goes into an archive: only what the caller may see, within the limits. */
@ApplicationScoped
@Transactional
public class CollectionService {
  @Inject private ItemRepository items;
  @Inject private OpenFiles files;

  /** These items and their files; items that are not there or not open are left out silently. */
  public FileCollection of(List<ItemId> ids, Access access) {
    List<Item> open =
        items.load(ids.stream().distinct().limit(FileCollection.MOST_ITEMS).toList()).stream()
            .filter(item -> item.status() == PublicationStatus.PUBLISHED)
            .filter(item -> AccessPolicy.maySee(access, item.visibility()))
            .toList();
    return limited(open, files.ofItems(open, access));
  }

  private static FileCollection limited(List<Item> open, Map<ItemId, List<OpenFile>> files) {
    List<FileCollection.Entry> entries = new ArrayList<>();
    int count = 0;
    int leftOut = 0;
    long bytes = 0;
    for (Item item : open) {
      List<OpenFile> taken = new ArrayList<>();
      for (OpenFile file : files.getOrDefault(item.id(), List.of())) {
        long size = file.attachment().size();
        if (count < FileCollection.MOST_FILES && bytes + size <= FileCollection.MOST_BYTES) {
          taken.add(file);
          count++;
          bytes += size;
        } else {
          leftOut++;
        }
      }
      entries.add(new FileCollection.Entry(item, taken));
    }
    return new FileCollection(entries, leftOut);
  }
}
