package org.rihla.launcher.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.rihla.launcher.console.LauncherException;

/**
 * {@code ./rihla plugin}: lists, checks and changes the country plugins of the running portal, and
 * begins new ones in these sources.
 */
final class PluginCommand implements Command {
  private static final String LIST = "list";
  private static final String CHECK = "check";
  private static final String NEW = "new";
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
    List<String> words = arguments.words();
    if (!words.isEmpty() && words.getFirst().equals(NEW)) {
      return begin(context, words);
    }
    String action = words.isEmpty() ? LIST : words.getFirst();
    int following = action.equals(LIST) ? 0 : 1;
    boolean known = action.equals(LIST) || action.equals(CHECK) || CHANGES.contains(action);
    if (!known || words.size() > following + 1 || words.size() < following) {
      throw LauncherException.usage("usage.plugin");
    }
    if (action.equals(LIST)) {
      return ControlChannel.of(context, arguments).send("GET", "plugins");
    }
    if (words.size() == 1) {
      throw LauncherException.usage("usage.plugin");
    }
    String address = action.equals(CHECK) ? check(words.get(1)) : change(words.get(1), action);
    return ControlChannel.of(context, arguments).send("POST", address);
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

  private static String check(String file) {
    Path path = Path.of(file).toAbsolutePath().normalize();
    if (!Operand.FILE.isAt(path)) {
      throw LauncherException.failed("control.file", path);
    }
    return "plugins/check?file=" + encode(path.toString());
  }

  private static String change(String id, String action) {
    return "plugins/" + encode(id) + "/" + action;
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
