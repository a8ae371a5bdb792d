package org.rihla.search.benchmark.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.search.benchmark.peer.Reply;
import org.rihla.search.benchmark.sample.AskKind;
import org.rihla.search.benchmark.sample.Asks;

/** The engine and bare Lucene, each in a process of its own, on a few hundred documents. */
class EnginesAgreeTest {
  private static final int DOCUMENTS = 200;
  private static final Settings SETTINGS =
      Settings.read(List.of("--documents", "200", "--heap", "256m"));

  @TempDir private Path folder;

  @Test
  void theEngineAndBareLuceneFindTheSame() throws Exception {
    Figures figures = new Figures();
    Map<AskKind, Reply> found = foundByBoth(SETTINGS, figures);
    assertThat(found.getOrDefault(AskKind.FULL, new Reply(Map.of())).number("hits"))
        .isGreaterThan(Verification.REQUESTS);
    assertThat(figures.all()).allSatisfy(figure -> assertThat(figure.value()).isPositive());
  }

  @Test
  void theyFindEachCopyOfADocument() throws Exception {
    Settings copied =
        Settings.read(List.of("--documents", "200", "--different", "50", "--heap", "256m"));
    Map<AskKind, Reply> found = foundByBoth(copied, new Figures());
    String told = found.getOrDefault(AskKind.PLAIN, new Reply(Map.of())).text("0");
    int total = Integer.parseInt(told.substring(0, told.indexOf(' ')));
    assertThat(total).isPositive();
    assertThat(total % copied.copies(DOCUMENTS)).isZero();
  }

  /** What the engine finds, after it was compared with what bare Lucene finds. */
  private Map<AskKind, Reply> foundByBoth(Settings settings, Figures figures) throws Exception {
    Trial own = trial("rihla", settings, figures);
    Trial lucene = trial("lucene", settings, figures);
    own.fill();
    lucene.fill();
    Map<AskKind, Reply> found = own.answers();
    Asks asks = Verification.asks(settings, settings.different(DOCUMENTS));
    Verification.compare("rihla", found, "lucene", lucene.answers(), asks);
    return found;
  }

  @Test
  void aDifferenceIsToldWithItsRequest() {
    Asks asks = Verification.asks(SETTINGS, DOCUMENTS);
    Map<AskKind, Reply> one = Map.of(AskKind.FULL, new Reply(Map.of("3", "7 matches")));
    Map<AskKind, Reply> other = Map.of(AskKind.FULL, new Reply(Map.of("3", "8 matches")));
    assertThatThrownBy(() -> Verification.compare("rihla", one, "solr", other, asks))
        .isInstanceOf(DifferenceException.class)
        .hasMessageContaining("7 matches")
        .hasMessageContaining("8 matches")
        .hasMessageContaining(asks.first(4, AskKind.FULL).get(3).words().getFirst());
  }

  private Trial trial(String name, Settings settings, Figures figures) throws BenchException {
    Contender contender = new Contenders(folder, folder, "mvn").named(name);
    return new Trial(
        contender, settings, DOCUMENTS, folder.resolve("indexes").resolve(name), figures);
  }
}
