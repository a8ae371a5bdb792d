package org.rihla.portal.content;

import org.jspecify.annotations.Nullable;

/**
 * The wish to save an item.
 *
 * @param draft what it shall be
 * @param expectedVersion the version that the change began with; null when it may be a new item or
 *     replace whatever is there
 * @param author who saves, for the revision
 * @param importDigest digest of the folder it was read from, or null for an edit
 */
public record SaveItem(
    ItemDraft draft, @Nullable Long expectedVersion, String author, @Nullable String importDigest) {

  /** An edit of whatever version is there. */
  public static SaveItem edit(ItemDraft draft, String author) {
    return new SaveItem(draft, null, author, null);
  }
}
