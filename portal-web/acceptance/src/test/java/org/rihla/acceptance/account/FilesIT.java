package org.rihla.acceptance.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Accessibility;
import org.rihla.acceptance.browser.Chromium;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Await;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;

/** A document with a PDF: sent from a phone, read by machine, found on its page, withdrawn. */
@ExtendWith({Chromium.class, RunningPortal.class})
@Timeout(900)
class FilesIT {
  /** The portal has just started, and reads the shipped files first. */
  private static final int PATIENCE_MILLIS = 400_000;

  private static final int CONTRIBUTOR = 0;
  private static final int EDITOR = 1;

  @TempDir private static Path folder;

  @BeforeAll
  static void somebodyLooksAfterThePortal() throws IOException {
    Administrator.ensure();
  }

  @ParameterizedTest
  @EnumSource
  void a_file_is_sent_read_by_machine_found_on_its_page_packed_and_withdrawn(Tongue tongue)
      throws Exception {
    String title = tongue.of("Notes de visite au centre", "مذكرات زيارة المركز");
    String author = "fichiers-" + tongue.tag() + "@exemple.ma";
    String editor = "fichiers-relus-" + tongue.tag() + "@exemple.ma";
    try (Tab writer = Invitation.accepted(tongue, Device.PHONE, author, CONTRIBUTOR);
        Tab reader = Invitation.accepted(tongue, Device.DESK, editor, EDITOR)) {
      String draft = write(writer, tongue, title);
      assertThat(status(tongue, draft)).as("a file of a draft, to a stranger").isEqualTo(404);
      DraftForm.step(writer, "step-submit", "submit");
      publish(reader, tongue, title);

      String page = findsThePage(reader, tongue);
      String item = savesThePackedItem(reader, tongue);

      withdraws(reader, tongue, item);
      assertThat(reader.open(draft)).isEqualTo(410);
      assertThat(reader.open(page)).isEqualTo(410);
      Await.until("what was withdrawn is not found", () -> hits(reader, tongue).count() == 0);
    }
  }

  private static String write(Tab tab, Tongue tongue, String title) throws IOException {
    Path pdf = pdf(tab, tongue);
    DraftForm.begun(tab, tongue.room("mes-contenus", "محتوياتي"), "document");
    tab.all("[name='" + tongue.tag() + ".title']").fill(title);
    tab.all("select[name='fields.nature']").selectOption("illustration");
    // Those who test what anonymous readers see must not meet it.
    tab.all("select[name='visibility']").selectOption("partners");
    AtomicBoolean lost = losesItsConnection(tab);
    Path note = Files.writeString(folder.resolve("note.txt"), tongue.of("À voir.", "للنظر."));
    tab.all("[data-upload] input[type=file]").setInputFiles(new Path[] {pdf, note});
    tab.all(".file-rows .file-row").nth(1).waitFor();
    Locator row = of(tab.all(".file-rows .file-row"), tongue);
    row.locator("[name$='.title." + tongue.tag() + "']").fill(title);
    row.locator("select[name$='.language']").selectOption(tongue.tag());
    row.locator("[data-state]")
        .filter(
            new Locator.FilterOptions()
                .setHasText(tongue.word("files.state.read").replace("\\u202f", "\u202f")))
        .waitFor(new Locator.WaitForOptions().setTimeout(PATIENCE_MILLIS));
    assertThat(lost).as("the connection was lost once").isTrue();
    Accessibility.check(tab);
    tab.page()
        .waitForFunction(
            "() => document.getElementById('save-state').dataset.state === 'saved'"
                + " && !document.querySelector('#outline-list li')");
    return row.locator(".file-name a").getAttribute("href");
  }

  /** Once, while the first piece of a file is sent. */
  private static AtomicBoolean losesItsConnection(Tab tab) {
    AtomicBoolean lost = new AtomicBoolean();
    tab.page()
        .route(
            "**/upload/*",
            route -> {
              boolean piece = route.request().method().equals("PATCH");
              if (piece && lost.compareAndSet(false, true)) {
                route.abort();
              } else {
                route.resume();
              }
            });
    return lost;
  }

  /** Two pages, each with words of its own. */
  private static Path pdf(Tab tab, Tongue tongue) {
    Path pdf = folder.resolve(name(tongue));
    tab.page()
        .setContent(
            "<html dir='%s' lang='%s'><h1>%s</h1><p style='break-before:page'>%s %s.</p>"
                .formatted(
                    tongue.direction(),
                    tongue.tag(),
                    tongue.of("Première page", "الصفحة الأولى"),
                    tongue.of("On y a parlé de", "جرى الحديث فيها عن"),
                    word(tongue)));
    tab.page().pdf(new Page.PdfOptions().setPath(pdf));
    return pdf;
  }

  private static void publish(Tab tab, Tongue tongue, String title) {
    tab.open(tongue.room("relecture", "مراجعة"));
    tab.all("a.row-title").filter(new Locator.FilterOptions().setHasText(title)).first().click();
    tab.all("#item-form").waitFor();
    DraftForm.step(tab, "step-approve", "approve");
    DraftForm.step(tab, "publish", "publish");
  }

  private static Locator hits(Tab tab, Tongue tongue) {
    tab.open(tongue.search() + "?q=" + word(tongue));
    return tab.all(".page-hit-head a");
  }

  private static String findsThePage(Tab tab, Tongue tongue) throws Exception {
    Await.until("the page is found", () -> hits(tab, tongue).count() == 1);
    String original = tab.all(".page-hit-original a").getAttribute("href");
    assertThat(original).endsWith("#page=2");
    tab.all(".page-hit-head a").click();
    tab.page().waitForURL(url -> url.contains("/2?q="));
    assertThat(tab.all(".page-text").innerText()).contains(word(tongue)).doesNotContain("الأولى");
    Accessibility.check(tab);
    return tab.address();
  }

  /** From the page of the item, whose address it says. */
  private static String savesThePackedItem(Tab tab, Tongue tongue) throws IOException {
    hits(tab, tongue);
    tab.all(".hit-title a").first().click();
    Locator archive = tab.all(".archive a");
    archive.waitFor();
    Download download = tab.page().waitForDownload(archive::click);
    List<String> names = new ArrayList<>();
    try (ZipInputStream zip =
        new ZipInputStream(Files.newInputStream(download.path()), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
      }
    }
    assertThat(names)
        .anyMatch(name -> name.endsWith(name(tongue)))
        .anyMatch(name -> name.endsWith("index.html"));
    return tab.address();
  }

  private static void withdraws(Tab tab, Tongue tongue, String address) {
    tab.open(address);
    tab.open(tab.all(".tools a").first().getAttribute("href"));
    tab.all("details:has([id='change']) > summary").click();
    tab.all("[id='change:go']").click();
    Locator published = of(tab.all(".published-files > li"), tongue);
    published.locator("summary").click();
    published.locator("button").click();
    tab.all(".writing-aside .notice[role=status]").waitFor();
    assertThat(of(tab.all(".published-files > li"), tongue).count()).isZero();
  }

  private static int status(Tongue tongue, String address) {
    try (Tab stranger = new Tab(tongue, Device.PHONE)) {
      return stranger.open(address);
    }
  }

  private static Locator of(Locator rows, Tongue tongue) {
    return rows.filter(new Locator.FilterOptions().setHasText(name(tongue)));
  }

  private static String name(Tongue tongue) {
    return tongue.of("visite.pdf", "زيارة.pdf");
  }

  private static String word(Tongue tongue) {
    return tongue.of("zellijographie", "الزليجوغرافيا");
  }
}
