package org.rihla.launcher.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rihla.launcher.console.LauncherException;

/**
 * {@code ./rihla taxonomy}: lists the concept schemes of the running portal, brings SKOS files in
 * and writes schemes into files.
 */
final class TaxonomyCommand implements Command {
  private static final String LIST = "list";
  private static final String IMPORT = "import";
  private static final String EXPORT = "export";
  private static final int FILE_ALONE = 2;
  private static final int WITH_SCHEME = 3;

  @Override
  public String name() {
    return "taxonomy";
  }

  @Override
  public Set<String> options() {
    return Set.of("home");
  }

  @Override
  public int run(Context context, Arguments arguments) {
    List<String> words = arguments.words().isEmpty() ? List.of(LIST) : arguments.words();
    ControlChannel channel = ControlChannel.of(context, arguments);
    String action = words.getFirst();
    if (action.equals(LIST) && words.size() == 1) {
      return channel.send("GET", "taxonomies");
    }
    boolean sized = words.size() == FILE_ALONE || words.size() == WITH_SCHEME;
    if (action.equals(IMPORT) && sized) {
      return channel.send("POST", reading(words));
    }
    if (action.equals(EXPORT) && words.size() == WITH_SCHEME) {
      Path target = path(words.get(2));
      String address =
          "taxonomies/export?scheme="
              + encode(words.get(1))
              + "&name="
              + encode(String.valueOf(target.getFileName()));
      return channel.fetch(address, target);
    }
    throw LauncherException.usage("usage.taxonomy");
  }

  private static String reading(List<String> words) {
    Path file = path(words.get(1));
    if (!Operand.FILE.isAt(file)) {
      throw LauncherException.failed("control.file", file);
    }
    String scheme = words.size() == WITH_SCHEME ? "&scheme=" + encode(words.get(2)) : "";
    return "taxonomies/import?file=" + encode(file.toString()) + scheme;
  }

  private static Path path(String text) {
    return Path.of(text).toAbsolutePath().normalize();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
