package org.rihla.portal.content.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.taxonomy.TaxonomyOverlay;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** The declarations that the portal works with, and the one place where they are exchanged. */
@ApplicationScoped
public class LiveDeclarations {
  @Inject private PortalConfiguration configuration;
  @Inject private TaxonomyStore taxonomies;
  @Inject private ContentTypes types;
  @Inject private Event<DeclarationsChanged> changed;

  private volatile @Nullable DeclarationSet files;
  private volatile TaxonomyOverlay overlay = TaxonomyOverlay.NONE;

  /** Those of this moment. */
  public DeclarationSet current() {
    DeclarationSet base = files();
    return new DeclarationSet(base.folders(), taxonomies.current(), base.types());
  }

  /** What files and plugins declare, without what was changed here. */
  public DeclarationSet files() {
    DeclarationSet read = files;
    return read != null
        ? read
        : new DeclarationSet(
            List.of(configuration.content()),
            taxonomies.current(),
            new ContentTypes(types.types(), types.facets()));
  }

  /** What was changed here. */
  public TaxonomyOverlay overlay() {
    return overlay;
  }

  /** The folders that they were read from: lexicons lie there too. */
  public List<Path> folders() {
    return files().folders();
  }

  /**
   * Works with others from now on, without telling anybody yet: what follows may still fail. What
   * was changed here is laid over them.
   */
  public synchronized void use(DeclarationSet declarations) {
    files = declarations;
    taxonomies.replace(overlay.over(declarations.taxonomies()));
    types.replace(declarations.types());
  }

  /** Lays other changes over the files from now on, without telling anybody yet. */
  public synchronized void use(TaxonomyOverlay changes) {
    DeclarationSet declarations = files();
    overlay = changes;
    use(declarations);
  }

  /** Tells whoever made something from declarations that these are in use to stay. */
  public void announce() {
    changed.fire(new DeclarationsChanged(current()));
  }
}
