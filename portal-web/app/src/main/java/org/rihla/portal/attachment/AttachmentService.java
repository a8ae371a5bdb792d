package org.rihla.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Stores files of items and finds them again. Who may see them is asked of their item. */
@ApplicationScoped
@Transactional
public class AttachmentService {
  @PersistenceContext private EntityManager entities;
  @Inject private BlobStore blobs;
  @Inject private Event<FilesChanged> changed;
  @Inject private Clock clock;

  /**
   * Stores a file of an item, in place of one of the same name.
   *
   * @param itemId text form of the item's identifier
   * @throws UncheckedIOException if the file cannot be read or kept; nothing is changed then
   */
  public Attachment store(String itemId, String fileName, Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      return store(itemId, fileName, blobs.put(content));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot store " + fileName, e);
    }
  }

  /**
   * Gives an item a file whose bytes are stored, in place of one of the same name, whose bytes stay
   * in its history.
   */
  public Attachment store(String itemId, String fileName, BlobStore.Blob blob) {
    Attachment attachment =
        find(itemId, fileName)
            .map(existing -> replace(existing, blob))
            .orElseGet(() -> create(FilePlace.of(itemId), fileName, blob));
    changed.fire(new FilesChanged(Set.of(itemId)));
    return attachment;
  }

  /**
   * Gives an item a further file, whose bytes are stored; what it has already stays as it is. If
   * the name is taken, the new one is numbered; the same file twice is there once.
   */
  public Attachment add(FilePlace place, String fileName, BlobStore.Blob blob) {
    String name = fileName;
    for (int number = 2; isTaken(place, name, blob); number++) {
      name = FileNames.numbered(fileName, number);
    }
    Optional<Attachment> same = find(place.item(), name);
    String free = name;
    return same.orElseGet(() -> create(place, free, blob));
  }

  /**
   * The same, with bytes that are not stored yet.
   *
   * @throws UncheckedIOException if the file cannot be read or kept; nothing is changed then
   */
  public Attachment add(FilePlace place, String fileName, Path file) {
    try (InputStream content = Files.newInputStream(file)) {
      return add(place, fileName, blobs.put(content));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot store " + fileName, e);
    }
  }

  private boolean isTaken(FilePlace place, String name, BlobStore.Blob blob) {
    return find(place.item(), name)
        .map(file -> file.withdrawn() || !file.sha256().equals(blob.sha256()))
        .orElseGet(() -> place.taken().contains(name));
  }

  private Attachment create(FilePlace place, String fileName, BlobStore.Blob blob) {
    Attachment attachment = new Attachment(place, fileName, blob);
    entities.persist(attachment);
    changed.fire(new FilesChanged(Set.of(place.item())));
    return attachment;
  }

  private Attachment replace(Attachment existing, BlobStore.Blob blob) {
    if (!existing.sha256().equals(blob.sha256())) {
      entities.persist(existing.replace(blob, clock.instant()));
    }
    return existing;
  }

  private Optional<Attachment> find(String itemId, String fileName) {
    return entities
        .createQuery(
            "select a from Attachment a where a.itemId = :item and a.fileName = :name",
            Attachment.class)
        .setParameter("item", itemId)
        .setParameter("name", fileName)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The files of an item that are given to readers, by name. */
  public List<Attachment> ofItem(String itemId) {
    return ofItems(List.of(itemId));
  }

  /** The files of items that are given to readers, by item and name. */
  public List<Attachment> ofItems(Collection<String> itemIds) {
    if (itemIds.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select a from Attachment a left join fetch a.reading where a.itemId in :items"
                + " order by a.itemId, a.fileName",
            Attachment.class)
        .setParameter("items", itemIds)
        .getResultList()
        .stream()
        .filter(Attachment::given)
        .toList();
  }

  /** All files of an item, whether they are given to readers or not, oldest first. */
  public List<Attachment> allOf(String itemId) {
    return entities
        .createQuery(
            "select a from Attachment a left join fetch a.reading where a.itemId = :item"
                + " order by a.id",
            Attachment.class)
        .setParameter("item", itemId)
        .getResultList();
  }

  /** The files that came in the place of another, newest first. */
  public List<Attachment> successors(String id) {
    return entities
        .createQuery(
            "select a from Attachment a left join fetch a.reading where a.replaces = :id"
                + " order by a.id desc",
            Attachment.class)
        .setParameter("id", id)
        .getResultList();
  }

  /** A file, whether it is given to readers or not. */
  public Optional<Attachment> find(String id) {
    return entities
        .createQuery(
            "select a from Attachment a left join fetch a.reading where a.id = :id",
            Attachment.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** Files of other items with the same bytes. */
  public List<Attachment> others(Attachment attachment) {
    return entities
        .createQuery(
            "select a from Attachment a where a.sha256 = :blob and a.itemId <> :item"
                + " order by a.id",
            Attachment.class)
        .setParameter("blob", attachment.sha256())
        .setParameter("item", attachment.itemId())
        .getResultList();
  }

  /** The oldest file of each of these bytes, whether it is given to readers or not, by SHA-256. */
  public Map<String, Attachment> holders(Collection<String> sha256) {
    Map<String, Attachment> holders = new HashMap<>();
    if (!sha256.isEmpty()) {
      entities
          .createQuery(
              "select a from Attachment a where a.sha256 in :blobs order by a.id", Attachment.class)
          .setParameter("blobs", sha256)
          .getResultList()
          .forEach(attachment -> holders.putIfAbsent(attachment.sha256(), attachment));
    }
    return holders;
  }

  /** What a file held before it was replaced, oldest first. */
  public List<AttachmentVersion> history(String id) {
    return entities
        .createQuery(
            "select v from AttachmentVersion v where v.attachmentId = :id order by v.version",
            AttachmentVersion.class)
        .setParameter("id", id)
        .getResultList();
  }

  /**
   * Takes a file back: from then on it is given to nobody, found by nobody and in no archive. Does
   * nothing if there is none.
   */
  public void withdraw(String id) {
    find(id)
        .ifPresent(attachment -> {
          attachment.withdraw(clock.instant());
          changed.fire(new FilesChanged(Set.of(attachment.itemId())));
        });
  }

  /** Forgets the files of an item that was never published and goes; their bytes may be shared. */
  public void forget(String itemId) {
    for (String rows :
        new String[] {
          "AttachmentVersion v where v.attachmentId in"
              + " (select a.id from Attachment a where a.itemId = :id)",
          "Attachment v where v.itemId = :id"
        }) {
      entities.createQuery("delete from " + rows).setParameter("id", itemId).executeUpdate();
    }
  }
}
