package org.rihla.portal.content.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.language.LocalizedText;

/**
 * One page of all items that an editor looks after, the last changed first.
 *
 * @param total items that match
 */
public record Catalogue(long total, List<Row> rows) {
  /**
   * An item.
   *
   * @param state published, archived, or that of its only draft
   * @param draft where its next version stands, if one is being written
   * @param owner name of whose it is; none when it came from a content folder
   */
  public record Row(
      ItemId id,
      ItemKey key,
      LocalizedText title,
      WorkState state,
      Optional<WorkState> draft,
      Visibility visibility,
      Optional<LocalizedText> owner,
      Instant updatedAt) {}
}
