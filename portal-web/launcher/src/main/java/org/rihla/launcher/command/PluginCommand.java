package org.rihla.launcher.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rihla.launcher.console.LauncherException;

/**
 * {@code ./rihla plugin}: lists, checks and changes the country plugins of the running portal,
 * brings in files that they understand, and begins and tests new ones in these sources.
 */
final class PluginCommand implements Command {
  private static final String LIST = "list";
  private static final String CHECK = "check";
  private static final String NEW = "new";
  private static final String TEST = "test";
  private static final String FORMATS = "formats";
  private static final String IMPORT = "import";
  private static final int NEW_WORDS = 5;
  private static final Set<String> CHANGES = Set.of("enable", "disable", "upgrade", "remove");

  @Override
  public String name() {
    return "plugin";
  }

  @Override
  public Set<String> options() {
    return Set.of("home");
  }

  @Override
  public int run(Context context, Arguments arguments) {
    List<String> words = arguments.words().isEmpty() ? List.of(LIST) : arguments.words();
    String action = words.getFirst();
    if (action.equals(NEW)) {
      return begin(context, words);
    }
    if (action.equals(TEST)) {
      return test(context, words);
    }
    if (action.equals(LIST) && words.size() == 1) {
      return ControlChannel.of(context, arguments).send("GET", "plugins");
    }
    if (action.equals(FORMATS) && words.size() == 1) {
      return ControlChannel.of(context, arguments).send("GET", "plugins/formats");
    }
    return ControlChannel.of(context, arguments).send("POST", address(action, words));
  }

  private static String address(String action, List<String> words) {
    if (words.size() == 2 && action.equals(CHECK)) {
      return "plugins/check?file=" + file(words.get(1));
    }
    if (words.size() == 3 && action.equals(IMPORT)) {
      return "plugins/import?format=" + encode(words.get(1)) + "&file=" + file(words.get(2));
    }
    if (words.size() == 2 && CHANGES.contains(action)) {
      return change(words.get(1), action);
    }
    throw LauncherException.usage("usage.plugin");
  }

  private static int begin(Context context, List<String> words) {
    if (words.size() != NEW_WORDS) {
      throw LauncherException.usage("usage.plugin.new");
    }
    PluginTemplate template =
        new PluginTemplate(words.get(1), words.get(2), words.get(3), words.get(4));
    Path plugins = context.repository().folder().resolve("portal-plugins");
    context.console().say("plugin.new", template.writeBelow(plugins), template.name());
    return 0;
  }

  /** The tests of one plugin alone; what it is built on is built and not tested. */
  private static int test(Context context, List<String> words) {
    if (words.size() != 2 || !words.get(1).matches("[a-z][a-z0-9]{1,29}")) {
      throw LauncherException.usage("usage.plugin.test");
    }
    String module = "portal-plugins/" + words.get(1);
    if (!Operand.FILE.isAt(context.repository().folder().resolve(module).resolve("pom.xml"))) {
      throw LauncherException.failed("plugin.test.absent", module);
    }
    return TestCommand.verify(
        context,
        List.of(
            "-pl",
            module,
            "-am",
            "-DskipITs",
            "-Dtest=org/rihla/plugin/" + words.get(1) + "/**",
            "-Dsurefire.failIfNoSpecifiedTests=false"));
  }

  private static String file(String file) {
    Path path = Path.of(file).toAbsolutePath().normalize();
    if (!Operand.FILE.isAt(path)) {
      throw LauncherException.failed("control.file", path);
    }
    return encode(path.toString());
  }

  private static String change(String id, String action) {
    return "plugins/" + encode(id) + "/" + action;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
