package org.rihla.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which blobs the database names. */
@ApplicationScoped
@Transactional
public class NamedBlobs {
  @PersistenceContext private EntityManager entities;

  /**
   * Of files, of their earlier versions, of their pictures, and of what was sent and not yet given
   * to an item.
   */
  Set<String> all() {
    Set<String> names = new HashSet<>(texts("select distinct a.sha256 from Attachment a"));
    names.addAll(texts("select distinct v.sha256 from AttachmentVersion v"));
    names.addAll(texts("select distinct u.sha256 from Upload u where u.sha256 is not null"));
    names.addAll(texts("select p.sha256 from Picture p"));
    return names;
  }

  private List<String> texts(String query) {
    return entities.createQuery(query, String.class).getResultList();
  }

  /** Removes what was read in files that are no file's content any more. */
  void forgetTexts() {
    List<String> forgotten =
        texts(
            "select j.sha256 from ExtractionJob j where not exists"
                + " (select a.id from Attachment a where a.sha256 = j.sha256)");
    for (String blob : forgotten) {
      delete("delete from PageText p where p.sha256 = :blob", blob);
      delete("delete from Picture p where p.source = :blob", blob);
      delete("delete from ExtractionJob j where j.sha256 = :blob", blob);
    }
  }

  private void delete(String statement, String blob) {
    entities.createQuery(statement).setParameter("blob", blob).executeUpdate();
  }
}
