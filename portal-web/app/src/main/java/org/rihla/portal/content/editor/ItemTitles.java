package org.rihla.portal.content.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** Titles of published items that a caller may see, to choose from. */
@ApplicationScoped
public class ItemTitles {
  private static final int MOST = 40_000;
  private static final String READ = " i.status = :status and i.visibility in :tokens";

  @PersistenceContext private EntityManager entities;

  /** Items of some types, by title, a few thousand at most. */
  public List<Option> of(List<String> types, Caller caller, Language reader) {
    return types.isEmpty() ? List.of() : titles(" and i.type in :wanted", types, caller, reader);
  }

  /** Those of some keys, {@code type/key}, by title; others are not among them. */
  List<Option> named(List<String> keys, Caller caller, Language reader) {
    return keys.isEmpty()
        ? List.of()
        : titles(" and concat(i.type, '/', i.itemKey) in :wanted", keys, caller, reader);
  }

  private List<Option> titles(
      String condition, List<String> wanted, Caller caller, Language reader) {
    Map<String, LocalizedText> titles = new LinkedHashMap<>();
    entities
        .createQuery(
            "select i.type, i.itemKey, t.language, t.title from Translation t join t.item i where"
                + READ
                + condition
                + " order by i.id",
            Object[].class)
        .setParameter("status", PublicationStatus.PUBLISHED)
        .setParameter("tokens", caller.access().tokens())
        .setParameter("wanted", wanted)
        .setMaxResults(MOST)
        .getResultList()
        .forEach(row -> titles.merge(row[0] + "/" + row[1], title(row), ItemTitles::both));
    List<Option> options = new ArrayList<>();
    titles.forEach((key, title) ->
        options.add(new Option(key, title.inOrOther(reader), title.fr() + " · " + title.ar(), 0)));
    options.sort(Comparator.comparing(Option::label));
    return List.copyOf(options);
  }

  /** How many items of some types there are. */
  long count(List<String> types, Caller caller) {
    return types.isEmpty()
        ? 0
        : entities
            .createQuery(
                "select count(i.id) from Item i where" + READ + " and i.type in :types", Long.class)
            .setParameter("status", PublicationStatus.PUBLISHED)
            .setParameter("tokens", caller.access().tokens())
            .setParameter("types", types)
            .getSingleResult();
  }

  private static LocalizedText title(Object[] row) {
    return row[2] == Language.FR
        ? new LocalizedText((String) row[3], "")
        : new LocalizedText("", (String) row[3]);
  }

  private static LocalizedText both(LocalizedText one, LocalizedText other) {
    return new LocalizedText(one.fr() + other.fr(), one.ar() + other.ar());
  }
}
