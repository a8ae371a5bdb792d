package org.rihla.launcher.command;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.rihla.launcher.console.Console;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.console.Messages;
import org.rihla.launcher.home.ControlToken;
import org.rihla.launcher.home.Home;
import org.rihla.launcher.home.ServerRecord;

/**
 * Requests to a running portal with its home's token. The answer is plain text in the language of
 * the terminal where it has one, printed line by line as it comes; its header {@code
 * Rihla-Failures} counts what failed.
 *
 * @param home of the portal
 * @param console where its answer goes
 * @param language tag of the terminal's language
 */
record ControlChannel(Home home, Console console, String language) {
  /** The class of status codes that mean success. */
  private static final int SUCCESS = 2;

  /** The channel to the portal of the home that {@code arguments} or the environment name. */
  static ControlChannel of(Context context, Arguments arguments) {
    return new ControlChannel(
        context.home(arguments),
        context.console(),
        Messages.of(context.environment()).languages().getFirst());
  }

  /**
   * Sends a request and prints its answer.
   *
   * @param method GET or POST
   * @param address below {@code /control/}, with its query
   * @return exit code of the program
   * @throws LauncherException if no portal runs, or it refuses or fails
   */
  int send(String method, String address) {
    String origin = origin();
    HttpRequest request = request(origin, method, address);
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<Stream<String>> answer =
          client.send(request, HttpResponse.BodyHandlers.ofLines());
      try (Stream<String> lines = answer.body()) {
        // An error page of the server is nothing to read in a terminal.
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain")) {
          lines.forEach(console::print);
        }
      }
      return exitCode(answer);
    } catch (IOException e) {
      throw LauncherException.failed("control.failed", origin, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LauncherException.failed("control.failed", origin, e.toString());
    }
  }

  /**
   * Sends a request whose answer comes while the work goes on, and shows how far it is.
   *
   * @param address below {@code /control/}, with its query
   * @return exit code of the program
   * @throws LauncherException if no portal runs, it refuses or fails, or the answer breaks off
   */
  int follow(String address) {
    String origin = origin();
    AnswerLines lines = new AnswerLines(console);
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<Stream<String>> answer =
          client.send(request(origin, "POST", address), HttpResponse.BodyHandlers.ofLines());
      exitCode(answer);
      try (Stream<String> all = answer.body()) {
        all.forEach(lines::take);
      }
      return lines.exitCode(origin);
    } catch (IOException | java.io.UncheckedIOException e) {
      throw LauncherException.failed("control.broken", origin);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LauncherException.failed("control.broken", origin);
    }
  }

  private String origin() {
    return ServerRecord.alive(home)
        .map(ServerRecord::origin)
        .orElseThrow(() -> LauncherException.failed("control.none", home.folder()));
  }

  private HttpRequest request(String origin, String method, String address) {
    return HttpRequest.newBuilder(URI.create(origin + "/control/" + address))
        .header("Authorization", "Bearer " + ControlToken.read(home))
        .header("Accept-Language", language)
        .method(method, HttpRequest.BodyPublishers.noBody())
        .build();
  }

  /**
   * Asks for a file and puts it where it is wanted, in one step; what is refused is printed.
   *
   * @param address below {@code /control/}, with its query
   * @return exit code of the program
   * @throws LauncherException if no portal runs, it fails, or the file cannot be written
   */
  int fetch(String address, Path target) {
    String origin = origin();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<byte[]> answer =
          client.send(request(origin, "GET", address), HttpResponse.BodyHandlers.ofByteArray());
      int code = exitCode(answer);
      if (code != 0) {
        new String(answer.body(), StandardCharsets.UTF_8).lines().forEach(console::print);
        return code;
      }
      write(answer.body(), target);
      return 0;
    } catch (IOException e) {
      throw LauncherException.failed("control.failed", origin, e.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw LauncherException.failed("control.failed", origin, e.toString());
    }
  }

  private static void write(byte[] content, Path target) {
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.write(part, content);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw LauncherException.failed("home.unwritable", target, e.toString());
    }
  }

  private static int exitCode(HttpResponse<?> answer) {
    if (answer.statusCode() / 100 != SUCCESS) {
      throw LauncherException.failed("control.status", answer.uri(), answer.statusCode());
    }
    String failures = answer.headers().firstValue("Rihla-Failures").orElse("0");
    return failures.equals("0") ? 0 : LauncherException.FAILED;
  }
}
