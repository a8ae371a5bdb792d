package org.rihla.portal.attachment.upload;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.attachment.BlobStore;

/** The rows of uploads, each call a transaction, because a file may take long to come. */
@ApplicationScoped
@Transactional
public class UploadRows {
  private static final int MOST_OF_AN_ACCOUNT = 100;

  @PersistenceContext private EntityManager entities;
  @Inject private Clock clock;

  Upload add(AccountId account, NewUpload file) {
    long others =
        entities
            .createQuery("select count(u) from Upload u where u.account = :account", Long.class)
            .setParameter("account", account.toString())
            .getSingleResult();
    if (others >= MOST_OF_AN_ACCOUNT) {
      throw new UploadException(UploadProblem.TOO_MANY);
    }
    Upload upload = new Upload(account, file, clock.instant());
    entities.persist(upload);
    return upload;
  }

  Upload get(AccountId account, String id) {
    Upload upload = entities.find(Upload.class, id);
    if (upload == null || !upload.isOf(account)) {
      throw new UploadException(UploadProblem.MISSING);
    }
    return upload;
  }

  void complete(String id, BlobStore.Blob blob) {
    Upload upload = entities.find(Upload.class, id);
    if (upload != null) {
      upload.complete(blob);
    }
  }

  void remove(String id) {
    Upload upload = entities.find(Upload.class, id);
    if (upload != null) {
      entities.remove(upload);
    }
  }

  /** Uploads that began before a moment, and that nobody has given to an item. */
  List<String> before(Instant moment) {
    return entities
        .createQuery("select u.id from Upload u where u.createdAt < :moment", String.class)
        .setParameter("moment", moment)
        .getResultList();
  }
}
