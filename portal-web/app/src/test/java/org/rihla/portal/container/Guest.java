package org.rihla.portal.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser of their own: keeps cookies, sends forms, follows no redirect. */
public final class Guest {
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private static final Pattern COOKIE = Pattern.compile("([^=;]+)=([^;]*).*");

  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, String> headers = new LinkedHashMap<>();

  /** Somebody who sends forms from the portal's own pages. */
  public Guest() {
    headers.put("Origin", Portal.origin().toString());
  }

  /** Somebody who has signed in with the password that {@link People} gives. */
  public static Guest signedIn(String login) {
    Guest guest = new Guest();
    HttpResponse<String> answer = guest.signIn(login, People.PASSWORD);
    if (answer.statusCode() != 302) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return guest;
  }

  /** Sends a header with every request; an empty value sends none. */
  public Guest with(String name, String value) {
    headers.put(name, value);
    return this;
  }

  /** Takes a cookie for one's own. */
  public Guest withCookie(String name, String value) {
    cookies.put(name, value);
    return this;
  }

  /** Opens a page. */
  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form of names and values in turn. */
  public HttpResponse<String> post(String path, String... fields) {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      form.append(form.isEmpty() ? "" : "&");
      form.append(Http.encode(fields[i])).append('=').append(Http.encode(fields[i + 1]));
    }
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
  }

  /** Signs in with the French form. */
  public HttpResponse<String> signIn(String login, String password) {
    return post("/fr/connexion", "login", login, "password", password);
  }

  /** The cookie of that name. */
  public Optional<String> cookie(String name) {
    return Optional.ofNullable(cookies.get(name));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(
            path.startsWith("http") ? URI.create(path) : URI.create(Portal.origin() + path));
    headers.forEach((name, value) -> {
      if (!value.isEmpty()) {
        request.header(name, value);
      }
    });
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    return request;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = CLIENT.send(request.build(), BodyHandlers.ofString());
      for (String header : answer.headers().allValues("Set-Cookie")) {
        Matcher cookie = COOKIE.matcher(header);
        if (cookie.matches() && (header.contains("Max-Age=0") || cookie.group(2).isEmpty())) {
          cookies.remove(cookie.group(1));
        } else if (cookie.matches()) {
          cookies.put(cookie.group(1), cookie.group(2));
        }
      }
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
