package org.rihla.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SharedPortalIT {
  @Test
  void thePortalThatTheBrowsersShareAnswersInBothLanguages() throws Exception {
    RunningPortal portal = RunningPortal.shared();
    assertThat(RunningPortal.shared()).isSameAs(portal);
    assertThat(portal.requests().page("/fr/").body()).contains("lang=\"fr\"", "dir=\"ltr\"");
    assertThat(portal.requests().page("/ar/").body()).contains("lang=\"ar\"", "dir=\"rtl\"");
  }
}
