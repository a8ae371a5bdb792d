package org.rihla.launcher.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private final Terminal terminal = new Terminal();

  @Test
  void aBarGrowsAndIsTakenAway() {
    ProgressBar bar = new ProgressBar(terminal.console(), true);
    bar.show(0, 0, "rien");
    bar.show(5, 10, "Lecture");
    bar.clear();
    assertThat(terminal.text())
        .contains("█".repeat(15) + "░".repeat(15) + " 5/10 Lecture")
        .endsWith("\r\u001b[K")
        .doesNotContain("\n");
  }

  @Test
  void nothingIsDrawnWhereNobodyWatches() {
    ProgressBar bar = new ProgressBar(terminal.console(), terminal.console().interactive());
    bar.show(5, 10, "Lecture");
    bar.clear();
    assertThat(terminal.text()).isEmpty();
  }
}
