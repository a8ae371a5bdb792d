package org.rihla.acceptance.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.acceptance.browser.Chromium;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Await;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.ServerMemory;
import org.rihla.acceptance.portal.Tongue;
import org.rihla.acceptance.portal.Uploader;

/**
 * Many uploads, a large one, and how soon a page is found: a few in a test, a thousand in the soak.
 */
@ExtendWith({Chromium.class, RunningPortal.class})
@Timeout(3_600)
class UploadsIT {
  private static final boolean SOAK = Boolean.getBoolean("rihla.soak");
  private static final int UPLOADS = Integer.getInteger("rihla.soak.uploads", SOAK ? 1_000 : 3);
  private static final int ROUNDS = SOAK ? 3 : 1;
  private static final int LARGE = SOAK ? 150 << 20 : 1 << 20;
  private static final int SMALL = 200_000;
  private static final int CONTRIBUTOR = 0;

  @TempDir private static Path folder;
  private static Tab tab;
  private static String draft = "";

  @BeforeAll
  static void somebodyWrites() throws IOException {
    Administrator.ensure();
    tab = Invitation.accepted(Tongue.FR, Device.DESK, "envois@exemple.ma", CONTRIBUTOR);
    DraftForm.begun(tab, "/fr/espace/mes-contenus", "document");
    tab.all("[data-upload]").waitFor();
    draft = tab.address();
  }

  @AfterAll
  static void leaves() {
    tab.close();
  }

  private static Uploader uploader() {
    tab.open(draft);
    return new Uploader(
        RunningPortal.origin(), tab.all("[data-upload]").getAttribute("data-token"));
  }

  @Test
  void many_files_leave_the_heap_of_the_portal_as_it_was() throws Exception {
    PortalHome home = new PortalHome(RunningPortal.home());
    uploader().send("premier.bin", bytes(0, SMALL)).cancel();
    ServerMemory before = ServerMemory.of(home);
    long most = before.resident();
    long begun = System.nanoTime();
    Uploader uploader = uploader();
    for (int i = 1; i <= UPLOADS; i++) {
      uploader = i % 200 == 0 ? uploader() : uploader;
      uploader.send("fichier-" + i + ".bin", bytes(i, SMALL)).cancel();
      most = i % 50 == 0 ? Math.max(most, ServerMemory.resident(home)) : most;
    }
    Duration taken = Duration.ofNanos(System.nanoTime() - begun);
    ServerMemory after = ServerMemory.of(home);
    if (SOAK) {
      UploadReport.many(UPLOADS, SMALL, taken, before, most, after);
      assertThat(after.heap() - before.heap()).as("MiB more on the heap").isLessThan(32);
    }
  }

  @Test
  void a_large_file_arrives_whole() throws Exception {
    Path file = Files.write(folder.resolve("grand.bin"), bytes(7, LARGE));
    List<Duration> copies = new ArrayList<>();
    List<Duration> uploads = new ArrayList<>();
    Uploader uploader = uploader();
    for (int round = 0; round < ROUNDS; round++) {
      copies.add(copy(file));
      long begun = System.nanoTime();
      Uploader.Upload sent = uploader.send("grand-" + round + ".bin", file);
      uploads.add(Duration.ofNanos(System.nanoTime() - begun));
      assertThat(sent.offset()).hasValue(LARGE);
      sent.cancel();
    }
    if (SOAK) {
      UploadReport.large(LARGE, copies, uploads);
    }
  }

  /** What the disk alone takes, until the bytes are safe. */
  private static Duration copy(Path file) throws IOException {
    Path target = file.resolveSibling("copie.bin");
    long begun = System.nanoTime();
    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
    try (FileChannel channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  @Test
  void a_page_is_found_soon_after_its_file_has_come() throws Exception {
    List<Duration> taken = new ArrayList<>();
    if (SOAK) {
      RunningPortal.requests().awaitFiles();
    }
    for (int round = 0; round < ROUNDS; round++) {
      String word = "trouvaille" + "abc".charAt(round);
      Path pile = Files.createDirectories(folder.resolve("lot" + round));
      try (Tab printer = new Tab(Tongue.FR, Device.DESK)) {
        printer.page().setContent("<p>Un</p><p style='break-before:page'>" + word + "</p>");
        printer.page().pdf(new Page.PdfOptions().setPath(pile.resolve(word + ".pdf")));
      }
      long begun = System.nanoTime();
      String said = Uploader.imported(RunningPortal.origin(), RunningPortal.home(), pile);
      String search = "/fr/recherche?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8);
      Await.until(
          "the page is found in " + said,
          () -> {
            tab.open(search);
            return tab.all(".page-hit-head a").count() == 1;
          });
      taken.add(Duration.ofNanos(System.nanoTime() - begun));
    }
    if (SOAK) {
      UploadReport.found(taken);
    }
  }

  private static byte[] bytes(int seed, int size) {
    byte[] bytes = new byte[size];
    new Random(seed).nextBytes(bytes);
    return bytes;
  }
}
