package org.rihla.portal.content.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.content.ItemKey;

/** An item as it lies in a folder that somebody packed, read but neither checked nor saved. */
public final class PackedItem {
  private final ItemFolder folder;
  private final ItemDraft draft;
  private final String digest;

  private PackedItem(ItemFolder folder, ItemDraft draft, String digest) {
    this.folder = folder;
    this.draft = draft;
    this.digest = digest;
  }

  /**
   * The items below a folder, by their keys.
   *
   * @throws org.rihla.portal.platform.yaml.DeclarationException on the first that cannot be read
   */
  public static List<PackedItem> below(Path root) {
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try {
      List<PackedItem> items = new ArrayList<>();
      for (ItemFolder folder : ItemFolder.below(root)) {
        items.add(new PackedItem(folder, new ItemFolderReader(folder).read(), folder.digest()));
      }
      return items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public ItemKey key() {
    return folder.key();
  }

  public ItemDraft draft() {
    return draft;
  }

  /** Of every name and byte in its folder. */
  public String digest() {
    return digest;
  }

  ItemFolder folder() {
    return folder;
  }
}
