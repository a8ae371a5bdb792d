package org.rihla.launcher.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rihla.launcher.build.Builder;
import org.rihla.launcher.build.Maven;
import org.rihla.launcher.build.Tool;
import org.rihla.launcher.console.LauncherException;

/**
 * A command that is a program of a module of its own. It is built when its sources are newer, runs
 * on the JDK of the launcher and reads its arguments itself. Two system properties tell it where it
 * is: {@code rihla.repository} and {@code rihla.maven}.
 *
 * @param name the command's word
 * @param module folder of the module, relative to the top of the sources
 * @param mainClass what is run
 */
record ToolCommand(String name, String module, String mainClass) implements Command {
  @Override
  public Set<String> options() {
    return Set.of();
  }

  @Override
  public boolean readsItsArguments() {
    return true;
  }

  @Override
  public int run(Context context, Arguments arguments) {
    Tool tool = new Tool(context.repository(), module, mainClass);
    Path jar = new Builder(context.repository(), context.console(), context.clock()).build(tool);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home", ""), "bin", "java").toString());
    command.add("--add-modules=jdk.incubator.vector");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Drihla.repository=" + context.repository().folder());
    command.add("-Drihla.maven=" + Maven.find(context.repository()).program());
    command.addAll(List.of("-cp", tool.classPath(jar), mainClass));
    command.addAll(arguments.rest());
    return finished(command);
  }

  /** Runs a program on this terminal; Ctrl-C reaches it as well. */
  private static int finished(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).inheritIO().start();
      Thread stopper = new Thread(process::destroy, "stop-tool");
      Runtime.getRuntime().addShutdownHook(stopper);
      int code = process.waitFor();
      Runtime.getRuntime().removeShutdownHook(stopper);
      return code;
    } catch (IOException e) {
      throw LauncherException.failed("tool.start", LauncherException.reason(e));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return LauncherException.FAILED;
    }
  }
}
