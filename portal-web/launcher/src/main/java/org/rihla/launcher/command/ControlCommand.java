package org.rihla.launcher.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.rihla.launcher.console.LauncherException;

/**
 * A command that a running portal carries out: a request to {@code /control/NAME}.
 *
 * @param name the command's word, also the last part of the path
 * @param method GET or POST
 * @param operand what the command is about
 */
record ControlCommand(String name, String method, Operand operand) implements Command {
  @Override
  public Set<String> options() {
    return Set.of("home");
  }

  @Override
  public int run(Context context, Arguments arguments) {
    return ControlChannel.of(context, arguments).send(method, name + query(arguments));
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
