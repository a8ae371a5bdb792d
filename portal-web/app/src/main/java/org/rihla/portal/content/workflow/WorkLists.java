package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.Translation;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** What waits for an editor, and what an author has written; each in two or three statements. */
@ApplicationScoped
@Transactional
public class WorkLists {
  private static final int MOST = 200;

  @PersistenceContext private EntityManager entities;
  @Inject private ItemRepository items;
  @Inject private CopyViews views;
  @Inject private CountryFields countries;

  /**
   * What waits for review where the caller is an editor, oldest first, at most 200.
   *
   * @param type only this type
   * @param country only what names this territory
   * @throws RefusedException if the caller has not signed in
   */
  public List<QueueEntry> waiting(Caller caller, Optional<String> type, Optional<String> country) {
    requireAccount(caller);
    Set<String> tokens = Permissions.edited(caller);
    if (tokens.isEmpty()) {
      return List.of();
    }
    TypedQuery<WorkingCopy> query =
        entities
            .createQuery(
                "select c from WorkingCopy c where c.state = :state and c.visibility in :tokens"
                    + " and exists (select i.id from Item i where i.id = c.itemId"
                    + " and i.visibility in :tokens"
                    + (type.isPresent() ? " and i.type = :type" : "")
                    + ") order by c.submittedAt, c.id",
                WorkingCopy.class)
            .setParameter("state", WorkState.IN_REVIEW)
            .setParameter("tokens", tokens);
    type.ifPresent(key -> query.setParameter("type", key));
    List<WorkingCopy> copies = query.setMaxResults(MOST).getResultList();
    Map<ItemId, Item> found = items(copies.stream().map(copy -> copy.id().item()).toList());
    return copies.stream()
        .map(copy -> waiting(caller, copy, item(found, copy)))
        .filter(entry -> country.map(entry.countries()::contains).orElse(true))
        .toList();
  }

  private QueueEntry waiting(Caller caller, WorkingCopy copy, Item item) {
    return new QueueEntry(
        copy.id(),
        item.key(),
        title(copy),
        countries.of(item.key().type(), views.whole(item, copy)),
        copy.updatedName(),
        copy.submittedAt().orElse(copy.updatedAt()),
        views.missing(item, copy),
        CopyRights.review(caller, item, copy).equals(CopyRights.OWN));
  }

  /**
   * What the caller wrote or translates, and where it stands, latest first.
   *
   * @throws RefusedException if the caller has not signed in
   */
  public List<MyItem> mine(Caller caller) {
    String me = requireAccount(caller);
    List<Item> owned = items.load(owned(me));
    List<WorkingCopy> copies = copiesOf(me, owned);
    Map<ItemId, Item> found = new HashMap<>();
    owned.forEach(item -> found.put(item.id(), item));
    found.putAll(
        items(
            copies.stream()
                .map(copy -> copy.id().item())
                .filter(id -> !found.containsKey(id))
                .toList()));
    List<MyItem> mine = new ArrayList<>();
    Set<ItemId> written = new HashSet<>();
    for (WorkingCopy copy : copies) {
      mine.add(mine(copy, item(found, copy)));
      if (copy.id().translated().isEmpty()) {
        written.add(copy.id().item());
      }
    }
    owned.stream()
        .filter(item -> !written.contains(item.id()))
        .filter(item -> item.status() != PublicationStatus.DRAFT)
        .map(WorkLists::standing)
        .forEach(mine::add);
    mine.sort(Comparator.comparing(MyItem::updatedAt).reversed());
    return mine;
  }

  private List<ItemId> owned(String me) {
    return entities
        .createQuery(
            "select i.id from Item i where i.owner = :me order by i.updatedAt desc, i.id",
            String.class)
        .setParameter("me", me)
        .setMaxResults(MOST)
        .getResultList()
        .stream()
        .map(ItemId::of)
        .toList();
  }

  private List<WorkingCopy> copiesOf(String me, List<Item> owned) {
    List<String> ids = new ArrayList<>(owned.stream().map(item -> item.id().toString()).toList());
    ids.add("");
    return entities
        .createQuery(
            "select c from WorkingCopy c where c.author = :me"
                + " or (c.language is null and c.itemId in :ids)",
            WorkingCopy.class)
        .setParameter("me", me)
        .setParameter("ids", ids)
        .getResultList();
  }

  private static MyItem mine(WorkingCopy copy, Item item) {
    return new MyItem(
        copy.id(),
        item.key(),
        title(copy),
        copy.state(),
        item.status() == PublicationStatus.PUBLISHED,
        copy.updatedAt(),
        copy.scheduledAt());
  }

  private static MyItem standing(Item item) {
    return new MyItem(
        CopyId.of(item.id()),
        item.key(),
        new LocalizedText(title(item, Language.FR), title(item, Language.AR)),
        CopyBeginning.standing(item),
        item.status() == PublicationStatus.PUBLISHED,
        item.updatedAt(),
        Optional.empty());
  }

  private static String title(Item item, Language language) {
    return item.translation(language).map(Translation::title).orElse("");
  }

  private static LocalizedText title(WorkingCopy copy) {
    return new LocalizedText(copy.title(Language.FR), copy.title(Language.AR));
  }

  private Map<ItemId, Item> items(Collection<ItemId> ids) {
    Map<ItemId, Item> found = new HashMap<>();
    items.load(ids).forEach(item -> found.put(item.id(), item));
    return found;
  }

  /** There is one: a working copy cannot outlive its item. */
  private static Item item(Map<ItemId, Item> found, WorkingCopy copy) {
    return Objects.requireNonNull(found.get(copy.id().item()));
  }

  private static String requireAccount(Caller caller) {
    return caller.id().orElseThrow(() -> new RefusedException(Refusal.SIGN_IN_REQUIRED)).toString();
  }
}
