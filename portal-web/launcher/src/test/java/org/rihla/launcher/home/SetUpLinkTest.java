package org.rihla.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetUpLinkTest {
  @TempDir private Path folder;

  @Test
  void thereIsALinkOnlyWhileThePortalOffersOne() throws IOException {
    Home home = new Home(folder);
    assertThat(SetUpLink.of(home)).isEmpty();
    Files.writeString(home.setUpLink(), "/fr/installation?key=a\n/ar/x?key=a\n");
    assertThat(SetUpLink.of(home)).contains(new SetUpLink("/fr/installation?key=a", "/ar/x?key=a"));
    Files.writeString(home.setUpLink(), "/fr/half");
    assertThat(SetUpLink.of(home)).isEmpty();
  }
}
