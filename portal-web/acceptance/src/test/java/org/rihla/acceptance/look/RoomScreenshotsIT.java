package org.rihla.acceptance.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.acceptance.account.Administrator;
import org.rihla.acceptance.browser.Chromium;
import org.rihla.acceptance.browser.Device;
import org.rihla.acceptance.browser.Tab;
import org.rihla.acceptance.portal.Repository;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;

/** The rooms where people write, review, translate and look after the portal. */
@ExtendWith({Chromium.class, RunningPortal.class})
@Timeout(900)
@Tag("soak")
class RoomScreenshotsIT {
  @BeforeAll
  static void somebodyLooksAfterItemsThatAreNotTranslated() throws Exception {
    Administrator.ensure();
    untranslated("fr", "Un atelier à Rabat", "Des partenaires se sont retrouvés.");
    untranslated("ar", "ورشة في الرباط", "التقى الشركاء في ورشة.");
  }

  private static void untranslated(String language, String title, String text) throws Exception {
    String json =
        """
        {"slug": {"fr": "a-traduire-%1$s", "ar": "a-traduire-%1$s"}, "original": "%1$s",
         "published": "2024-01-02", "visibility": "partners",
         "fields": {"date": "2024-01-02", "nature": "illustration"}, "translations":
         {"%1$s": {"title": "%2$s", "summary": "%3$s", "fields": {"body": "%3$s"}}}}\
        """
            .formatted(language, title, text);
    HttpResponse<String> answer =
        RunningPortal.requests().control("PUT", "/control/items/news/a-traduire-" + language, json);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource
  void the_rooms_are_pictured_on_a_phone_and_in_the_dark_on_a_desk(Tongue tongue)
      throws IOException {
    Map<String, String> rooms = rooms(tongue);
    for (Device device : new Device[] {Device.PHONE, Device.DESK.darkened()}) {
      try (Tab tab = Administrator.signedIn(tongue, device)) {
        for (Map.Entry<String, String> room : rooms.entrySet()) {
          tab.open(room.getValue());
          Picture.take(tab, "room-" + room.getKey(), tongue, device);
        }
      }
    }
  }

  private static Map<String, String> rooms(Tongue tongue) {
    Map<String, String> rooms = new LinkedHashMap<>();
    rooms.put("home", tongue.room("", ""));
    rooms.put("review", tongue.room("relecture", "مراجعة"));
    rooms.put("contents", tongue.room("contenus", "المحتويات"));
    rooms.put("accounts", tongue.room("comptes", "الحسابات"));
    rooms.put("audit", tongue.room("journal", "السجل"));
    rooms.put("operation", tongue.room("exploitation", "التشغيل"));
    rooms.put("vocabulary", tongue.room("vocabulaire", "قائمة-مصطلحات") + "?schema=themes");
    try (Tab tab = Administrator.signedIn(tongue, Device.DESK)) {
      tab.open(Repository.item("finding/sector-skills-committees", tongue));
      tab.open(tab.all(".tools a").first().getAttribute("href"));
      tab.all("#past").waitFor();
      String item = tab.address();
      rooms.put("item", item);
      rooms.put("versions", item.replaceFirst("[^/]+\\?", tongue.of("versions?", "نسخ?")));
      rooms.put("form", form(tab, tongue));
      rooms.put("translation", translation(tab, tongue));
    }
    return rooms;
  }

  /** Address of the form of the first item of that list. */
  private static String form(Tab tab, Tongue tongue) {
    tab.open(tongue.room("mes-contenus", "محتوياتي"));
    if (tab.all("a.row-title").count() == 0) {
      tab.all("[name=type][value=finding]").check();
      tab.all("[id='new:begin']").click();
    } else {
      tab.all("a.row-title").first().click();
    }
    tab.all("#item-form").waitFor();
    return tab.address();
  }

  /** Address of the two columns in which the first item on the board is translated. */
  private static String translation(Tab tab, Tongue tongue) {
    String target = tongue.of("?vers=ar", "?vers=fr");
    tab.open(tongue.room("traductions", "ترجمات") + target);
    tab.all(".rows li button").first().click();
    tab.all("#item-form").waitFor();
    return tab.address();
  }
}
