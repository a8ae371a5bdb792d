package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemLifecycle;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.FieldKind;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** New items made of old ones. */
@ApplicationScoped
@Transactional
public class Templates {
  @Inject private ItemLifecycle items;
  @Inject private ContentTypes types;
  @Inject private WorkingCopies copies;

  /**
   * Begins an item of the caller’s with all that a published one says. Addresses, the day of
   * publication and files stay with the one that it is made of.
   *
   * @throws RefusedException if the caller may not read that one, or write
   */
  public CopyView copy(Caller caller, ItemId id) {
    Item item = readable(caller, id);
    Permissions.write(caller, item.visibility()).orThrow();
    NewItem wish = new NewItem(item.key().type(), item.originalLanguage(), item.visibility());
    return copies.begin(caller, wish, seed(item));
  }

  /**
   * What a published item is called that may serve as a template.
   *
   * @throws RefusedException if the caller may not read it
   */
  public LocalizedText title(Caller caller, ItemId id) {
    DraftTree tree = readable(caller, id).tree();
    return new LocalizedText(tree.title(Language.FR), tree.title(Language.AR));
  }

  private Item readable(Caller caller, ItemId id) {
    return items
        .find(id)
        .filter(found -> found.status() == PublicationStatus.PUBLISHED)
        .filter(found -> AccessPolicy.maySee(caller.access(), found.visibility()))
        .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
  }

  private DraftTree seed(Item item) {
    DraftTree seed = item.tree();
    for (String path : List.of("slug.fr", "slug.ar", DraftTree.PUBLISHED)) {
      seed = seed.with(path, null);
    }
    List<Field> fields = types.get(item.key().type()).fields();
    for (Field field : fields) {
      if (field.kind() == FieldKind.FILES) {
        seed = seed.with(DraftTree.FIELDS + field.key(), null);
      }
    }
    return seed;
  }
}
