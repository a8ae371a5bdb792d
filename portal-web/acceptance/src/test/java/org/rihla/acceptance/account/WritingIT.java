package org.rihla.acceptance.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Accessibility;
import org.rihla.acceptance.browser.Chromium;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Await;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;

/** A finding on its way: written on a phone, sent back, corrected, published and translated. */
@ExtendWith({Chromium.class, RunningPortal.class})
@Timeout(900)
class WritingIT {
  private static final String REMARK = "Dites où.";
  private static final int CONTRIBUTOR = 0;
  private static final int EDITOR = 1;

  @BeforeAll
  static void somebodyLooksAfterThePortal() throws IOException {
    Administrator.ensure();
  }

  @ParameterizedTest
  @EnumSource
  void a_finding_is_written_reviewed_published_and_translated(Tongue tongue) throws Exception {
    String author = "auteur-" + tongue.tag() + "@exemple.ma";
    String editor = "relecteur-" + tongue.tag() + "@exemple.ma";
    String title = tongue.of("Essai sur les comités de branche", "تجربة حول لجان الفروع");
    try (Tab writer = Invitation.accepted(tongue, Device.PHONE, author, CONTRIBUTOR);
        Tab reviewer = Invitation.accepted(tongue, Device.DESK, editor, EDITOR)) {
      write(writer, tongue, title);
      DraftForm.step(writer, "step-submit", "submit");

      review(reviewer, tongue, title);
      reviewer.all(".step:has([id='step-requestChanges']) > summary").click();
      reviewer.all("[id='step-requestChanges:remark']").fill(REMARK);
      DraftForm.step(reviewer, "step-requestChanges", "request_changes");

      mine(writer, tongue, title);
      type(writer, name(tongue, "host-institution"), tongue.of("Comité de branche", "لجنة الفرع"));
      DraftForm.step(writer, "step-submit", "submit");

      review(reviewer, tongue, title);
      DraftForm.step(reviewer, "step-approve", "approve");
      DraftForm.step(reviewer, "publish", "publish");
      reads(reviewer, tongue, title);
      translate(reviewer, tongue, title);
    }
  }

  private static void write(Tab tab, Tongue tongue, String title) {
    DraftForm.begun(tab, tongue.room("mes-contenus", "محتوياتي"), "finding");
    type(tab, name(tongue, "title"), title);
    type(tab, name(tongue, "summary"), tongue.of("Un résumé.", "ملخص قصير."));
    type(tab, name(tongue, "lesson"), tongue.of("Une seule phrase.", "جملة واحدة."));
    choose(tab, "fields.trip", tongue.of("Corée", "كوريا"));
    choose(tab, "fields.delegations", tongue.of("Maroc", "المغرب"));
    tab.all("[data-field='" + name(tongue, "observed") + "'] [contenteditable=true]").click();
    tab.page().keyboard().insertText(observed(tongue));
    tab.all("select[name='fields.transferability']").selectOption("adapt");
    tab.all("select[name='fields.nature']").selectOption("illustration");
    // Those who test what anonymous readers see must not meet it.
    tab.all("select[name='visibility']").selectOption("partners");
    saved(tab);
    Accessibility.check(tab);
    tab.page().reload();
    assertThat(tab.all("[name='" + name(tongue, "title") + "']").inputValue()).isEqualTo(title);
    assertThat(tab.all("[name='" + name(tongue, "observed") + "']").inputValue())
        .contains(observed(tongue));
  }

  private static void choose(Tab tab, String field, String text) {
    tab.all("[data-field='" + field + "'] input[type=text]").fill(text);
    tab.all("[role=option][data-key]:visible")
        .filter(new Locator.FilterOptions().setHasText(text))
        .first()
        .click();
  }

  private static void type(Tab tab, String field, String text) {
    tab.all("[name='" + field + "']").fill(text);
  }

  private static String name(Tongue tongue, String field) {
    return tongue.tag() + "." + field;
  }

  /** Until nothing that was typed is only in the browser. */
  private static void saved(Tab tab) {
    tab.page()
        .waitForFunction(
            "() => document.getElementById('save-state').dataset.state === 'saved'"
                + " && !document.querySelector('#outline-list li')");
  }

  private static void review(Tab tab, Tongue tongue, String title) {
    tab.open(tongue.room("relecture", "مراجعة"));
    Accessibility.check(tab);
    row(tab, title).click();
    tab.all("#item-form").waitFor();
    Accessibility.check(tab);
  }

  private static void mine(Tab tab, Tongue tongue, String title) {
    tab.open(tongue.room("mes-contenus", "محتوياتي"));
    row(tab, title).click();
    tab.all("#item-form").waitFor();
    assertThat(tab.all("main").innerText()).contains(REMARK);
  }

  private static Locator row(Tab tab, String title) {
    return tab.all("a.row-title").filter(new Locator.FilterOptions().setHasText(title)).first();
  }

  private static void reads(Tab tab, Tongue tongue, String title) throws Exception {
    String listing = tongue == Tongue.FR ? "/fr/constats" : "/ar/ملاحظات-ميدانية";
    Locator link = tab.page().getByText(title);
    Await.until(
        "what was published is listed",
        () -> {
          tab.open(listing);
          return link.count() > 0;
        });
    link.first().click();
    assertThat(tab.all("h1").innerText()).isEqualTo(title);
  }

  private static void translate(Tab tab, Tongue tongue, String title) {
    Tongue other = tongue.other();
    tab.open(tongue.room("traductions", "ترجمات") + "?vers=" + other.tag());
    Accessibility.check(tab);
    tab.all(".rows li")
        .filter(new Locator.FilterOptions().setHasText(title))
        .locator("button")
        .click();
    tab.all("#item-form").waitFor();
    Accessibility.check(tab);
    type(tab, name(other, "title"), title + " ⁄ " + other.tag());
    tab.page()
        .waitForFunction("() => document.getElementById('save-state').dataset.state === 'saved'");
    tab.page().reload();
    assertThat(tab.all("[name='" + name(other, "title") + "']").inputValue()).endsWith(other.tag());
  }

  private static String observed(Tongue tongue) {
    return tongue.of("Vu sur place, avec les partenaires.", "معاينة ميدانية مع الشركاء.");
  }
}
