package org.rihla.acceptance.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rihla.acceptance.portal.Invited;
import org.rihla.acceptance.portal.Pages;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.PortalProcess;
import org.rihla.acceptance.portal.Requests;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;
import org.rihla.acceptance.portal.Visitor;

/** A few people for a moment; in the soak as many as the portal is made for, in one of its own. */
@ExtendWith(RunningPortal.class)
@Timeout(1200)
class EditingLoadIT {
  private static final boolean SOAK = Boolean.getBoolean("rihla.soak");
  private static final int EDITORS = SOAK ? 50 : 6;
  private static final int READERS = SOAK ? 100 : 6;
  private static final Duration PAUSE = SOAK ? Duration.ofSeconds(5) : Duration.ofMillis(500);
  private static final Duration LENGTH = SOAK ? Duration.ofMinutes(5) : Duration.ofSeconds(5);
  private static final int CHANGES = SOAK ? 40 : 6;

  private static final LoadReport REPORT = new LoadReport();
  private static final List<PortalProcess> OWN = new ArrayList<>();

  @BeforeAll
  static void whoeverIsMeasuredRunsAsItIsInstalled() throws Exception {
    if (SOAK) {
      OWN.add(PortalProcess.start(PortalHome.asInstalled("load")));
      OWN.getFirst().awaitIndex();
      OWN.getFirst().requests().awaitFiles();
    }
  }

  @AfterAll
  static void report() throws Exception {
    OWN.forEach(PortalProcess::close);
    if (SOAK) {
      REPORT.write();
    }
  }

  private static Requests requests() {
    return OWN.isEmpty() ? RunningPortal.requests() : OWN.getFirst().requests();
  }

  @Test
  void editors_who_save_as_they_type_lose_nothing_beside_readers() throws Exception {
    List<Visitor> editors = Invited.editors(requests(), "ecrit", EDITORS);
    ManyDrafts trial = new ManyDrafts(READERS, pages(), PAUSE, LENGTH);

    ManyDrafts.Result result = trial.run(requests(), editors);

    REPORT.manyDrafts(EDITORS, trial, result);
    assertThat(result.failures()).isEmpty();
    assertThat(result.lost()).isEmpty();
    assertThat(result.saves().count()).isGreaterThanOrEqualTo(2 * EDITORS);
    assertThat(result.reads().count()).isGreaterThanOrEqualTo(2 * READERS);
  }

  @Test
  void whoever_changes_one_item_at_the_same_time_overwrites_nothing_unseen() throws Exception {
    List<Visitor> people = Invited.editors(requests(), "ensemble", EDITORS);

    OneDraft.Result result = new OneDraft(CHANGES).run(people);

    REPORT.oneDraft(EDITORS, result);
    assertThat(result.failures()).isEmpty();
    assertThat(result.overwritten()).isEmpty();
    assertThat(result.kept() + result.conflicts()).isEqualTo(result.asked());
    assertThat(result.asked()).isGreaterThanOrEqualTo(EDITORS * CHANGES);
    assertThat(result.conflicts()).isPositive();
  }

  /** The main pages of both languages, but for the one that is not there. */
  private static List<String> pages() {
    List<String> pages = new ArrayList<>();
    for (Tongue tongue : Tongue.values()) {
      Pages.main(tongue)
          .forEach((name, path) -> {
            if (!name.equals("error")) {
              pages.add(URI.create(path).toASCIIString());
            }
          });
    }
    return pages;
  }
}
