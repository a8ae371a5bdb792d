package org.rihla.portal.content.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/**
 * Where an item stands, for those who look after it.
 *
 * @param title in the languages that it has, as published or else as it is being written
 * @param slug what its addresses end in
 * @param state published, archived, or that of its only draft
 * @param reason why it was withdrawn; empty when nobody said so
 * @param expiresAt when it will be archived by itself
 * @param copies what is being written of it, as far as the caller may know
 * @param mayPublish whether the caller may set its times and bring it back
 */
public record Standing(
    ItemId item,
    ItemKey key,
    LocalizedText title,
    LocalizedText slug,
    Language original,
    Visibility visibility,
    WorkState state,
    LocalizedText reason,
    Optional<Instant> expiresAt,
    List<Copy> copies,
    boolean mayPublish) {

  /**
   * A working copy: the next version, or that of a translation.
   *
   * @param by who wrote last
   */
  public record Copy(
      CopyId id, WorkState state, String by, Instant updatedAt, Optional<Instant> scheduledAt) {}
}
