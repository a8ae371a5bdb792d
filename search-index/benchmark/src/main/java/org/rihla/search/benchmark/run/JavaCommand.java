package org.rihla.search.benchmark.run;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program on the class path of an engine. All get the same options.
 *
 * @param contender the engine
 * @param folder of its index; the program works there
 * @param heap as {@code -Xmx} takes it
 */
record JavaCommand(Contender contender, Path folder, String heap) {

  /** What the program writes to its standard error goes here. */
  Path log() {
    return folder.resolve("../..").normalize().resolve(contender.name() + ".log");
  }

  /** Starts it. */
  Process start(Class<?> program, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                "-Xms" + heap,
                "-Xmx" + heap,
                "--add-modules=jdk.incubator.vector",
                "--enable-native-access=ALL-UNNAMED",
                "-Dfile.encoding=UTF-8",
                "-cp",
                String.join(File.pathSeparator, contender.classPath()),
                program.getName()));
    command.addAll(List.of(arguments));
    Files.createDirectories(folder);
    return new ProcessBuilder(command)
        .directory(folder.toFile())
        .redirectError(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }
}
