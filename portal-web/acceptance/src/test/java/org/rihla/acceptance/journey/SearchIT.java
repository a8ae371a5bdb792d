package org.rihla.acceptance.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Reading;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Tongue;

class SearchIT extends Reading {
  private static String word(Tongue tongue) {
    return tongue == Tongue.FR ? "formation" : "التكوين";
  }

  @ParameterizedTest
  @EnumSource
  void a_search_from_home_marks_the_words_that_it_found(Tongue tongue) {
    Tab tab = open(tongue, tongue.home());
    tab.all("#home-q").fill(word(tongue));
    tab.all("#home-q").press("Enter");
    assertThat(tab.all("main .hit").count()).isPositive();
    assertThat(tab.all("#results-q").inputValue()).isEqualTo(word(tongue));
    assertThat(tab.all("main .hit:has(mark)").count()).isPositive();
    assertThat(Numbers.read(tab.all("[role=status]").innerText()))
        .isGreaterThanOrEqualTo(tab.all("main .hit").count());
  }

  @ParameterizedTest
  @EnumSource
  void filters_and_order_stay_on_the_second_page_and_the_address_can_be_shared(Tongue tongue) {
    Tab tab = open(tongue, tongue.search());
    Locator facet = tab.all("details.facet[open]").last();
    facet.locator("li a").first().click();
    tab.named(AriaRole.LINK, tongue.word("sort.title")).click();
    String chip = tab.all("a.chip.active").innerText();
    List<String> first = titles(tab);
    tab.named(AriaRole.LINK, tongue.word("paging.next")).click();

    assertThat(tab.all("a.chip.active").innerText()).isEqualTo(chip);
    assertThat(tab.all(".sorts [aria-current=true]").innerText())
        .isEqualTo(tongue.word("sort.title"));
    assertThat(tab.all(".paging [aria-current=page]").innerText()).isEqualTo("2");
    assertThat(titles(tab)).isNotEmpty().doesNotContainAnyElementsOf(first);

    Tab somebodyElse = tab(tongue, Device.PHONE);
    somebodyElse.open(tab.address());
    assertThat(titles(somebodyElse)).isEqualTo(titles(tab));
  }

  @ParameterizedTest
  @EnumSource
  void a_period_narrows_a_search_and_can_be_removed(Tongue tongue) {
    Tab tab = open(tongue, tongue.search() + "?q=" + (tongue == Tongue.FR ? "emploi" : "الشغل"));
    long all = Numbers.read(tab.all("[role=status]").innerText());
    tab.all("#period-from").fill("1/2017");
    tab.all("#period-to").fill("2021");
    tab.all("#period-to").press("Enter");
    assertThat(tab.address()).contains("q=").contains("from=").contains("to=2021");
    assertThat(tab.all("#period-from").inputValue()).isEqualTo("2017-01");
    long narrowed = Numbers.read(tab.all("[role=status]").innerText());
    assertThat(narrowed).isPositive().isLessThan(all);

    tab.named(AriaRole.LINK, tongue.word("sort.title")).click();
    assertThat(Numbers.read(tab.all("[role=status]").innerText())).isEqualTo(narrowed);
    tab.all("a.chip.active").click();
    assertThat(Numbers.read(tab.all("[role=status]").innerText())).isEqualTo(all);
  }

