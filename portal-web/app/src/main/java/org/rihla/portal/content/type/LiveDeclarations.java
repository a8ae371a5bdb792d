package org.rihla.portal.content.type;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** The declarations that the portal works with, and the one place where they are exchanged. */
@ApplicationScoped
public class LiveDeclarations {
  @Inject private PortalConfiguration configuration;
  @Inject private TaxonomyStore taxonomies;
  @Inject private ContentTypes types;
  @Inject private Event<DeclarationsChanged> changed;

  private volatile @Nullable DeclarationSet replaced;

  /** Those of this moment. */
  public DeclarationSet current() {
    DeclarationSet exchanged = replaced;
    return exchanged != null
        ? exchanged
        : new DeclarationSet(
            List.of(configuration.content()),
            taxonomies.current(),
            new ContentTypes(types.types(), types.facets()));
  }

  /** The folders that they were read from: lexicons lie there too. */
  public List<Path> folders() {
    return current().folders();
  }

  /** Works with others from now on, without telling anybody yet: what follows may still fail. */
  public synchronized void use(DeclarationSet declarations) {
    replaced = declarations;
    taxonomies.replace(declarations.taxonomies());
    types.replace(declarations.types());
  }

  /** Tells whoever made something from declarations that these are in use to stay. */
  public void announce() {
    changed.fire(new DeclarationsChanged(current()));
  }
}
