package org.rihla.portal.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.search.bilingual.source.SourceProblem;
import org.rihla.search.curation.Curation;
import org.rihla.search.curation.CurationFiles;

/**
 * Holds synonyms and promoted answers: those that are shipped, and before them those of the
 * administrator, in the folder {@code search} of the home.
 */
@ApplicationScoped
public class CurationStore {
  private static final Logger LOG = Logger.getLogger(CurationStore.class.getName());

  @Inject private PortalConfiguration configuration;
  @Inject private PromotableItems items;
  @Inject private Event<CurationChanged> changed;

  private volatile Curation current = Curation.NONE;
  private List<SourceProblem> known = List.of();

  /** What holds at this moment; nothing before the first {@link #renew()}. */
  public Curation current() {
    return current;
  }

  void follow(@Observes KnowledgeChanged event) {
    renew();
  }

  /** Reads the files again. A line that cannot be used is logged once and left out. */
  public synchronized void renew() {
    CurationFiles.Read read =
        read(configuration.curationFolder())
            .and(read(configuration.content().resolve(CurationFiles.FOLDER)));
    if (!read.problems().equals(known)) {
      known = read.problems();
      LOG.log(Level.INFO, "Lines about searches that cannot be used: {0}", known.size());
      known.forEach(problem -> LOG.log(Level.WARNING, "{0}", problem));
    }
    current = read.compiled();
    changed.fire(new CurationChanged(current));
  }

  private CurationFiles.Read read(Path folder) {
    try {
      return CurationFiles.read(folder, items::id);
    } catch (IOException e) {
      LOG.log(Level.WARNING, e, () -> "Search does not use the decisions of " + folder);
      return CurationFiles.Read.NOTHING;
    }
  }
}
