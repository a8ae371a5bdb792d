package org.rihla.launcher.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.rihla.launcher.console.LauncherException;

/** All commands, and the choice among them. */
public final class Commands {
  private static final List<Command> ALL =
      List.of(
          new RunCommand(),
          new StopCommand(),
          new ControlCommand("status", "GET", Operand.NONE),
          new ImportCommand(),
          new ControlCommand("thesaurus", "POST", Operand.FILE),
          new ControlCommand("reindex", "POST", Operand.NONE),
          new SearchesCommand(),
          new PluginCommand(),
          new AccountCommand(),
          new TaxonomyCommand(),
          new MeasureCommand(),
          new ToolCommand(
              "extract",
              "search-index/extraction-worker",
              "worker/text-extraction-worker",
              "org.rihla.extraction.command.Extract"),
          new ToolCommand(
              "extract-bench",
              "search-index/extraction-worker",
              "worker/text-extraction-worker",
              "org.rihla.extraction.command.ExtractBench"),
          new ToolCommand(
              "search-eval",
              "search-index/evaluation",
              "search-evaluation",
              "org.rihla.search.evaluation.SearchEval"),
          new ToolCommand(
              "search-bench",
              "search-index/benchmark",
              "search-benchmark",
              "org.rihla.search.benchmark.SearchBench"),
          new TestCommand("test", List.of()),
          new TestCommand(
              "soak", List.of("-Drihla.soak=true", "-Drihla.acceptance.left-out=none")));

  private Commands() {}

  /** Names of the commands, in the order of the help. */
  public static List<String> names() {
    return ALL.stream().map(Command::name).toList();
  }

  /**
   * Runs what {@code line} says.
   *
   * @return exit code of the program
   * @throws LauncherException for what goes wrong, told in words
   */
  public static int run(Context context, List<String> line) {
    String word = line.isEmpty() ? "help" : line.getFirst();
    if (Set.of("help", "--help", "-h").contains(word)) {
      return help(context, line.size() > 1 ? line.get(1) : "");
    }
    Command command = find(word).orElseThrow(() -> LauncherException.usage("usage.command", word));
    List<String> following = line.subList(1, line.size());
    Arguments arguments =
        command.takesAnything() ? Arguments.unread(following) : Arguments.read(command, following);
    return arguments.help() ? help(context, word) : command.run(context, arguments);
  }

  private static int help(Context context, String word) {
    if (word.isEmpty()) {
      context.console().say("help");
      return 0;
    }
    Command command = find(word).orElseThrow(() -> LauncherException.usage("usage.command", word));
    context.console().say("help." + command.name());
    return 0;
  }

  private static Optional<Command> find(String word) {
    return ALL.stream().filter(command -> command.name().equals(word)).findFirst();
  }
}