  @ParameterizedTest
  @EnumSource
  void a_date_that_cannot_be_read_is_named_and_the_rest_is_searched(Tongue tongue) {
    Tab tab = open(tongue, tongue.search() + "?from=hier&to=2021");
    assertThat(tab.all(".period .problem").innerText())
        .isEqualTo(tongue.word("search.period.problem.from"));
    assertThat(tab.all("#period-from[aria-invalid=true]").inputValue()).isEqualTo("hier");
    assertThat(tab.all("a.chip.active").count()).isEqualTo(1);
    assertThat(tab.all("main .hit").count()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void a_known_question_shows_its_answer_above_and_not_again_below(Tongue tongue) {
    Tab tab = open(tongue, tongue.search());
    tab.all("#results-q").fill(tongue == Tongue.FR ? "Vie privée ?" : "الخصوصية");
    tab.all("#results-q").press("Enter");
    Locator answer = tab.all(".promoted .hit-title a");
    assertThat(answer.count()).isEqualTo(1);
    String address = answer.getAttribute("href");
    assertThat(tab.all("main a[href='" + address + "']").count()).isEqualTo(1);
    answer.click();
    assertThat(tab.all("h1").count()).isEqualTo(1);
  }

  private static List<String> titles(Tab tab) {
    return tab.all("main .hit-title").allTextContents();
  }

  @ParameterizedTest
  @EnumSource
  void a_word_of_the_other_language_finds_texts_says_how_and_need_not(Tongue tongue) {
    String foreign = tongue == Tongue.FR ? "كوريا" : "Corée";
    Tab tab = open(tongue, tongue.search());
    tab.all("#results-q").fill(foreign);
    tab.all("#results-q").press("Enter");
    assertThat(tab.all("main .hit mark").count()).isPositive();
    assertThat(tab.all(".translated").first().innerText()).contains(foreign);

    tab.named(AriaRole.LINK, tongue.word("search.translate.off")).click();
    assertThat(tab.address()).contains("translate=no");
    assertThat(tab.all(".translated").count()).isZero();
    assertThat(tab.all("#results-q").inputValue()).isEqualTo(foreign);
    tab.named(AriaRole.LINK, tongue.word("search.translate.on")).click();
    assertThat(tab.all(".translated").count()).isPositive();
  }

  @ParameterizedTest
  @EnumSource
  void the_help_shows_how_to_search_and_each_of_its_examples_finds_something(Tongue tongue) {
    Tab tab = open(tongue, tongue.search());
    Locator help = tab.all(".search-help");
    assertThat(help.locator("dl").isVisible()).isFalse();
    help.locator("summary").click();
    assertThat(help.locator("dl").isVisible()).isTrue();
    List<String> examples = help.locator("dt").allInnerTexts();
    assertThat(examples).hasSize(6).doesNotHaveDuplicates();
    for (String example : examples) {
      tab.open(tongue.search());
      tab.all(".search-help summary").click();
      tab.all(".search-help dt a").nth(examples.indexOf(example)).click();
      assertThat(tab.all("#results-q").inputValue()).isEqualTo(example);
      assertThat(tab.all("main .hit").count()).as(example).isPositive();
      assertThat(tab.all(".search-note").allInnerTexts())
          .as(example)
          .doesNotContain(tongue.word("search.relaxed"));
    }
  }

  @ParameterizedTest
  @EnumSource
  void a_search_that_finds_nothing_says_what_to_try(Tongue tongue) {
    Tab tab = open(tongue, tongue.search() + "?q=xyzzyqqq");
    assertThat(tab.all(".empty").innerText())
        .contains(
            tongue.word("search.empty.heading"),
            tongue.word("search.empty.hint1"),
            tongue.word("search.empty.hint3"));
    assertThat(tab.all("main .hit").count()).isZero();
    tab.all("#results-q").fill(word(tongue));
    tab.all("#results-q").press("Enter");
    assertThat(tab.all("main .hit").count()).isPositive();
  }

  @ParameterizedTest
  @CsvSource({"FR, aprentissaje, apprentissage", "AR, المهرات, المهارات"})
  void a_misspelt_word_is_offered_as_items_have_it(Tongue tongue, String typed, String meant) {
    Tab tab = open(tongue, tongue.search() + "?q=" + typed);
    Locator instead = tab.all(".search-note a").first();
    assertThat(instead.innerText()).isEqualTo(meant);
    instead.click();
    assertThat(tab.all("input[name=q]").last().inputValue()).isEqualTo(meant);
    assertThat(tab.all(".hit").count()).isPositive();
  }
}
