package org.rihla.portal.content;

import org.jspecify.annotations.Nullable;

/**
 * The wish to save an item, so that readers see it.
 *
 * @param draft what it shall be
 * @param expectedVersion the version that the change began with; null when it may be a new item or
 *     replace whatever is there
 * @param author who saves, for the revision
 * @param importDigest digest of the folder it was read from, or null for an edit
 * @param publication how a working copy is published; null for an import or the control channel,
 *     whose translations are taken as they come
 */
public record SaveItem(
    ItemDraft draft,
    @Nullable Long expectedVersion,
    String author,
    @Nullable String importDigest,
    @Nullable Publication publication) {

  /** A save past the workflow: by an import or the control channel. */
  public SaveItem(
      ItemDraft draft,
      @Nullable Long expectedVersion,
      String author,
      @Nullable String importDigest) {
    this(draft, expectedVersion, author, importDigest, null);
  }

  /** An edit of whatever version is there. */
  public static SaveItem edit(ItemDraft draft, String author) {
    return new SaveItem(draft, null, author, null);
  }
}
