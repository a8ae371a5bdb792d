package org.rihla.portal.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What was read on the pages of files. Pages without text are not there. */
@ApplicationScoped
@Transactional
public class PageTexts {
  @PersistenceContext private EntityManager entities;

  /** All pages of these blobs, by blob and number. */
  public List<PageText> ofAll(Collection<String> blobs) {
    if (blobs.isEmpty()) {
      return List.of();
    }
    return entities
        .createQuery(
            "select p from PageText p where p.sha256 in :blobs order by p.sha256, p.number",
            PageText.class)
        .setParameter("blobs", blobs)
        .getResultList();
  }

  /** Pages of a blob by number. */
  public List<PageText> of(String sha256, int offset, int limit) {
    return entities
        .createQuery(
            "select p from PageText p where p.sha256 = :blob order by p.number", PageText.class)
        .setParameter("blob", sha256)
        .setFirstResult(offset)
        .setMaxResults(limit)
        .getResultList();
  }

  /** How many pages of a blob have text. */
  public long count(String sha256) {
    return entities
        .createQuery("select count(p) from PageText p where p.sha256 = :blob", Long.class)
        .setParameter("blob", sha256)
        .getSingleResult();
  }

  /** One page. */
  public Optional<PageText> find(String sha256, int number) {
    return entities
        .createQuery(
            "select p from PageText p where p.sha256 = :blob and p.number = :number",
            PageText.class)
        .setParameter("blob", sha256)
        .setParameter("number", number)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** The number of the last page with text before another. */
  public OptionalInt before(String sha256, int number) {
    return one(
        "select max(p.number) from PageText p where p.sha256 = :blob and p.number < :n",
        sha256,
        number);
  }

  /** The number of the first page with text after another. */
  public OptionalInt after(String sha256, int number) {
    return one(
        "select min(p.number) from PageText p where p.sha256 = :blob and p.number > :n",
        sha256,
        number);
  }

  private OptionalInt one(String query, String sha256, int number) {
    Integer found =
        entities
            .createQuery(query, Integer.class)
            .setParameter("blob", sha256)
            .setParameter("n", number)
            .getSingleResult();
    return found == null ? OptionalInt.empty() : OptionalInt.of(found);
  }
}
