package org.rihla.portal.content.workflow;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.language.Language;

/**
 * Which working copy: the one of the item itself, or the one in which a language is translated
 * beside it.
 *
 * @param language null for the item itself
 */
public record CopyId(ItemId item, @Nullable Language language) {

  /** The working copy in which an item is written, with all its languages. */
  public static CopyId of(ItemId item) {
    return new CopyId(item, null);
  }

  /** The working copy of a translation. */
  public static CopyId translation(ItemId item, Language language) {
    return new CopyId(item, language);
  }

  public Optional<Language> translated() {
    return Optional.ofNullable(language);
  }

  /** Without a colon, at which the server's permissions of addresses would break. */
  @Override
  public String toString() {
    return language == null ? item.toString() : item + "." + language.tag();
  }
}
