package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.InvalidItemException;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.content.ItemValidator;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.Undeclared;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.Language;

/** Says of working copies what is in them and what is missing. */
@ApplicationScoped
public class CopyViews {
  @Inject private ItemValidator validator;
  @Inject private Clock clock;

  CopyView of(Item item, WorkingCopy copy, List<Conflict> overlaps) {
    List<Violation> violations = violations(item.key(), whole(item, copy), copy.id());
    return new CopyView(
        copy.id(),
        item.key(),
        copy.state(),
        copy.tree(),
        copy.lock(),
        copy.author(),
        copy.updatedName(),
        copy.updatedAt(),
        item.status() == PublicationStatus.PUBLISHED,
        Undeclared.others(violations),
        Undeclared.paths(violations),
        overlaps,
        copy.source().orElse(null),
        copy.scheduledAt().orElse(null),
        copy.isMinor());
  }

  /** What a copy would make of the item: a translation stands beside the texts that it is of. */
  DraftTree whole(Item item, WorkingCopy copy) {
    return copy.id()
        .translated()
        .map(language -> item.tree().without(language).overlaid(copy.tree().textsOf(language)))
        .orElseGet(copy::tree);
  }

  /** What must be put right. */
  List<Violation> missing(Item item, WorkingCopy copy) {
    return Undeclared.others(violations(item.key(), whole(item, copy), copy.id()));
  }

  /**
   * Goes on only when nothing must be.
   *
   * @throws InvalidItemException with everything that must
   */
  void requireComplete(Item item, WorkingCopy copy) {
    List<Violation> missing = missing(item, copy);
    if (!missing.isEmpty()) {
      throw new InvalidItemException(item.key(), missing);
    }
  }

  /** Everything that the type does not allow, of a draft that may have no text at all yet. */
  List<Violation> violations(ItemKey key, DraftTree tree, CopyId id) {
    Language language = id.translated().orElse(tree.original());
    ItemDraft draft =
        tree.draft(key, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC)).withTextIn(language);
    String texts = language.tag() + ".";
    List<Violation> found = validator.violations(draft);
    return found.stream()
        .filter(violation -> id.translated().isEmpty() || violation.path().startsWith(texts))
        .toList();
  }
}
