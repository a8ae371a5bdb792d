package org.rihla.portal.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.TranslationState;

/** Finds what is missing or outdated in a language, in few statements however much there is. */
@ApplicationScoped
@Transactional
public class TranslationBoard {
  private static final String SCHEME = "territories";

  private static final String READ =
      " i.status = org.rihla.portal.content.PublicationStatus.PUBLISHED"
          + " and i.visibility in :visible and i.originalLanguage <> :language ";

  private static final String THERE =
      " exists (select t.id from Translation t where t.item = i and t.language = :language) ";

  private static final String OUTDATED =
      " exists (select t.id from Translation t where t.item = i and t.language = :language"
          + " and t.state = org.rihla.portal.content.TranslationState.OUTDATED) ";

  private static final String NEEDED = READ + "and (not" + THERE + "or" + OUTDATED + ") ";

  @PersistenceContext private EntityManager entities;
  @Inject private ItemRepository items;

  /**
   * One page of the board.
   *
   * @throws org.rihla.portal.account.RefusedException if the caller does not write
   */
  public Board board(Caller caller, BoardQuery query) {
    Permissions.write(caller, Visibility.PUBLIC).orThrow();
    String narrowed = "from Item i where" + NEEDED + narrowing(query);
    List<ItemId> ids =
        narrow(
                bound(
                    "select i.id " + narrowed + " order by i.sortDay desc, i.id",
                    String.class,
                    caller,
                    query),
                query)
            .setFirstResult((query.page() - 1) * BoardQuery.PAGE_SIZE)
            .setMaxResults(BoardQuery.PAGE_SIZE)
            .getResultList()
            .stream()
            .map(ItemId::of)
            .toList();
    long total =
        narrow(bound("select count(i.id) " + narrowed, Long.class, caller, query), query)
            .getSingleResult();
    return new Board(total, byType(caller, query), byCountry(caller, query), entries(ids, query));
  }

  private static String narrowing(BoardQuery query) {
    String type = query.type().isPresent() ? " and i.type = :type" : "";
    String country =
        query.country().isPresent()
            ? " and exists (select c.id from ItemConcept c where c.itemId = i.id"
                + " and c.scheme = :scheme and c.notation = :country)"
            : "";
    return type + country;
  }

  private <T> TypedQuery<T> bound(String jpql, Class<T> type, Caller caller, BoardQuery query) {
    return entities
        .createQuery(jpql, type)
        .setParameter("visible", caller.access().tokens())
        .setParameter("language", query.language());
  }

  private static <T> TypedQuery<T> narrow(TypedQuery<T> statement, BoardQuery query) {
    query.type().ifPresent(type -> statement.setParameter("type", type));
    query
        .country()
        .ifPresent(
            country -> statement.setParameter("scheme", SCHEME).setParameter("country", country));
    return statement;
  }

  private Map<String, Board.Count> byType(Caller caller, BoardQuery query) {
    String groups = "select i.type, count(i.id) from Item i where" + READ;
    return counts(
        group(groups + "and not" + THERE + "group by i.type", caller, query).getResultList(),
        group(groups + "and" + OUTDATED + "group by i.type", caller, query).getResultList());
  }

  private Map<String, Board.Count> byCountry(Caller caller, BoardQuery query) {
    String groups =
        "select c.notation, count(distinct i.id) from Item i, ItemConcept c"
            + " where c.itemId = i.id and c.scheme = :scheme and"
            + READ;
    return counts(
        group(groups + "and not" + THERE + "group by c.notation", caller, query)
            .setParameter("scheme", SCHEME)
            .getResultList(),
        group(groups + "and" + OUTDATED + "group by c.notation", caller, query)
            .setParameter("scheme", SCHEME)
            .getResultList());
  }

  private TypedQuery<Object[]> group(String jpql, Caller caller, BoardQuery query) {
    return bound(jpql, Object[].class, caller, query);
  }

  /** Rows of group and number. */
  private static Map<String, Board.Count> counts(List<Object[]> missing, List<Object[]> outdated) {
    Map<String, Board.Count> counts = new TreeMap<>();
    missing.forEach(
        row -> counts.put((String) row[0], new Board.Count(((Number) row[1]).longValue(), 0)));
    outdated.forEach(row ->
        counts.merge(
            (String) row[0],
            new Board.Count(0, ((Number) row[1]).longValue()),
            (a, b) -> new Board.Count(a.missing(), b.outdated())));
    return counts;
  }

  private List<Board.Entry> entries(List<ItemId> ids, BoardQuery query) {
    Set<String> worked = new HashSet<>();
    if (!ids.isEmpty()) {
      worked.addAll(
          entities
              .createQuery(
                  "select c.itemId from WorkingCopy c where c.language = :language"
                      + " and c.itemId in :ids",
                  String.class)
              .setParameter("language", query.language())
              .setParameter("ids", ids.stream().map(ItemId::toString).toList())
              .getResultList());
    }
    Map<ItemId, Item> found = new HashMap<>();
    items.load(ids).forEach(item -> found.put(item.id(), item));
    return ids.stream()
        .map(found::get)
        .filter(java.util.Objects::nonNull)
        .map(item -> entry(item, query, worked.contains(item.id().toString())))
        .toList();
  }

  private static Board.Entry entry(Item item, BoardQuery query, boolean working) {
    TranslationState state =
        item.translation(query.language()).isPresent()
            ? TranslationState.OUTDATED
            : TranslationState.MISSING;
    return new Board.Entry(
        item.id(),
        item.key(),
        item.originalLanguage(),
        item.translationOrOther(item.originalLanguage()).title(),
        working ? TranslationState.IN_TRANSLATION : state);
  }
}
