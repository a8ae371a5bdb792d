package org.rihla.portal.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.type.LiveDeclarations;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.search.bilingual.BilingualEntry;
import org.rihla.search.bilingual.BilingualKnowledge;
import org.rihla.search.bilingual.TranslatedText;
import org.rihla.search.bilingual.WordAlignment;
import org.rihla.search.bilingual.source.IcuNames;
import org.rihla.search.bilingual.source.KnowledgeFiles;
import org.rihla.search.bilingual.source.ReadSource;

/** Holds the knowledge, and makes it anew from all its sources. */
@ApplicationScoped
public class KnowledgeStore {
  private static final Logger LOG = Logger.getLogger(KnowledgeStore.class.getName());
  private static final int ITEMS_AT_ONCE = 100;

  @Inject private PortalConfiguration configuration;
  @Inject private LiveDeclarations declarations;
  @Inject private TranslatedPassages passages;
  @Inject private Event<KnowledgeChanged> changed;

  private volatile BilingualKnowledge current = BilingualKnowledge.NONE;
  private volatile List<BilingualEntry> curated = List.of();

  /** What is known at this moment; nothing before the first {@link #renew()}. */
  public BilingualKnowledge current() {
    return current;
  }

  /**
   * What people wrote of it: concepts, lexicon, added thesauri; the same list until the next
   * renewal.
   */
  List<BilingualEntry> curated() {
    return curated;
  }

  /**
   * Reads all sources and learns from the items. Takes seconds; what was known stays in use
   * meanwhile. A source that cannot be used is logged and left out.
   */
  public synchronized void renew() {
    List<BilingualEntry> entries = new ArrayList<>(IcuNames.entries());
    int names = entries.size();
    for (java.nio.file.Path folder : declarations.folders()) {
      entries.addAll(read(folder.resolve("lexicon")));
    }
    entries.addAll(ConceptTerms.of(declarations.current().taxonomies()));
    entries.addAll(read(configuration.knowledgeFolder()));
    List<BilingualEntry> written = List.copyOf(entries.subList(names, entries.size()));
    entries.addAll(WordAlignment.learn(translated()));
    current = BilingualKnowledge.of(entries);
    curated = written;
    LOG.log(Level.INFO, "Search translates {0} expressions", current.size());
    changed.fire(new KnowledgeChanged(current));
  }

  private static List<BilingualEntry> read(java.nio.file.Path folder) {
    try {
      ReadSource source = KnowledgeFiles.readAll(folder);
      source.problems().forEach(problem -> LOG.log(Level.WARNING, "{0}", problem));
      return source.entries();
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "Search does not use the translations of " + folder);
      return List.of();
    }
  }

  private List<TranslatedText> translated() {
    List<TranslatedText> all = new ArrayList<>();
    List<ItemId> ids = passages.newestFirst();
    for (int from = 0; from < ids.size() && all.size() < TranslatedPassages.MOST; ) {
      int to = Math.min(ids.size(), from + ITEMS_AT_ONCE);
      all.addAll(passages.of(ids.subList(from, to)));
      from = to;
    }
    return all;
  }
}
