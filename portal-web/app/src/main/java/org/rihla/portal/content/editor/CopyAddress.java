package org.rihla.portal.content.editor;

import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.language.Language;

/** Working copies in addresses: the item's identifier, and the language of a translation. */
public final class CopyAddress {
  private CopyAddress() {}

  /**
   * Reads {@link CopyId#toString}.
   *
   * @throws RefusedException as for a working copy that is not there, if it is none
   */
  public static CopyId read(String text) {
    int point = text.indexOf('.');
    String item = point < 0 ? text : text.substring(0, point);
    try {
      return point < 0
          ? CopyId.of(ItemId.of(item))
          : CopyId.translation(ItemId.of(item), language(text.substring(point + 1)));
    } catch (IllegalArgumentException e) {
      throw new RefusedException(Refusal.NOT_FOUND);
    }
  }

  private static Language language(String tag) {
    return Language.ofTag(tag).orElseThrow(() -> new RefusedException(Refusal.NOT_FOUND));
  }
}
