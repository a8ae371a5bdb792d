package org.rihla.portal.attachment.picture;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds pictures, and keeps those that were made. */
@ApplicationScoped
@Transactional
public class Pictures {
  @PersistenceContext private EntityManager entities;

  /** Pictures by the digest of their file, narrowest first. */
  public Map<String, List<Picture>> of(Collection<String> blobs) {
    if (blobs.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "select p from Picture p where p.source in :blobs order by p.width", Picture.class)
        .setParameter("blobs", blobs)
        .getResultList()
        .stream()
        .collect(Collectors.groupingBy(Picture::source));
  }

  /** The picture of a file in a width. */
  public Optional<Picture> find(String blob, int width) {
    return of(List.of(blob)).getOrDefault(blob, List.of()).stream()
        .filter(picture -> picture.width() == width)
        .findFirst();
  }

  /** The widest picture of a file. */
  public Optional<Picture> widest(String blob) {
    return of(List.of(blob)).getOrDefault(blob, List.of()).stream()
        .max(Comparator.comparingInt(Picture::width));
  }

  void keep(String blob, List<Picture> made) {
    entities
        .createQuery("delete from Picture p where p.source = :blob")
        .setParameter("blob", blob)
        .executeUpdate();
    made.forEach(entities::persist);
  }
}
