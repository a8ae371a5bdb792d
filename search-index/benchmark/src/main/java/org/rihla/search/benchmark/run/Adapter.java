package org.rihla.search.benchmark.run;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The adapter of an engine that is no dependency of this module: Maven resolves its class path out
 * of a pom of its own, and it is compiled against that.
 *
 * @param sources its {@code pom.xml} and Java sources
 * @param target for its class path and classes
 */
record Adapter(Path sources, Path target) {

  private static final String RESOLVE =
      "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath";

  /** The engine's class path. */
  List<String> resolved(String maven) throws BenchException {
    Path answer = target.resolve("class-path.txt");
    Path log = target.resolve("maven.log");
    try {
      Files.createDirectories(target);
      Process process =
          new ProcessBuilder(
                  maven,
                  "-B",
                  "-f",
                  sources.resolve("pom.xml").toString(),
                  RESOLVE,
                  "-Dmdep.outputFile=" + answer)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      process.getOutputStream().close();
      if (process.waitFor() != 0) {
        throw new BenchException("its libraries could not be resolved, see " + log);
      }
      return List.of(Files.readString(answer).strip().split(File.pathSeparator, -1));
    } catch (IOException e) {
      throw new BenchException("its libraries could not be resolved: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted", e);
    }
  }

  /** Compiles the adapter; the folder of its classes. */
  Path compiled(List<String> classPath) throws BenchException {
    Path classes = target.resolve("classes");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    if (compiler == null) {
      throw new BenchException("its adapter needs a JDK with javac");
    }
    List<String> options =
        List.of(
            "-proc:none",
            "-nowarn",
            "-d",
            classes.toString(),
            "-cp",
            String.join(File.pathSeparator, classPath));
    StringWriter errors = new StringWriter();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        Stream<Path> all = Files.walk(sources)) {
      Files.createDirectories(classes);
      List<Path> java = all.filter(file -> file.toString().endsWith(".java")).toList();
      var units = files.getJavaFileObjectsFromPaths(java);
      if (!compiler.getTask(errors, files, null, options, null, units).call()) {
        throw new BenchException("its adapter does not compile: " + errors);
      }
      return classes;
    } catch (IOException e) {
      throw new BenchException("its adapter could not be compiled: " + e, e);
    }
  }
}
