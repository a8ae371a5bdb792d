package org.rihla.portal.content.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.DocumentFolder;
import org.rihla.portal.container.Folders;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.News;
import org.rihla.portal.container.Portal;

@RunAsClient
class ControlChannelIT extends InPortal {
  private static final News NEWS = News.of("controlled-news", "Commandée");

  @Test
  void whoeverHasNotItsTokenIsDenied() {
    assertThat(Http.get("/control/status").statusCode()).isEqualTo(403);
    HttpResponse<String> wrong =
        Http.get("/control/status", "Authorization", "Bearer " + "0".repeat(64));
    assertThat(wrong.statusCode()).isEqualTo(403);
    assertThat(wrong.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
  }

  @Test
  void anItemIsSavedAndReadBack() {
    HttpResponse<String> saved = Http.put(NEWS.control(), NEWS.json());
    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(saved.body()).contains("\"key\":\"news/controlled-news\"", "\"version\":");
    assertThat(authorized(NEWS.control()).body()).contains("Commandée", "خبر Commandée");
    assertThat(authorized("/control/items/news/absent").statusCode()).isEqualTo(404);
    HttpResponse<String> conflict = Http.put(NEWS.control(), NEWS.json(), "If-Match", "\"999\"");
    assertThat(conflict.statusCode()).isEqualTo(409);
  }

  @Test
  void whatIsWrongWithAnItemIsSaidInTheCallersLanguage() {
    String wrong = NEWS.json().replace("2024-01-02", "2024-13");
    String wrongField = NEWS.json().replace("illustration", "rumour");
    HttpResponse<String> french =
        Http.put("/control/items/news/wrong", wrongField, "Accept-Language", "fr");
    assertThat(french.statusCode()).isEqualTo(422);
    assertThat(french.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(french.body()).contains("\"errors\"", "nature", "invalid-item");
    HttpResponse<String> arabic =
        Http.put("/control/items/news/wrong", wrongField, "Accept-Language", "ar");
    assertThat(arabic.body()).contains("nature").containsPattern("\\p{IsArabic}{3,}");
    assertThat(Http.put("/control/items/news/wrong", wrong).statusCode()).isEqualTo(400);
    assertThat(Http.put("/control/items/news/wrong", "{").statusCode()).isEqualTo(400);
    assertThat(Http.put("/control/items/no-such-type/x", NEWS.json()).statusCode()).isEqualTo(422);
  }

  @Test
  void aFolderIsImportedAndFailuresAreCounted() throws IOException {
    Path root = Portal.home().resolveSibling("import-control");
    Folders.delete(root);
    DocumentFolder.write(root, "control-good", "Bonne", "public");
    Files.delete(
        DocumentFolder.write(root, "control-bad", "Cassée", "public").resolve("notes.txt"));
    HttpResponse<String> answer =
        Http.post("/control/import?folder=" + Http.encode(root.toString()));
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("%\t", "! document/control-bad", "Fiches importées\u202f: 1")
        .endsWith("%\tfailures\t1\n");
    assertThat(Http.post("/control/import?folder=nowhere").statusCode()).isEqualTo(400);
  }

  @Test
  void theIndexIsMadeAnewOnDemandAndItsStateIsTold() throws Exception {
    assertThat(Http.post("/control/reindex").statusCode()).isEqualTo(202);
    Await.until("ready", () -> authorized("/control/status").body().contains("Ready"));
    assertThat(authorized("/control/status").body()).contains("waiting ");
  }

  private static HttpResponse<String> authorized(String path) {
    return Http.get(path, "Authorization", "Bearer " + Portal.token());
  }
}
