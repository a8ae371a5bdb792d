package org.rihla.acceptance.portal;

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
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends files as the script of a page does.
 *
 * @param token what the page was given for it
 */
public record Uploader(URI origin, String token) {
  private static final Pattern TOKEN = Pattern.compile("data-upload=\"[^>]*data-token=\"([^\"]+)");
  private static final int LEAST_ERROR = 400;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** What somebody sends in the page of a draft. */
  public static Uploader in(Visitor visitor, String draft)
      throws IOException, InterruptedException {
    String page = visitor.get(draft).body();
    Matcher token = TOKEN.matcher(page);
    if (!token.find()) {
      throw new IOException("No token in " + page);
    }
    return new Uploader(visitor.origin(), token.group(1));
  }

  /** Sends a file in one piece. */
  public Upload send(String name, byte[] content) throws IOException, InterruptedException {
    return send(announce(name, content.length), BodyPublishers.ofByteArray(content));
  }

  /** Sends a file in one piece. */
  public Upload send(String name, Path file) throws IOException, InterruptedException {
    return send(announce(name, Files.size(file)), BodyPublishers.ofFile(file));
  }

  private static Upload send(Upload upload, BodyPublisher content)
      throws IOException, InterruptedException {
    if (!upload.append(0, content)) {
      throw new IOException("The portal has not all of " + upload.path);
    }
    return upload;
  }

  /**
   * Says which file will come, without a byte of it.
   *
   * @param more names and values of headers in turn
   */
  public Upload announce(String name, long size, String... more)
      throws IOException, InterruptedException {
    HttpRequest.Builder request =
        request("/upload", "POST", BodyPublishers.noBody())
            .header("Upload-Name", name)
            .header("Upload-Length", Long.toString(size));
    if (more.length > 0) {
      request.headers(more);
    }
    HttpResponse<String> answer = send(request);
    String location =
        answer
            .headers()
            .firstValue("Location")
            .orElseThrow(() -> new IOException(answer.statusCode() + " " + answer.body()));
    return new Upload(this, URI.create(location).getPath());
  }

  /** A file that is on its way. */
  public record Upload(Uploader uploader, String path) {
    /** Sends a piece; says whether all has come. */
    public boolean append(long offset, BodyPublisher content)
        throws IOException, InterruptedException {
      HttpResponse<String> answer =
          send(
              uploader
                  .request(path, "PATCH", content)
                  .header("Upload-Offset", Long.toString(offset))
                  .header("Content-Type", "application/offset+octet-stream"));
      if (answer.statusCode() >= LEAST_ERROR) {
        throw new IOException(answer.statusCode() + " " + answer.body());
      }
      return answer.headers().firstValue("Upload-Complete").orElse("").equals("true");
    }

    /** How much of it has come; empty if the portal knows nothing of it. */
    public OptionalLong offset() throws IOException, InterruptedException {
      return send(uploader.request(path, "HEAD", BodyPublishers.noBody()))
          .headers()
          .firstValueAsLong("Upload-Offset");
    }

    /** Takes it back. */
    public void cancel() throws IOException, InterruptedException {
      send(uploader.request(path, "DELETE", BodyPublishers.noBody()));
    }
  }

  private HttpRequest.Builder request(String path, String method, BodyPublisher content) {
    return HttpRequest.newBuilder(origin.resolve(path))
        .header("Authorization", "Bearer " + token)
        .method(method, content);
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Has the portal of a home import a folder of loose files; says what it says. */
  public static String imported(URI origin, Path home, Path folder)
      throws IOException, InterruptedException {
    String address =
        "/control/import?folder="
            + URLEncoder.encode(folder.toAbsolutePath().toString(), StandardCharsets.UTF_8);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(origin.resolve(address))
            .header(
                "Authorization",
                "Bearer " + Files.readString(home.resolve("control.token")).strip())
            .POST(BodyPublishers.noBody());
    return send(request).body();
  }
}
