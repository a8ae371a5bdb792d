package org.rihla.portal.content.workflow;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.rihla.portal.content.PublicationStatus;

/** The statement for a query of the catalogue: identifiers with a title in each row. */
final class CatalogueStatement {
  private static final int MOST = 40_000;

  private final StringBuilder conditions = new StringBuilder();
  private final Map<String, Object> values = new HashMap<>();

  CatalogueStatement(CatalogueQuery query, Set<String> tokens) {
    // A draft that was never published is as visible as what is written in it.
    with(
        "i.visibility in :tokens and (i.status <> :draft or exists (select d.id from WorkingCopy d"
            + " where d.itemId = i.id and d.language is null and d.visibility in :tokens))",
        "tokens",
        tokens);
    values.put("draft", PublicationStatus.DRAFT);
    query.type().ifPresent(type -> with("i.type = :type", "type", type));
    query.visibility().ifPresent(token -> with("i.visibility = :visible", "visible", token));
    query.state().ifPresent(this::state);
    query.concept().ifPresent(this::concept);
    String owner = query.owner().strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", " ");
    if (!owner.isBlank()) {
      with(
          "exists (select a.id from Account a where a.id = i.owner and (a.login like :owner"
              + " or lower(a.nameFr) like :owner or a.nameAr like :owner))",
          "owner",
          "%" + owner.strip() + "%");
    }
  }

  private void state(WorkState state) {
    switch (state) {
      case PUBLISHED -> with("i.status = :status", "status", PublicationStatus.PUBLISHED);
      case ARCHIVED -> with("i.status = :status", "status", PublicationStatus.ARCHIVED);
      case DRAFT, IN_REVIEW, CHANGES_REQUESTED, APPROVED, SCHEDULED, DISCARDED ->
          with(
              "exists (select c.id from WorkingCopy c where c.itemId = i.id"
                  + " and c.visibility in :tokens and c.state = :state)",
              "state",
              state);
    }
  }

  private void concept(String concept) {
    int cut = concept.indexOf('/');
    with(
        "exists (select k.id from ItemConcept k where k.itemId = i.id and k.scheme = :scheme"
            + " and k.notation = :notation)",
        "scheme",
        cut < 0 ? "" : concept.substring(0, cut));
    values.put("notation", concept.substring(cut + 1));
  }

  private void with(String condition, String name, Object value) {
    conditions.append(conditions.isEmpty() ? "" : " and ").append(condition);
    values.put(name, value);
  }

  TypedQuery<Object[]> query(EntityManager entities) {
    TypedQuery<Object[]> query =
        entities.createQuery(
            "select i.id, t.title from Item i left join i.translations t where "
                + conditions
                + " order by i.updatedAt desc, i.id",
            Object[].class);
    values.forEach(query::setParameter);
    return query.setMaxResults(MOST);
  }
}
