package org.rihla.portal.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.News;
import org.rihla.portal.language.LocalizedText;

class FormerAddressIT extends InPortal {
  @Inject private ContentService content;

  private void save(News news, String slug) {
    ItemDraft draft = news.draft();
    content.save(
        SaveItem.edit(
            new ItemDraft(
                draft.key(),
                new LocalizedText(slug, news.key()),
                draft.original(),
                draft.publishedOn(),
                draft.visibility(),
                draft.fields(),
                draft.translations()),
            "me"));
  }

  private static HttpResponse<String> read(String slug) throws Exception {
    return Http.get("/fr/actualites/" + slug);
  }

  private static void assertLeads(String from, String to) throws Exception {
    HttpResponse<String> answer = read(from);
    assertThat(answer.statusCode()).as(from).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location").orElseThrow())
        .endsWith("/fr/actualites/" + to);
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-cache");
  }

  @Test
  void everyFormerAddressLeadsToThePresentOneAtOnce() throws Exception {
    News news = News.of("former-one", "Ancienne adresse");
    save(news, "adresse-a");
    save(news, "adresse-b");
    save(news, "adresse-c");

    assertLeads("adresse-a", "adresse-c");
    assertLeads("adresse-b", "adresse-c");
    assertThat(read("adresse-c").statusCode()).isEqualTo(200);

    save(news, "adresse-a");
    assertThat(read("adresse-a").statusCode()).isEqualTo(200);
    assertLeads("adresse-c", "adresse-a");
  }

  @Test
  void anAddressThatIsTakenAgainIsReadAndNotLedAway() throws Exception {
    News first = News.of("former-two", "Première venue");
    save(first, "place-prise");
    save(first, "place-quittee");
    News second = News.of("former-three", "Seconde venue");
    save(second, "place-prise");

    assertThat(read("place-prise").statusCode()).isEqualTo(200);
    assertThat(read("place-prise").body()).contains("Seconde venue");

    save(second, "place-neuve");
    assertLeads("place-prise", "place-neuve");
  }

  @Test
  void whoMayNotReadAnItemIsNotLedToIt() throws Exception {
    News closed = new News("former-closed", "Fermée", "group:former");
    save(closed, "porte-close");
    save(closed, "porte-fermee");

    assertThat(read("porte-close").statusCode()).isEqualTo(404);
    assertThat(read("porte-close").headers().firstValue("Location")).isEmpty();
  }
}
