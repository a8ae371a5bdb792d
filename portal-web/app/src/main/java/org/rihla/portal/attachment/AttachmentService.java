package org.rihla.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.platform.PortalConfiguration;

/** Stores files of items and finds them again. Who may see them is asked of their item. */
@ApplicationScoped
@Transactional
public class AttachmentService {
  @PersistenceContext private EntityManager entities;
  @Inject private PortalConfiguration configuration;

  /**
   * Stores a file of an item, in place of one of the same name.
   *
   * @param itemId text form of the item's identifier
   * @throws UncheckedIOException if the file cannot be read or kept; nothing is changed then
   */
  public Attachment store(String itemId, String fileName, Path file) {
    BlobStore.Blob blob;
    try (InputStream content = Files.newInputStream(file)) {
      blob = new BlobStore(configuration.blobFolder()).put(content);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot store " + fileName, e);
    }
    Attachment attachment =
        ofItem(itemId).stream()
            .filter(existing -> existing.fileName().equals(fileName))
            .findFirst()
            .orElseGet(() -> new Attachment(itemId, fileName));
    attachment.holds(blob);
    entities.persist(attachment);
    return attachment;
  }

  /** The files of an item, by name. */
  public List<Attachment> ofItem(String itemId) {
    return entities
        .createQuery(
            "select a from Attachment a where a.itemId = :item order by a.fileName",
            Attachment.class)
        .setParameter("item", itemId)
        .getResultList();
  }

  public Optional<Attachment> find(String id) {
    return Optional.ofNullable(entities.find(Attachment.class, id));
  }

  /** Where the bytes lie. */
  public Path file(Attachment attachment) {
    return new BlobStore(configuration.blobFolder()).path(attachment.sha256());
  }
}
