package org.rihla.portal.content.type;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.taxonomy.Taxonomies;
import org.rihla.portal.taxonomy.TaxonomyFolders;

/**
 * All declarations of one moment, read and checked together.
 *
 * @param folders the portal's folder of declarations, and those of enabled plugins after it
 */
public record DeclarationSet(List<Path> folders, Taxonomies taxonomies, ContentTypes types) {
  public DeclarationSet {
    folders = List.copyOf(folders);
  }

  /**
   * Reads folders.
   *
   * @param folders the portal's own first; plugins after those that they depend on
   * @throws org.rihla.portal.platform.yaml.DeclarationException on the first mistake
   */
  public static DeclarationSet read(List<Path> folders) {
    Taxonomies taxonomies = TaxonomyFolders.read(folders);
    return new DeclarationSet(
        folders, taxonomies, new DeclarationFolder(folders, taxonomies).read());
  }

  /** These with one folder more. */
  public DeclarationSet with(Path folder) {
    List<Path> more = new ArrayList<>(folders);
    more.add(folder);
    return read(more);
  }
}
