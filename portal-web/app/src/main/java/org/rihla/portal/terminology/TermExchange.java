package org.rihla.portal.terminology;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.function.Function;
import org.rihla.portal.content.type.DeclarationSet;
import org.rihla.portal.content.type.LiveDeclarations;
import org.rihla.portal.content.type.ReservedPaths;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Slugs;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.Taxonomies;
import org.rihla.portal.taxonomy.TaxonomyOverlay;

/**
 * Makes changes of taxonomies, one at a time: the portal works with what is new while the rows
 * follow, so that an indexer that sees the rows sees the concepts too; if they cannot follow, it
 * goes back.
 */
@ApplicationScoped
public class TermExchange {
  @Inject private LiveDeclarations live;
  @Inject private TermTransaction transaction;

  /**
   * Makes a change.
   *
   * @param change from what holds now to what is to be done
   */
  void make(Function<TaxonomyOverlay, TermWork> change) {
    make(change, () -> {});
  }

  /**
   * Makes a change.
   *
   * @param also what is done in the same transaction
   */
  synchronized void make(Function<TaxonomyOverlay, TermWork> change, Runnable also) {
    TaxonomyOverlay before = live.overlay();
    TermWork work = change.apply(before);
    live.use(before.with(work.made(), work.changes()));
    try {
      transaction.write(work, before, also);
    } catch (RuntimeException e) {
      live.use(before);
      throw e;
    }
    live.announce();
  }

  /** The taxonomies that hold. */
  Taxonomies current() {
    return live.current().taxonomies();
  }

  /** Whether a file or a plugin brings a concept. */
  boolean brought(String scheme, String notation) {
    return live.files().taxonomies().concept(scheme, notation).isPresent();
  }

  /** Whether a scheme was made here. */
  boolean made(String scheme) {
    return live.overlay().made(scheme);
  }

  /** Whether the page of a scheme with that label would stand where there is a page already. */
  boolean hasPage(LocalizedText label) {
    DeclarationSet all = live.current();
    return Arrays.stream(Language.values())
        .anyMatch(language -> {
          String path = Slugs.of(label.in(language));
          return path.isEmpty()
              || all.taxonomies().ofPath(language, path).isPresent()
              || all.types().ofPath(language, path).isPresent()
              || ReservedPaths.isReserved(language, path);
        });
  }

  /**
   * A scheme.
   *
   * @throws TermsRefusedException if there is none with that key
   */
  ConceptScheme scheme(String key) {
    return current().scheme(key).orElseThrow(() -> TermsRefusedException.of("scheme-unknown", key));
  }
}
