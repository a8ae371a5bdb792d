package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.Revision;
import org.rihla.portal.content.RevisionId;
import org.rihla.portal.content.RevisionRepository;

/**
 * Brings into a working copy what was published past it since it was begun: by an import, by the
 * control channel, by a translator.
 */
@ApplicationScoped
@Transactional
public class Rebase {
  @Inject private RevisionRepository revisions;

  /** The revision that a working copy begun now would be based on. */
  Optional<RevisionId> current(Item item) {
    return revisions.lastPublished(item.id()).map(Revision::id);
  }

  /**
   * Merges what does not overlap.
   *
   * @return what does, with what readers see as {@code theirs}
   */
  List<Conflict> bring(Item item, WorkingCopy copy) {
    if (item.status() == PublicationStatus.DRAFT || current(item).equals(copy.base())) {
      return List.of();
    }
    Merge merge = merge(item, copy);
    if (merge.conflicts().isEmpty()) {
      copy.rebase(merge.result(), current(item).orElse(null));
    }
    return merge.conflicts().stream().map(Conflict::seenFromTheOtherSide).toList();
  }

  /** Ends overlaps: the named fields become what readers see, the others stay as written. */
  void settle(Item item, WorkingCopy copy, List<String> published) {
    DraftTree result = merge(item, copy).result();
    DraftTree theirs = item.tree();
    for (String path : published) {
      result = result.with(path, theirs.get(path).orElse(null));
    }
    copy.rebase(result, current(item).orElse(null));
  }

  private Merge merge(Item item, WorkingCopy copy) {
    DraftTree base = copy.base().flatMap(revisions::find).map(Revision::tree).orElseGet(item::tree);
    return copy.id()
        .translated()
        .map(language ->
            Merge.of(copy.tree(), base.textsOf(language).editsTo(item.tree().textsOf(language))))
        .orElseGet(() -> Merge.of(copy.tree(), base.editsTo(item.tree())));
  }
}
