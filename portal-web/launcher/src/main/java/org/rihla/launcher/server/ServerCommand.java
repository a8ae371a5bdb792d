package org.rihla.launcher.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.rihla.launcher.configuration.Configuration;
import org.rihla.launcher.configuration.Key;
import org.rihla.launcher.home.Home;

/** The command line of the server's JVM: it holds paths and sizes, never a secret. */
final class ServerCommand {
  private ServerCommand() {}

  /**
   * The command that starts {@code payara} with {@code domain}.
   *
   * @param content folder of content types, taxonomies and items
   */
  static List<String> of(Home home, Payara payara, Configuration configuration, Path content) {
    Path javaHome = Path.of(System.getProperty("java.home", ""));
    Path domain = home.domain();
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve("bin").resolve("java").toString());
    command.addAll(List.of("-cp", payara.bootstrapJar().toString()));
    command.addAll(JvmOptions.of(payara, domain, Runtime.version().feature()));
    command.addAll(List.of(Stores.options(domain, javaHome)));
    command.addAll(ours(home, configuration, content));
    command.addAll(configuration.jvmOptions());
    command.addAll(
        List.of(
            "-Dcom.sun.aas.installRoot=" + payara.glassfish(),
            "-Dcom.sun.aas.instanceRoot=" + domain,
            "com.sun.enterprise.glassfish.bootstrap.ASMain"));
    command.addAll(List.of("-type", "DAS", "-instancename", "server"));
    command.addAll(List.of("-domainname", "domain", "-domaindir", domain.toString()));
    command.addAll(List.of("-verbose", "true", "-upgrade", "false", "-read-stdin", "false"));
    command.addAll(List.of("-postbootcommandfile", new Domain(domain).bootCommands().toString()));
    return command;
  }

  private static List<String> ours(Home home, Configuration configuration, Path content) {
    List<String> options = new ArrayList<>();
    options.add("-Xmx" + configuration.text(Key.JVM_HEAP));
    if (configuration.jvmOptions().stream().noneMatch(option -> option.matches("-XX:\\+Use.*GC"))) {
      options.add("-XX:+UseSerialGC");
    }
    options.add("--add-modules=jdk.incubator.vector");
    options.add("-XX:+ExitOnOutOfMemoryError");
    options.add("-Dfile.encoding=UTF-8");
    options.add("-Duser.timezone=UTC");
    // Otherwise error pages of the server name its product and version.
    options.add("-Dproduct.name=Rihla");
    options.add("-Drihla.home=" + home.folder());
    options.add("-Drihla.content=" + content);
    configuration
        .path(Key.PLUGINS_OFFERED)
        .ifPresent(folder -> options.add("-Drihla.plugins.offered=" + folder));
    options.add("-Drihla.extraction.worker=" + configuration.text(Key.EXTRACTION_WORKER));
    return options;
  }
}
