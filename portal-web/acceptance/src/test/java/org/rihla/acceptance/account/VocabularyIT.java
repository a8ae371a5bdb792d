package org.rihla.acceptance.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Accessibility;
import org.rihla.acceptance.browser.Chromium;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;

/** Concepts are worked on in the browser, by whoever looks after the portal. */
@ExtendWith({Chromium.class, RunningPortal.class})
@Timeout(300)
class VocabularyIT {
  @BeforeAll
  static void somebodyLooksAfterThePortal() throws IOException {
    Administrator.ensure();
  }

  @ParameterizedTest
  @EnumSource
  void a_concept_is_changed_and_what_is_wrong_with_it_is_said(Tongue tongue) {
    try (Tab tab = Administrator.signedIn(tongue)) {
      tab.open(tongue.room("vocabulaire", "قائمة-مصطلحات") + "?schema=themes");
      Accessibility.check(tab);
      tab.all("main .row-title").nth(1).click();
      tab.page().waitForLoadState();
      Accessibility.check(tab);

      tab.all("[id='concept:exact']").fill("https://exemple.ma/terme/" + tongue.tag());
      tab.all("[id='concept:save']").click();
      tab.all(".message-info").waitFor();
      assertThat(tab.all(".message-info").innerText()).contains(tongue.word("concept.room.saved"));
      tab.page().reload();
      assertThat(tab.all("[id='concept:exact']").inputValue()).endsWith(tongue.tag());

      tab.all("[id='concept:prefAr']").fill("");
      tab.all("[id='concept:save']").click();
      tab.all(".message-error").waitFor();
      assertThat(tab.all(".message-error").innerText())
          .contains(tongue.word("term.problem.label-missing-ar"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_term_is_proposed_in_both_languages(Tongue tongue) {
    try (Tab tab = Administrator.signedIn(tongue)) {
      tab.open(tongue.room("proposer-un-terme", "اقتراح-مصطلح"));
      String term = "Terme d’essai " + tongue.tag();
      tab.all("[id='propose:labelFr']").fill(term);
      tab.all("[id='propose:send']").click();
      tab.all(".message-error").waitFor();
      assertThat(tab.all(".message-error").innerText())
          .contains(tongue.word("term.problem.label-missing-ar"));
      tab.all("[id='propose:labelAr']").fill("مصطلح للتجربة " + tongue.tag());
      tab.all("[id='propose:send']").click();
      tab.page().getByText(term).first().waitFor();
      assertThat(tab.all("[id='mine']").innerText()).contains(term);
    }
  }
}
