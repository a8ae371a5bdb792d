package org.rihla.acceptance.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.rihla.acceptance.browser.Chromium;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Repository;
import org.rihla.acceptance.portal.Requests;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;
import org.rihla.acceptance.portal.Visitor;

/** Markup, script and expressions that somebody types stay text wherever the portal shows them. */
@ExtendWith({Chromium.class, RunningPortal.class})
@Timeout(900)
class HostileTextIT {
  private static final boolean SOAK = Boolean.getBoolean("rihla.soak");

  /** Types that have fields of every kind, each with a field that is written per language. */
  private static final Map<String, String> WORDY =
      Map.of("news", "body", "event", "description", "result", "indicator");

  private static final String ROOM_LINKS =
      """
      () => [...document.querySelectorAll('nav a')].map(a => decodeURI(a.pathname))
          .filter(path => /\\/(espace|فضاء)\\//.test(path))
      """;

  @BeforeAll
  static void somebodyLooksAfterThePortal() throws IOException {
    Administrator.ensure();
  }

  /** Every kind of field that holds words, in items of three types. */
  private static Map<String, String> items() {
    return Map.of(
        "news",
        """
        "date": "2024-01-02", "nature": "illustration",
        "contact": [{"name": %1$s, "role": %1$s}],
        "sources": [{"title": %1$s, "publisher": %1$s}]\
        """,
        "event",
        """
        "kind": "restitution", "nature": "illustration", "venue": {"name": %1$s},
        "online": {"url": "https://example.org/?a=%%22%%3E%%3Cb%%20data-owned%%3E#'-alert(1)-'", "label": %1$s},
        "agenda": [{"time": %1$s, "title": %1$s, "speaker": %1$s}]\
        """,
        "result",
        """
        "nature": "illustration",
        "value": {"value": 7, "bound": "about", "unit": %1$s}\
        """);
  }

  @Test
  void what_is_published_is_shown_as_it_was_typed() throws Exception {
    List<String> faults = new ArrayList<>();
    for (Map.Entry<String, String> item : items().entrySet()) {
      publish(item.getKey(), item.getValue());
    }
    for (Tongue tongue : Tongue.values()) {
      try (Tab tab = Administrator.signedIn(tongue)) {
        Hostile hostile = new Hostile(tab, faults);
        for (String type : items().keySet()) {
          String listing = Repository.listing(type, tongue);
          hostile.visit(listing + "/" + slug(type));
          assertThat(tab.all("h1").innerText()).isEqualTo(Hostile.TEXT);
          hostile.visit(listing);
        }
        hostile.visit(tongue.home());
        hostile.visit(tongue.search() + "?q=Piège");
      }
    }
    assertThat(faults).isEmpty();
  }

  private static void publish(String type, String fields) throws Exception {
    String text = Hostile.json();
    String words =
        "{\"title\": %1$s, \"summary\": %1$s, \"fields\": {\"%2$s\": %1$s}}"
            .formatted(text, WORDY.get(type));
    String json =
        """
        {"slug": {"fr": "%1$s", "ar": "%1$s"}, "original": "fr", "published": "2024-01-02",
         "visibility": "partners", "fields": {%2$s}, "translations": {"fr": %3$s, "ar": %3$s}}\
        """
            .formatted(slug(type), fields.formatted(localized(text)), words);
    Requests requests = RunningPortal.requests();
    HttpResponse<String> answer =
        requests.control("PUT", "/control/items/" + type + "/" + slug(type), json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  private static String localized(String text) {
    return "{\"fr\": %1$s, \"ar\": %1$s}".formatted(text);
  }

  private static String slug(String type) {
    return "hostile-" + type;
  }

  @Test
  @Tag("soak")
  void what_is_written_into_the_form_of_any_type_is_shown_as_it_was_typed() {
    List<String> faults = new ArrayList<>();
    try (Tab tab = Administrator.signedIn(Tongue.FR)) {
      Hostile hostile = new Hostile(tab, faults);
      for (String type : SOAK ? Repository.types() : WORDY.keySet()) {
        DraftForm.begun(tab, "/fr/espace/mes-contenus", type);
        hostile.attach();
        hostile.fillForm();
        String form = tab.address();
        hostile.visit(form);
        hostile.visit(form + "&texte=ar");
        hostile.visit(form.replace("redaction", "fiche"));
        hostile.visit(form.replace("redaction", "versions"));
      }
      hostile.visit("/fr/espace/mes-contenus");
      hostile.visit("/fr/espace/contenus");
      hostile.visit("/ar/فضاء/محتوياتي");
    }
    assertThat(faults).isEmpty();
  }

  @Test
  @Tag("soak")
  void what_stands_in_an_address_is_shown_as_it_was_typed() throws Exception {
    List<String> faults = new ArrayList<>();
    Visitor administrator = new Visitor(RunningPortal.origin());
    String[] form = {"login", Administrator.LOGIN, "password", Administrator.PASSWORD};
    assertThat(administrator.post("/fr/connexion", form).statusCode()).isEqualTo(302);
    for (Tongue tongue : SOAK ? Tongue.values() : new Tongue[] {Tongue.FR}) {
      for (String address : addresses(tongue)) {
        String body = administrator.get(Hostile.at(address)).body();
        if (body.contains("<img data-owned") || body.contains(Hostile.CALCULATED)) {
          faults.add(address + " " + body);
        }
      }
    }
    try (Tab tab = Administrator.signedIn(Tongue.FR)) {
      Hostile hostile = new Hostile(tab, faults);
      hostile.visit(Hostile.at(Tongue.FR.search() + "?q="));
      hostile.visit(Hostile.at("/fr/espace/contenus?q="));
    }
    assertThat(faults).isEmpty();
  }

  /** Addresses that end with something that a page may show, or lead to. */
  private static List<String> addresses(Tongue tongue) {
    List<String> addresses = new ArrayList<>();
    String listing = Repository.listing("finding", tongue);
    for (String name : List.of("q", "theme", "from", "to", "sort", "page")) {
      addresses.add(tongue.search() + "?" + name + "=");
      addresses.add(listing + "?" + name + "=");
    }
    addresses.addAll(List.of(tongue.home(), listing + "/", "/fr/connexion?back="));
    for (String room : rooms(tongue)) {
      for (String name : List.of("fiche", "q", "type", "fait", "schema", "key", "vers", "pays")) {
        addresses.add(room + "?" + name + "=");
      }
    }
    return addresses;
  }

  /** The rooms that the menu leads to, and those that need to be told of what. */
  private static List<String> rooms(Tongue tongue) {
    try (Tab tab = Administrator.signedIn(tongue)) {
      tab.open(tongue.room("", ""));
      Set<String> rooms = new LinkedHashSet<>();
      List<?> links = (List<?>) tab.ask(ROOM_LINKS);
      links.forEach(link -> rooms.add(String.valueOf(link)));
      assertThat(rooms).hasSizeGreaterThan(8);
      List<String> told =
          tongue == Tongue.FR
              ? List.of("redaction", "fiche", "traduction", "versions", "vocabulaire", "terme")
              : List.of("تحرير", "بطاقة", "ترجمة", "نسخ", "قائمة-مصطلحات", "مصطلح");
      told.forEach(room -> rooms.add(tongue.room(room, room)));
      return List.copyOf(rooms);
    }
  }
}
