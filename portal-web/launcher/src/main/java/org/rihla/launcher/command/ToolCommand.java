package org.rihla.launcher.command;

import java.util.Set;
import org.rihla.launcher.build.Builder;
import org.rihla.launcher.build.Tool;

/**
 * A command that another program carries out, which is built first when its sources are newer. All
 * that follows the word goes to that program.
 *
 * @param name the command's word
 * @param module folder of the program's module
 * @param artifact name of its JAR without version
 * @param mainClass what to run
 */
record ToolCommand(String name, String module, String artifact, String mainClass)
    implements Command {
  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public boolean takesAnything() {
    return true;
  }

  @Override
  public int run(Context context, Arguments arguments) {
    Tool tool = new Tool(context.repository(), module, artifact, mainClass);
    new Builder(context.repository(), context.console(), context.clock()).buildIfStale(tool);
    return tool.run(arguments.rest());
  }
}
