package org.rihla.portal.container;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.rihla.plugin.PluginApi;

/** Compiles the code of a plugin that a test writes. */
public final class CompiledClass {
  private CompiledClass() {}

  /** The panel class {@code fixture.TestPanel} with this body, packed into a plugin. */
  public static PluginJar panelIn(PluginJar jar, String body) throws IOException {
    return in(jar, "CountryPanel", "TestPanel", body);
  }

  /**
   * A class with this body, packed into a plugin as its extension of a point.
   *
   * @param point name of the interface
   */
  public static PluginJar in(PluginJar jar, String point, String name, String body)
      throws IOException {
    String source =
        "package fixture;\nimport java.util.*;\nimport org.rihla.plugin.*;\n"
            + "public class "
            + name
            + " implements "
            + point
            + " {\n"
            + body
            + "\n}\n";
    return jar.with("fixture/" + name + ".class", compile(name, source))
        .with("META-INF/services/org.rihla.plugin." + point, "fixture." + name + "\n");
  }

  private static byte[] compile(String name, String source) throws IOException {
    Path folder = Files.createTempDirectory("plugin-code");
    try {
      Path file = Files.writeString(folder.resolve(name + ".java"), source);
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      StringWriter said = new StringWriter();
      try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
        boolean done =
            compiler
                .getTask(
                    said,
                    files,
                    null,
                    List.of("-proc:none", "-d", folder.toString(), "-cp", api()),
                    null,
                    files.getJavaFileObjects(file))
                .call();
        if (!done) {
          throw new IllegalArgumentException(said.toString());
        }
      }
      return Files.readAllBytes(folder.resolve("fixture/" + name + ".class"));
    } finally {
      Folders.delete(folder);
    }
  }

  private static String api() {
    try {
      return Path.of(PluginApi.class.getProtectionDomain().getCodeSource().getLocation().toURI())
          .toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
