package org.rihla.acceptance.portal;

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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody with a browser of their own: keeps cookies, sends forms, follows no redirect. */
public final class Visitor {
  private static final Pattern NONCE = Pattern.compile("'nonce-([^']+)'");
  private static final Pattern STATE =
      Pattern.compile("name=\"jakarta\\.faces\\.ViewState\"[^>]*value=\"([^\"]+)\"");

  private static final Pattern DRAFT = Pattern.compile("fiche=([^&]+)");

  private final URI origin;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager())
          .build();

  /** Somebody who has not been at the portal of that address. */
  public Visitor(URI origin) {
    this.origin = origin;
  }

  /** The portal's address, without a slash at the end. */
  public URI origin() {
    return origin;
  }

  /** Begins an item of a type, written in French first; says the address of its draft. */
  public String draft(String type) throws IOException, InterruptedException {
    String[] fields = {"type", type, "new:language", "fr"};
    HttpResponse<String> answer = press("/fr/espace/mes-contenus", "new", "begin", fields);
    String target = answer.headers().firstValue("Location").orElse(answer.body());
    return "/fr/espace/redaction?fiche=" + first(DRAFT, target);
  }

  /** Uses the link of a first start: makes the administrator, who is signed in then. */
  public HttpResponse<String> setUp(PortalHome home, String login, String password)
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

  /** Opens a page. */
  public HttpResponse<String> get(String address) throws IOException, InterruptedException {
    return send(HttpRequest.newBuilder(origin.resolve(address)));
  }

  /** Sends a form of names and values in turn, as a page of the portal does. */
  public HttpResponse<String> post(String path, String... fields)
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

  /** Presses a button of a form in a room, with names and values of its fields in turn. */
  public HttpResponse<String> press(String room, String form, String button, String... fields)
      throws IOException, InterruptedException {
    HttpResponse<String> page = get(room);
    String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
    List<String> all = new ArrayList<>(List.of(fields));
    all.addAll(List.of(form, form, form + ":" + button, form + ":" + button));
    all.addAll(List.of("primefaces.nonce", first(NONCE, policy)));
    all.addAll(List.of("jakarta.faces.ViewState", first(STATE, page.body())));
    return post(room, all.toArray(String[]::new));
  }

  /** Sends JSON as the scripts of a page do, with the token that the page was given. */
  public HttpResponse<String> put(String address, String token, String json)
      throws IOException, InterruptedException {
    return send(
        HttpRequest.newBuilder(origin.resolve(address))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .PUT(HttpRequest.BodyPublishers.ofString(json)));
  }

  private static String first(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.find()) {
      throw new AssertionError("No " + pattern + " in " + text);
    }
    return matcher.group(1);
  }

  private HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(request.timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
