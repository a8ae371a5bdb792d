package org.rihla.portal.indexing;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.FacetDefinition;
import org.rihla.portal.knowledge.CurationChanged;
import org.rihla.portal.knowledge.CurationStore;
import org.rihla.portal.knowledge.KnowledgeChanged;
import org.rihla.portal.knowledge.KnowledgeStore;
import org.rihla.portal.knowledge.OtherSpellings;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.search.IndexException;
import org.rihla.search.IndexSchema;
import org.rihla.search.OpenedIndex;
import org.rihla.search.SearchIndex;
import org.rihla.search.SearchIndexes;

/** Owns the one open index and knows whether it may be searched. */
@ApplicationScoped
public class IndexHost {
  private static final Logger LOG = Logger.getLogger(IndexHost.class.getName());

  @Inject private PortalConfiguration configuration;
  @Inject private ContentTypes types;
  @Inject private KnowledgeStore knowledge;
  @Inject private CurationStore curation;
  @Inject private OtherSpellings spellings;

  private volatile @Nullable SearchIndex index;
  private volatile Set<String> facets = Set.of();
  private volatile IndexState state = new IndexState.Unavailable("not opened yet");

  /**
   * Opens the index, closing one that is open.
   *
   * @return whether it has to be rebuilt; also false when it cannot be opened at all
   */
  synchronized boolean open() {
    close();
    try {
      facets = declaredFacets();
      OpenedIndex opened = SearchIndexes.embedded(configuration.indexFolder(), schema());
      opened.index().translateWith(knowledge.current());
      opened.index().curateWith(curation.current());
      opened.index().spellNamesWith(spellings::of);
      index = opened.index();
      state = opened.rebuildNeeded() ? new IndexState.Rebuilding(0, 0) : new IndexState.Ready();
      if (opened.rebuildNeeded()) {
        LOG.log(Level.WARNING, "The search index is rebuilt: {0}", opened.reason());
      }
      return opened.rebuildNeeded();
    } catch (IndexException e) {
      state = new IndexState.Unavailable(String.valueOf(e.getMessage()));
      LOG.log(Level.SEVERE, "The search index cannot be opened", e);
      return false;
    }
  }

  private IndexSchema schema() {
    return IndexSchema.of(facets, DeclarationDigest.of(configuration.content()));
  }

  private Set<String> declaredFacets() {
    return types.facets().stream().map(FacetDefinition::key).collect(Collectors.toSet());
  }

  /** Whether the open index was opened for other facets than those that are declared now. */
  boolean lacksFacets() {
    return index != null && !facets.equals(declaredFacets());
  }

  void translate(@Observes KnowledgeChanged event) {
    writable().ifPresent(open -> open.translateWith(event.knowledge()));
  }

  void curate(@Observes CurationChanged event) {
    writable().ifPresent(open -> open.curateWith(event.curation()));
  }

  /** The open index, whether or not it is complete: for the indexer. */
  Optional<SearchIndex> writable() {
    return Optional.ofNullable(index);
  }

  /** The index, when it may be searched. */
  public Optional<SearchIndex> searchable() {
    return state instanceof IndexState.Ready ? writable() : Optional.empty();
  }

  public IndexState state() {
    return state;
  }

  /** How many items the index holds; 0 while it cannot be asked. */
  public long documents() {
    try {
      return writable().map(open -> (long) open.versions().size()).orElse(0L);
    } catch (IndexException e) {
      LOG.log(Level.WARNING, "The search index does not say what it holds", e);
      return 0;
    }
  }

  void progress(IndexState newState) {
    state = newState;
  }

  @PreDestroy
  synchronized void close() {
    SearchIndex open = index;
    index = null;
    if (open != null) {
      try {
        open.close();
      } catch (IndexException e) {
        LOG.log(Level.WARNING, "The search index did not close cleanly", e);
      }
    }
  }
}
