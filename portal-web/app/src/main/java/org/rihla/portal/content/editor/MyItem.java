package org.rihla.portal.content.editor;

import java.time.Instant;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.workflow.WorkState;
import org.rihla.portal.language.Language;

/**
 * An item in somebody's list.
 *
 * @param copy identifier of the working copy; that of the item when there is none
 * @param item identifier of the item
 * @param type key of the content type
 * @param titleFr may be empty
 * @param titleAr may be empty
 */
public record MyItem(
    String copy,
    String item,
    String type,
    String titleFr,
    String titleAr,
    WorkState state,
    Instant changedAt) {

  static MyItem published(Item item) {
    return new MyItem(
        item.id().toString(),
        item.id().toString(),
        item.key().type(),
        item.translation(Language.FR).map(text -> text.title()).orElse(""),
        item.translation(Language.AR).map(text -> text.title()).orElse(""),
        item.status() == PublicationStatus.PUBLISHED ? WorkState.PUBLISHED : WorkState.ARCHIVED,
        item.updatedAt());
  }
}
