package org.rihla.portal.content;

import java.nio.file.Path;
import org.rihla.portal.Module;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.DeclarationFolder;
import org.rihla.portal.content.value.IdentifierRules;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.taxonomy.Taxonomies;
import org.rihla.portal.taxonomy.Taxonomy;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** What the repository ships: declarations, taxonomies, and the checks that follow from them. */
public final class Shipped {
  public static final PortalConfiguration CONFIGURATION =
      new PortalConfiguration(
          Path.of("home"), Module.content(), "https://rihla.example", false, 13);
  public static final TaxonomyStore STORE = Taxonomy.store(CONFIGURATION);
  public static final Taxonomies TAXONOMIES = STORE.current();
  public static final ContentTypes TYPES =
      new DeclarationFolder(Module.content(), TAXONOMIES).read();
  public static final ItemValidator VALIDATOR =
      new ItemValidator(TYPES, STORE, IdentifierRules.NONE);

  private Shipped() {}
}
