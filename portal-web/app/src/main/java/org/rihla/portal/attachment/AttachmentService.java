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
import java.util.List;
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
            .orElseGet(() -> create(itemId, fileName, blob));
    changed.fire(new FilesChanged(Set.of(itemId)));
    return attachment;
  }

  /**
   * Gives an item a further file, whose bytes are stored. If it has another of that name, the new
   * one is numbered; the same file twice is there once.
   */
  public Attachment add(String itemId, String fileName, BlobStore.Blob blob) {
    String name = fileName;
    for (int number = 2; isOther(itemId, name, blob); number++) {
      name = FileNames.numbered(fileName, number);
    }
    return store(itemId, name, blob);
  }

  private boolean isOther(String itemId, String fileName, BlobStore.Blob blob) {
    return find(itemId, fileName).filter(file -> !file.sha256().equals(blob.sha256())).isPresent();
  }

  private Attachment create(String itemId, String fileName, BlobStore.Blob blob) {
    Attachment attachment = new Attachment(itemId, fileName, blob);
    entities.persist(attachment);
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
