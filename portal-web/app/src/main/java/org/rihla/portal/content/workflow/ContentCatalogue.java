package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.Translation;
import org.rihla.portal.language.Folding;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/**
 * All items that somebody is an editor of, in four statements however many there are. Titles are
 * compared here, letter by letter in both scripts, as no database of the two does that.
 */
@ApplicationScoped
@Transactional
public class ContentCatalogue {
  @PersistenceContext private EntityManager entities;
  @Inject private ItemRepository items;

  /**
   * One page of them.
   *
   * @throws RefusedException if the caller is editor of nothing
   */
  public Catalogue find(Caller caller, CatalogueQuery query) {
    Set<String> tokens = Permissions.edited(caller);
    if (tokens.isEmpty()) {
      throw new RefusedException(Refusal.EDITORS_ONLY);
    }
    Map<String, WorkingCopy> copies = copies(tokens);
    Map<String, String> titles = titles(new CatalogueStatement(query, tokens), copies);
    List<ItemId> found =
        titles.entrySet().stream()
            .filter(entry -> Folding.holds(entry.getValue(), query.text()))
            .map(entry -> ItemId.of(entry.getKey()))
            .toList();
    List<ItemId> page =
        found.stream()
            .skip((long) (query.page() - 1) * CatalogueQuery.PAGE_SIZE)
            .limit(CatalogueQuery.PAGE_SIZE)
            .toList();
    return new Catalogue(found.size(), rows(page, copies));
  }

  /** Next versions, by item; those that the caller may not know of are not among them. */
  private Map<String, WorkingCopy> copies(Set<String> tokens) {
    Map<String, WorkingCopy> copies = new HashMap<>();
    entities
        .createQuery(
            "select c from WorkingCopy c where c.language is null and c.visibility in :tokens",
            WorkingCopy.class)
        .setParameter("tokens", tokens)
        .getResultList()
        .forEach(copy -> copies.put(copy.id().item().toString(), copy));
    return copies;
  }

  /** Titles in both languages by item, published ones and those being written. */
  private Map<String, String> titles(
      CatalogueStatement statement, Map<String, WorkingCopy> copies) {
    Map<String, String> titles = new LinkedHashMap<>();
    for (Object[] row : statement.query(entities).getResultList()) {
      String text = row[1] == null ? "" : (String) row[1];
      titles.merge((String) row[0], text, (one, other) -> one + " " + other);
    }
    titles.replaceAll((id, title) ->
        Optional.ofNullable(copies.get(id))
            .map(copy -> title + " " + copy.title(Language.FR) + " " + copy.title(Language.AR))
            .orElse(title));
    return titles;
  }

  private List<Catalogue.Row> rows(List<ItemId> ids, Map<String, WorkingCopy> copies) {
    Map<ItemId, Item> found = new HashMap<>();
    items.load(ids).forEach(item -> found.put(item.id(), item));
    Map<String, LocalizedText> owners = owners(found.values().stream().toList());
    List<Catalogue.Row> rows = new ArrayList<>();
    for (ItemId id : ids) {
      Item item = found.get(id);
      if (item != null) {
        rows.add(row(item, Optional.ofNullable(copies.get(id.toString())), owners));
      }
    }
    return rows;
  }

  private static Catalogue.Row row(
      Item item, Optional<WorkingCopy> copy, Map<String, LocalizedText> owners) {
    boolean begun = item.status() == PublicationStatus.DRAFT;
    return new Catalogue.Row(
        item.id(),
        item.key(),
        new LocalizedText(title(item, copy, Language.FR), title(item, copy, Language.AR)),
        begun ? copy.map(WorkingCopy::state).orElse(WorkState.DRAFT) : CopyBeginning.standing(item),
        begun ? Optional.empty() : copy.map(WorkingCopy::state),
        item.visibility(),
        item.owner().map(AccountId::toString).map(owners::get),
        item.updatedAt());
  }

  private static String title(Item item, Optional<WorkingCopy> copy, Language language) {
    return item.translation(language)
        .map(Translation::title)
        .or(() ->
            copy.filter(found -> item.status() == PublicationStatus.DRAFT)
                .map(found -> found.title(language)))
        .orElse("");
  }

  private Map<String, LocalizedText> owners(List<Item> found) {
    List<String> ids =
        found.stream().flatMap(item -> item.owner().stream()).map(AccountId::toString).toList();
    Map<String, LocalizedText> names = new HashMap<>();
    if (!ids.isEmpty()) {
      entities
          .createQuery(
              "select a.id, a.nameFr, a.nameAr from Account a where a.id in :ids", Object[].class)
          .setParameter("ids", ids)
          .getResultList()
          .forEach(row ->
              names.put((String) row[0], new LocalizedText((String) row[1], (String) row[2])));
    }
    return names;
  }
}
