package org.rihla.launcher.command;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.rihla.launcher.console.LauncherException;

/**
 * {@code ./rihla account}: lists and changes the accounts of the running portal, also when nobody
 * can sign in to it any more.
 */
final class AccountCommand implements Command {
  private static final String LIST = "list";
  private static final String INVITE = "invite";
  private static final String ROLE = "role";
  private static final int INVITE_WORDS = 3;
  private static final Set<String> CHANGES = Set.of("enable", "disable", "reset", "administrator");
  private static final Set<String> ROLES = Set.of("", "contributor", "editor", "administrator");

  @Override
  public String name() {
    return "account";
  }

  @Override
  public Set<String> options() {
    return Set.of("home", ROLE);
  }

  @Override
  public int run(Context context, Arguments arguments) {
    List<String> words = arguments.words().isEmpty() ? List.of(LIST) : arguments.words();
    String action = words.getFirst();
    if (arguments.has(ROLE) && !action.equals(INVITE)) {
      throw LauncherException.usage("usage.account");
    }
    if (action.equals(LIST) && words.size() <= 2) {
      String text = words.size() == 2 ? "?text=" + encode(words.get(1)) : "";
      return ControlChannel.of(context, arguments).send("GET", "accounts" + text);
    }
    String address = action.equals(INVITE) ? invite(words, arguments) : change(words);
    return ControlChannel.of(context, arguments).send("POST", address);
  }

  private static String invite(List<String> words, Arguments arguments) {
    String role = arguments.option(ROLE);
    if (words.size() != INVITE_WORDS || !ROLES.contains(role)) {
      throw LauncherException.usage("usage.account");
    }
    return "accounts/invite?login="
        + encode(words.get(1))
        + "&name="
        + encode(words.get(2))
        + "&role="
        + encode(role);
  }

  private static String change(List<String> words) {
    if (words.size() != 2 || !CHANGES.contains(words.getFirst())) {
      throw LauncherException.usage("usage.account");
    }
    return "accounts/" + words.getFirst() + "?login=" + encode(words.get(1));
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
