package org.rihla.portal.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.portal.account.AccountId;
import org.rihla.portal.account.Accounts;
import org.rihla.portal.account.Login;
import org.rihla.portal.account.Profile;
import org.rihla.portal.account.Role;
import org.rihla.portal.account.session.PageTokens;
import org.rihla.portal.account.session.Sessions;
import org.rihla.portal.attachment.upload.Uploads;
import org.rihla.portal.container.Await;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.Http;
import org.rihla.portal.container.InPortal;
import org.rihla.portal.container.News;
import org.rihla.portal.container.Portal;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** Files come in pieces, and go on where they stopped. */
class UploadIT extends InPortal {
  private static final byte[] BYTES =
      "Un fichier en deux morceaux.".getBytes(StandardCharsets.UTF_8);

  @Inject private Accounts accounts;
  @Inject private Sessions sessions;
  @Inject private PageTokens tokens;
  @Inject private Uploads uploads;

  private AccountId account = AccountId.create();
  private String token = "";

  @BeforeEach
  void somebodyWrites() {
    token = token(Set.of(Role.CONTRIBUTOR));
  }

  private String token(Set<Role> roles) {
    account =
        accounts
            .create(
                Login.of("depot-" + AccountId.create() + "@rihla.example"),
                new Profile(new LocalizedText("Dépôt", "إيداع"), "", Set.of(Language.FR)),
                roles)
            .id();
    return tokens.issue(sessions.resolve(sessions.begin(account, "test")).orElseThrow(), "upload");
  }

  private HttpResponse<String> send(String method, String path, byte[] body, String... headers)
      throws Exception {
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(Portal.origin() + path))
              .header("Authorization", "Bearer " + token)
              .header("Accept-Language", "fr")
              .method(method, BodyPublishers.ofByteArray(body));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  private HttpResponse<String> announce(String name, long size, String... headers)
      throws Exception {
    String[] all = new String[headers.length + 4];
    System.arraycopy(headers, 0, all, 4, headers.length);
    all[0] = "Upload-Name";
    all[1] = Http.encode(name);
    all[2] = "Upload-Length";
    all[3] = Long.toString(size);
    return send("POST", "/upload", new byte[0], all);
  }

  private String begin(String name, long size) throws Exception {
    HttpResponse<String> answer = announce(name, size);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
  }

  private HttpResponse<String> piece(String path, int from, int to) throws Exception {
    return send(
        "PATCH",
        path,
        java.util.Arrays.copyOfRange(BYTES, from, to),
        "Upload-Offset",
        Integer.toString(from),
        "Content-Type",
        "application/offset+octet-stream");
  }

  private static Optional<String> offset(HttpResponse<String> answer) {
    return answer.headers().firstValue("Upload-Offset");
  }

  @Test
  void aFileThatCameInPiecesIsGivenToAnItem() throws Exception {
    String path = begin("../تقرير\u202E.pdf", BYTES.length);
    assertThat(offset(piece(path, 0, 10))).hasValue("10");
    assertThat(offset(send("HEAD", path, new byte[0]))).hasValue("10");
    HttpResponse<String> last = piece(path, 10, BYTES.length);
    assertThat(last.headers().firstValue("Upload-Complete")).hasValue("true");

    News news = News.of("uploaded-to", "Avec un fichier");
    assertThat(Http.put(news.control(), news.json()).statusCode()).isLessThan(300);
    String item = Database.texts("select id from item where item_key = ?", news.key()).getFirst();
    String id = path.substring(path.lastIndexOf('/') + 1);
    Attachment attachment = uploads.give(account, id, FilePlace.of(item));

    assertThat(attachment.fileName()).isEqualTo("تقرير.pdf");
    assertThat(attachment.size()).isEqualTo(BYTES.length);
    Await.until(
        "read",
        () ->
            Database.count(
                    "select count(*) from extraction_job where state = 'READ' and sha256 = ?",
                    attachment.sha256())
                == 1);
    assertThat(send("HEAD", path, new byte[0]).statusCode()).isEqualTo(404);
  }

  @Test
  void aPieceThatDoesNotGoOnWhereTheLastEndedIsRefused() throws Exception {
    String path = begin("plan.pdf", BYTES.length);
    piece(path, 0, 10);

    HttpResponse<String> answer = piece(path, 5, 12);

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).contains("urn:rihla:problem:upload-offset");
    assertThat(offset(send("HEAD", path, new byte[0]))).hasValue("10");
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeItIsSent() throws Exception {
    HttpResponse<String> answer = announce("film.mp4", uploads.mostSize() + 1);

    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("200");
    assertThat(announce("rien", -1).statusCode()).isEqualTo(400);
  }

  @Test
  void bytesThatAreNotThoseAnnouncedAreNotKept() throws Exception {
    HttpResponse<String> begun =
        announce("plan.pdf", BYTES.length, "Upload-Sha256", "0".repeat(64));
    String path = URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();

    assertThat(piece(path, 0, BYTES.length).statusCode()).isEqualTo(422);
    assertThat(offset(send("HEAD", path, new byte[0]))).hasValue("0");

    String shorter = begin("court.pdf", 5);
    assertThat(piece(shorter, 0, BYTES.length).statusCode()).isEqualTo(422);
  }

  @Test
  void anUploadIsItsOwnersAlone() throws Exception {
    String path = begin("plan.pdf", BYTES.length);
    String owner = token;

    token = token(Set.of(Role.EDITOR));
    assertThat(send("HEAD", path, new byte[0]).statusCode()).isEqualTo(404);
    assertThat(piece(path, 0, 3).statusCode()).isEqualTo(404);
    assertThat(send("DELETE", path, new byte[0]).statusCode()).isEqualTo(404);
    token = token(Set.of());
    assertThat(announce("plan.pdf", 1).statusCode()).isEqualTo(403);
    token = "forged.upload.9999999999.x";
    assertThat(announce("plan.pdf", 1).statusCode()).isEqualTo(401);

    token = owner;
    assertThat(send("DELETE", path, new byte[0]).statusCode()).isEqualTo(204);
    assertThat(send("HEAD", path, new byte[0]).statusCode()).isEqualTo(404);
  }
}
