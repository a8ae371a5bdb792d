package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.account.Subject;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemLifecycle;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.Translation;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** Says where an item stands, to its owner and its editors. */
@ApplicationScoped
@Transactional
public class Standings {
  @Inject private ItemLifecycle items;
  @Inject private CopyStore copies;

  /**
   * Where an item stands.
   *
   * @throws RefusedException if there is none, or the caller does not look after it
   */
  public Standing of(Caller caller, ItemId id) {
    Item item = items.find(id).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
    Subject subject = new Subject(item.owner().orElse(null), List.of(item.visibility()), false);
    Permissions.readDraft(caller, subject).orThrow();
    List<WorkingCopy> open =
        copies.of(id).stream()
            .filter(copy -> CopyRights.read(caller, item, copy).granted())
            .toList();
    @Nullable WorkingCopy begun = item.status() == PublicationStatus.DRAFT ? own(open) : null;
    return new Standing(
        id,
        item.key(),
        begun != null ? title(begun) : title(item),
        new LocalizedText(item.slug(Language.FR), item.slug(Language.AR)),
        item.originalLanguage(),
        item.visibility(),
        begun != null ? begun.state() : CopyBeginning.standing(item),
        item.withdrawnBecause(),
        item.expiresAt(),
        open.stream().map(Standings::copy).toList(),
        Permissions.publish(caller, subject).granted());
  }

  /** Nothing else is there of an item that was never published: without it there is no item. */
  private static WorkingCopy own(List<WorkingCopy> open) {
    return open.stream()
        .filter(copy -> copy.id().translated().isEmpty())
        .findFirst()
        .orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
  }

  private static Standing.Copy copy(WorkingCopy copy) {
    return new Standing.Copy(
        copy.id(), copy.state(), copy.updatedName(), copy.updatedAt(), copy.scheduledAt());
  }

  private static LocalizedText title(WorkingCopy copy) {
    return new LocalizedText(copy.title(Language.FR), copy.title(Language.AR));
  }

  private static LocalizedText title(Item item) {
    return new LocalizedText(title(item, Language.FR), title(item, Language.AR));
  }

  private static String title(Item item, Language language) {
    return item.translation(language).map(Translation::title).orElse("");
  }
}
