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
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** Titles of published items that a caller may see, to choose from. */
@ApplicationScoped
public class ItemTitles {
  private static final int MOST = 4_000;

  @PersistenceContext private EntityManager entities;

  /** Items of some types, by title; a list of at most a few thousand, searched by the browser. */
  public List<Option> of(List<String> types, Caller caller, Language reader) {
    if (types.isEmpty()) {
      return List.of();
    }
    Map<ItemKey, LocalizedText> titles = new LinkedHashMap<>();
    entities
        .createQuery(
            "select t from Translation t join fetch t.item i where i.type in :types"
                + " and i.status = :status and i.visibility in :tokens order by i.id",
            Translation.class)
        .setParameter("types", types)
        .setParameter("status", PublicationStatus.PUBLISHED)
        .setParameter("tokens", caller.access().tokens())
        .setMaxResults(MOST)
        .getResultList()
        .forEach(text -> titles.merge(text.item().key(), title(text), ItemTitles::both));
    List<Option> options = new ArrayList<>();
    titles.forEach((key, title) ->
        options.add(
            new Option(
                key.toString(), title.inOrOther(reader), title.fr() + " · " + title.ar(), 0)));
    options.sort(Comparator.comparing(Option::label));
    return List.copyOf(options);
  }

  private static LocalizedText title(Translation text) {
    return text.language() == Language.FR
        ? new LocalizedText(text.title(), "")
        : new LocalizedText("", text.title());
  }

  private static LocalizedText both(LocalizedText one, LocalizedText other) {
    return new LocalizedText(one.fr() + other.fr(), one.ar() + other.ar());
  }
}
