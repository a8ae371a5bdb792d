package org.rihla.portal.content.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.PublicationStatus;

/** What somebody writes and has written, and where each stands. */
@ApplicationScoped
public class MyItems {
  private static final int MOST = 200;

  @PersistenceContext private EntityManager entities;

  /** Working copies that the caller began, and items of theirs without one; last changed first. */
  public List<MyItem> of(Caller caller) {
    String account = caller.id().orElseThrow().toString();
    List<MyItem> found = new ArrayList<>(copies(account));
    Set<String> written = new HashSet<>();
    found.forEach(item -> written.add(item.item()));
    for (Item item : owned(account)) {
      if (!written.contains(item.id().toString())) {
        found.add(MyItem.published(item));
      }
    }
    found.sort(java.util.Comparator.comparing(MyItem::changedAt).reversed());
    return List.copyOf(found);
  }

  private List<MyItem> copies(String account) {
    return entities
        .createQuery(
            "select new org.rihla.portal.content.editor.MyItem(c.id, c.itemId, i.type, c.titleFr,"
                + " c.titleAr, c.state, c.updatedAt) from WorkingCopy c join Item i on i.id ="
                + " c.itemId where c.author = :account or (i.owner = :account and c.language is"
                + " null) order by c.updatedAt desc",
            MyItem.class)
        .setParameter("account", account)
        .setMaxResults(MOST)
        .getResultList();
  }

  private List<Item> owned(String account) {
    return entities
        .createQuery(
            "select distinct i from Item i left join fetch i.translations where i.owner = :account"
                + " and i.status <> :draft order by i.updatedAt desc",
            Item.class)
        .setParameter("account", account)
        .setParameter("draft", PublicationStatus.DRAFT)
        .setMaxResults(MOST)
        .getResultList();
  }
}
