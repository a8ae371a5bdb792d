package org.rihla.acceptance;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import org.rihla.acceptance.portal.PortalHome;
import org.rihla.acceptance.portal.PortalProcess;

/** Somebody with a browser of their own: keeps cookies, sends forms, follows no redirect. */
final class Visitor {
  private final URI origin;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  Visitor(PortalProcess portal) {
    origin = portal.origin();
  }

  /** Uses the link of a first start: makes the administrator, who is signed in then. */
  HttpResponse<String> setUp(PortalHome home, String login, String password)
      throws IOException, InterruptedException {
    String link = Files.readAllLines(home.folder().resolve("setup.link")).getFirst();
    String key = link.substring(link.indexOf('=') + 1);
    return post(
        "/fr/installation",
        "key",
        key,
        "name-fr",
        "Salma Essai",
        "login",
        login,
        "password",
        password,
        "password-again",
        password);
  }

  HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(origin.resolve(address)));
  }

  /** Sends a form of names and values in turn, as a page of the portal does. */
  HttpResponse<String> post(String path, String... fields)
      throws IOException, InterruptedException {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&");
      form.append(fields[i]).append('=').append(encode(fields[i + 1]));
    }
    return send(
        HttpRequest.newBuilder(origin.resolve(path))
            .header("Origin", origin.toString())
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
