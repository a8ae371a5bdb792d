package org.rihla.launcher.command;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.rihla.launcher.console.LauncherException;

/** {@code ./rihla searches}: what readers of the running portal search most, as a table. */
final class SearchesCommand implements Command {
  private static final String NOTHING_FOUND = "nothing-found";
  private static final String SINCE = "since";
  private static final String LIMIT = "limit";
  private static final int LINES = 20;

  @Override
  public String name() {
    return "searches";
  }

  @Override
  public Set<String> options() {
    return Set.of("home", SINCE, LIMIT);
  }

  @Override
  public Set<String> flags() {
    return Set.of(NOTHING_FOUND);
  }

  @Override
  public int run(Context context, Arguments arguments) {
    if (!arguments.words().isEmpty()) {
      throw LauncherException.usage("usage.word", arguments.words().getFirst(), name());
    }
    StringBuilder address = new StringBuilder(name());
    address.append("?limit=").append(arguments.number(LIMIT, LINES));
    if (arguments.has(NOTHING_FOUND)) {
      address.append("&nothing-found=true");
    }
    if (arguments.has(SINCE)) {
      address.append("&since=").append(day(arguments.option(SINCE)));
    }
    return ControlChannel.of(context, arguments).send("GET", address.toString());
  }

  private static LocalDate day(String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (day.getYear() >= 1 && day.getYear() <= 9999) {
        return day;
      }
    } catch (DateTimeParseException ignored) {
      // Told below, as a day that no calendar of the portal has.
    }
    throw LauncherException.usage("usage.day", "--" + SINCE, text);
  }
}
