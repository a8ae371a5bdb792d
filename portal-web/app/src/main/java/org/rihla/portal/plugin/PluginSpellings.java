package org.rihla.portal.plugin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.plugin.NameTransliteration;
import org.rihla.portal.content.type.DeclarationsChanged;
import org.rihla.portal.knowledge.OtherSpellings;
import org.rihla.portal.plugin.runtime.PluginRuntime;

/** Asks plugins how names are written otherwise, each word once until plugins change. */
@ApplicationScoped
public class PluginSpellings implements OtherSpellings {
  private static final int MOST_KEPT = 2_000;
  private static final int LONGEST_WORD = 60;
  private static final int MOST_SPELLINGS = 4;

  @Inject private PluginRuntime runtime;

  private final Map<String, List<String>> known = new LinkedHashMap<>();

  @Override
  public List<String> of(String word) {
    if (word.length() > LONGEST_WORD || !runtime.has(NameTransliteration.class)) {
      return List.of();
    }
    return kept(word).orElseGet(() -> asked(word));
  }

  private synchronized Optional<List<String>> kept(String word) {
    return Optional.ofNullable(known.get(word));
  }

  private List<String> asked(String word) {
    List<String> spellings =
        runtime.ask(NameTransliteration.class, rules -> List.copyOf(rules.spellings(word))).stream()
            .flatMap(Collection::stream)
            .filter(spelling -> !spelling.isBlank() && spelling.length() <= LONGEST_WORD)
            .limit(MOST_SPELLINGS)
            .toList();
    keep(word, spellings);
    return spellings;
  }

  private synchronized void keep(String word, List<String> spellings) {
    if (known.size() >= MOST_KEPT) {
      known.clear();
    }
    known.put(word, spellings);
  }

  synchronized void forget(@Observes DeclarationsChanged event) {
    known.clear();
  }
}
