package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rihla.portal.account.Access;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.AttachmentService;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.value.FieldValue;

/**
 * Files that a caller may open. Whatever gives a file, its text or a picture of it to somebody asks
 * here.
 */
@ApplicationScoped
@Transactional
public class OpenFiles {
  private static final int MOST_VERSIONS = 200;

  @Inject private AttachmentService attachments;
  @Inject private ItemRepository items;
  @Inject private ContentTypes types;
  @Inject private ItemValidator validator;

  /** The file of an identifier; empty if there is none or the caller may not open it. */
  public Optional<OpenFile> find(String id, Access access) {
    return attachments
        .find(id)
        .filter(Attachment::given)
        .flatMap(attachment ->
            item(attachment).flatMap(item -> OpenFile.of(item, values(item), attachment, access)));
  }

  /**
   * The newest file that came in the place of another, for those who follow an old link; empty if
   * there is none that the caller may open.
   */
  public Optional<OpenFile> successor(String id, Access access) {
    Optional<OpenFile> newest = Optional.empty();
    Set<String> seen = new HashSet<>(Set.of(id));
    Deque<String> next = new ArrayDeque<>(seen);
    while (!next.isEmpty() && seen.size() < MOST_VERSIONS) {
      for (Attachment file : attachments.successors(next.remove())) {
        if (seen.add(file.id())) {
          next.add(file.id());
          Optional<OpenFile> open = find(file.id(), access);
          newest = open.isPresent() ? open : newest;
        }
      }
    }
    return newest;
  }

  /** Whether a file was taken back that the caller could open otherwise. */
  public boolean gone(String id, Access access) {
    return attachments
        .find(id)
        .filter(Predicate.not(Attachment::given))
        .flatMap(attachment ->
            item(attachment)
                .flatMap(item -> OpenFile.named(item, values(item), attachment, access)))
        .isPresent();
  }

  /** Names of the files that an item names as it was last published. */
  public Set<String> published(Item item) {
    return item.status() == PublicationStatus.DRAFT
        ? Set.of()
        : names(values(item)).collect(Collectors.toSet());
  }

  private static Stream<String> names(Map<String, FieldValue> values) {
    return values.values().stream()
        .filter(FieldValue.Files.class::isInstance)
        .flatMap(value -> ((FieldValue.Files) value).files().stream())
        .map(FieldValue.File::name);
  }

  private Optional<Item> item(Attachment attachment) {
    return items.load(List.of(ItemId.of(attachment.itemId()))).stream().findFirst();
  }

  /** The files of items, by item, in the order in which each item names its own. */
  public Map<ItemId, List<OpenFile>> ofItems(Collection<Item> owners, Access access) {
    Map<String, List<Attachment>> all =
        attachments.ofItems(owners.stream().map(item -> item.id().toString()).toList()).stream()
            .collect(Collectors.groupingBy(Attachment::itemId));
    Map<ItemId, List<OpenFile>> open = new LinkedHashMap<>();
    for (Item item : owners) {
      List<Attachment> own = all.getOrDefault(item.id().toString(), List.of());
      open.put(item.id(), inOrder(item, own, access));
    }
    return open;
  }

  private List<OpenFile> inOrder(Item item, List<Attachment> own, Access access) {
    if (own.isEmpty()) {
      return List.of();
    }
    Map<String, FieldValue> values = values(item);
    return names(values)
        .distinct()
        .flatMap(name -> own.stream().filter(file -> file.fileName().equals(name)))
        .flatMap(file -> OpenFile.of(item, values, file, access).stream())
        .toList();
  }

  private Map<String, FieldValue> values(Item item) {
    return types
        .find(item.key().type())
        .map(type -> validator.values(type, item.fields()))
        .orElse(Map.of());
  }
}
