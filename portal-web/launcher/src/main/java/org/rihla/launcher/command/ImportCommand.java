package org.rihla.launcher.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.rihla.launcher.console.LauncherException;

/**
 * {@code ./rihla import}: brings items or loose files of a folder or a ZIP into the running portal.
 */
final class ImportCommand implements Command {
  private static final String DRY_RUN = "dry-run";
  private static final String METADATA = "metadata";

  @Override
  public String name() {
    return "import";
  }

  @Override
  public Set<String> options() {
    return Set.of("home", METADATA);
  }

  @Override
  public Set<String> flags() {
    return Set.of(DRY_RUN);
  }

  @Override
  public int run(Context context, Arguments arguments) {
    if (arguments.words().size() != 1) {
      throw LauncherException.usage("usage.folder", name());
    }
    Path path = Path.of(arguments.words().getFirst()).toAbsolutePath().normalize();
    boolean archive = Files.isRegularFile(path) && path.toString().endsWith(".zip");
    if (!archive && !Files.isDirectory(path)) {
      throw LauncherException.failed("control.folder", path);
    }
    String address =
        name()
            + "?folder="
            + encode(path)
            + metadata(arguments)
            + (arguments.has(DRY_RUN) ? "&dry-run=true" : "");
    return ControlChannel.of(context, arguments).follow(address);
  }

  private static String metadata(Arguments arguments) {
    if (arguments.option(METADATA).isEmpty()) {
      return "";
    }
    Path table = Path.of(arguments.option(METADATA)).toAbsolutePath().normalize();
    if (!Operand.FILE.isAt(table)) {
      throw LauncherException.failed("control.file", table);
    }
    return "&metadata=" + encode(table);
  }

  private static String encode(Path path) {
    return URLEncoder.encode(path.toString(), StandardCharsets.UTF_8);
  }
}
