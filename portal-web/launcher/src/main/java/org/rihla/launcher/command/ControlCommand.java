package org.rihla.launcher.command;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.rihla.launcher.console.LauncherException;
import org.rihla.launcher.home.ControlToken;
import org.rihla.launcher.home.Home;
import org.rihla.launcher.home.ServerRecord;

/**
 * A command that a running portal carries out: a request to {@code /control/NAME} with the home's
 * token. The answer is plain text, printed line by line as it comes; its header {@code
 * Rihla-Failures} counts what failed.
 *
 * @param name the command's word, also the last part of the path
 * @param method GET or POST
 * @param operand what the command is about
 */
record ControlCommand(String name, String method, Operand operand) implements Command {
  /** The class of status codes that mean success. */
  private static final int SUCCESS = 2;

  @Override
  public Set<String> options() {
    return Set.of("home");
  }

  @Override
  public int run(Context context, Arguments arguments) {
    Home home = context.home(arguments);
    String query = query(arguments);
    String origin =
        ServerRecord.alive(home)
            .map(ServerRecord::origin)
            .orElseThrow(() -> LauncherException.failed("control.none", home.folder()));
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(origin + "/control/" + name + query))
            .header("Authorization", "Bearer " + ControlToken.read(home))
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<Stream<String>> answer =
          client.send(request, HttpResponse.BodyHandlers.ofLines());
      try (Stream<String> lines = answer.body()) {
        // An error page of the server is nothing to read in a terminal.
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/plain")) {
          lines.forEach(context.console()::print);
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

  private static int exitCode(HttpResponse<?> answer) {
    if (answer.statusCode() / 100 != SUCCESS) {
      throw LauncherException.failed("control.status", answer.uri(), answer.statusCode());
    }
    String failures = answer.headers().firstValue("Rihla-Failures").orElse("0");
    return failures.equals("0") ? 0 : LauncherException.FAILED;
  }

  private String query(Arguments arguments) {
    if (operand == Operand.NONE) {
      if (!arguments.words().isEmpty()) {
        throw LauncherException.usage("usage.word", arguments.words().getFirst(), name);
      }
      return "";
    }
    if (arguments.words().size() != 1) {
      throw LauncherException.usage("usage." + operand.parameter(), name);
    }
    Path path = Path.of(arguments.words().getFirst()).toAbsolutePath().normalize();
    if (!operand.isAt(path)) {
      throw LauncherException.failed("control." + operand.parameter(), path);
    }
    return "?"
        + operand.parameter()
        + "="
        + URLEncoder.encode(path.toString(), StandardCharsets.UTF_8);
  }
}
