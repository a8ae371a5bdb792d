package org.rihla.portal.content.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.rihla.portal.Module;
import org.rihla.portal.content.ItemDraft;

/** Every item that the repository ships, as an import reads it. */
public final class ShippedDrafts {
  private ShippedDrafts() {}

  public static List<ItemDraft> all() {
    try {
      return ItemFolder.below(Module.content().resolve("items")).stream()
          .map(folder -> new ItemFolderReader(folder).read())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
