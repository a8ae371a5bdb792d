package org.rihla.acceptance.account;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Sends files as the script of a page does, with the token of that page. */
record Uploader(URI origin, String token) {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** A file that was sent; {@code complete} says what the portal says. */
  record Sent(Uploader uploader, String path, boolean complete) {
    void cancel() throws IOException, InterruptedException {
      uploader.ask("DELETE", path, BodyPublishers.noBody());
    }
  }

  Sent send(String name, byte[] content) throws IOException, InterruptedException {
    return send(name, content.length, BodyPublishers.ofByteArray(content));
  }

  Sent send(String name, Path file) throws IOException, InterruptedException {
    return send(name, Files.size(file), BodyPublishers.ofFile(file));
  }

  private Sent send(String name, long size, BodyPublisher content)
      throws IOException, InterruptedException {
    HttpResponse<String> begun =
        ask(
            "POST",
            "/upload",
            BodyPublishers.noBody(),
            "Upload-Name",
            name,
            "Upload-Length",
            String.valueOf(size));
    String path = URI.create(begun.headers().firstValue("Location").orElseThrow()).getPath();
    HttpResponse<String> sent =
        ask(
            "PATCH",
            path,
            content,
            "Upload-Offset",
            "0",
            "Content-Type",
            "application/offset+octet-stream");
    String complete = sent.headers().firstValue("Upload-Complete").orElse("");
    return new Sent(this, path, complete.equals("true"));
  }

  private HttpResponse<String> ask(
      String method, String path, BodyPublisher content, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(origin.resolve(path))
            .header("Authorization", "Bearer " + token)
            .method(method, content);
    if (headers.length > 0) {
      request.headers(headers);
    }
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Has the portal of a home import a folder of loose files; says what it says. */
  static String imported(URI origin, Path home, Path folder)
      throws IOException, InterruptedException {
    String address =
        "/control/import?folder="
            + URLEncoder.encode(folder.toAbsolutePath().toString(), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(origin.resolve(address))
            .header(
                "Authorization",
                "Bearer " + Files.readString(home.resolve("control.token")).strip())
            .POST(BodyPublishers.noBody())
            .build();
    return CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
  }
}
