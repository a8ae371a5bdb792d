package org.rihla.portal.content.translation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
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
import org.rihla.portal.content.Revision;
import org.rihla.portal.content.RevisionId;
import org.rihla.portal.content.RevisionRepository;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.TranslationState;
import org.rihla.portal.content.revision.Comparison;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.Language;

/**
 * What a translator asks. All of it is about what is published: what an author still writes is
 * theirs.
 */
@ApplicationScoped
@Transactional
public class TranslationDesk {
  @Inject private ItemLifecycle items;
  @Inject private RevisionRepository revisions;
  @Inject private WorkingCopies copies;

  /** The texts to translate, as readers see them. */
  public DraftTree source(Caller caller, ItemId id) {
    Item item = translatable(caller, id);
    return item.tree().textsOf(item.originalLanguage());
  }

  /**
   * What changed in the source since a translation was made or last followed it.
   *
   * @return without changes when nothing did, or when nobody noted what it was made from
   */
  public Comparison sourceChanges(Caller caller, CopyId id) {
    CopyView copy = copies.find(caller, id);
    Item item = translatable(caller, id.item());
    DraftTree now = item.tree().textsOf(item.originalLanguage());
    return Optional.ofNullable(copy.source())
        .flatMap(revisions::find)
        .map(Revision::tree)
        .map(then -> Comparison.of(then.textsOf(item.originalLanguage()), now))
        .orElseGet(() -> Comparison.of(now, now));
  }

  /** Notes that a translation follows the source as it is published now. */
  public CopyView followed(Caller caller, CopyId id) {
    translatable(caller, id.item());
    RevisionId now = revisions.lastPublished(id.item()).map(Revision::id).orElse(null);
    return copies.follow(caller, id, now);
  }

  /**
   * Where each language of an item stands. That somebody translates is said to those only who could
   * do so themselves.
   */
  public Map<Language, TranslationState> states(Caller caller, ItemId id) {
    Item item =
        items
            .find(id)
            .filter(found -> isKnown(caller, found))
            .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    boolean translator = Permissions.translate(caller, item.subject()).granted();
    Map<Language, TranslationState> states = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      boolean working = translator && copies.exists(CopyId.translation(id, language));
      states.put(
          language,
          item.translation(language)
              .map(Translation::state)
              .orElse(working ? TranslationState.IN_TRANSLATION : TranslationState.MISSING));
    }
    return states;
  }

  private static boolean isKnown(Caller caller, Item item) {
    boolean read =
        item.status() == PublicationStatus.PUBLISHED
            && AccessPolicy.maySee(caller.access(), item.visibility());
    return read || Permissions.translate(caller, item.subject()).granted();
  }

  private Item translatable(Caller caller, ItemId id) {
    Item item = items.find(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    Permissions.translate(caller, item.subject()).orThrow();
    return item;
  }
}
