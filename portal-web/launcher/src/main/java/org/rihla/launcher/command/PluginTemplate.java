package org.rihla.launcher.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.rihla.launcher.console.LauncherException;

/**
 * The beginning of a country plugin: a module that builds and passes its contract, to be filled.
 *
 * @param name of the module, such as {@code senegal}
 * @param country two letters of ISO 3166-1
 * @param french how the country is called in French
 * @param arabic how it is called in Arabic
 */
record PluginTemplate(String name, String country, String french, String arabic) {
  private static final String RESOURCES = "src/main/resources/rihla/";

  /** Checks the shape of what has one. */
  PluginTemplate {
    if (!name.matches("[a-z][a-z0-9]{1,29}") || !country.matches("[A-Z]{2}")) {
      throw LauncherException.usage("usage.plugin.new");
    }
    String unfit = french + arabic;
    if (french.isBlank() || arabic.isBlank() || unfit.matches(".*[\\p{Cntrl}\"\\\\{}<>&#].*")) {
      throw LauncherException.usage("usage.plugin.new");
    }
  }

  /**
   * Writes the module and names it among the modules of {@code plugins}.
   *
   * @return its folder
   * @throws LauncherException if there is one of that name, or it cannot be written
   */
  Path writeBelow(Path plugins) {
    Path module = plugins.resolve(name);
    if (Files.exists(module)) {
      throw LauncherException.failed("plugin.new.exists", module);
    }
    try {
      for (Map.Entry<String, String> file : files().entrySet()) {
        Path path = module.resolve(file.getKey());
        Files.createDirectories(path.resolveSibling(""));
        Files.writeString(path, file.getValue());
      }
      Path parent = plugins.resolve("pom.xml");
      String pom = Files.readString(parent);
      String entry = "    <module>" + name + "</module>\n  </modules>";
      Files.writeString(parent, pom.replaceFirst(" {2}</modules>", entry));
      return module;
    } catch (IOException e) {
      throw LauncherException.failed("home.unwritable", module, e.toString());
    }
  }

  private Map<String, String> files() {
    String type = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pom.xml", pom(type));
    files.put(RESOURCES + "plugin.yaml", descriptor());
    files.put(RESOURCES + "taxonomies/territories.ttl", territories());
    files.put(
        "src/test/java/org/rihla/plugin/" + name + "/" + type + "PluginTest.java",
        String.format(
            Locale.ROOT,
            """
            package org.rihla.plugin.%s;

            import org.rihla.plugin.testkit.PluginContract;

            class %sPluginTest extends PluginContract {}
            """,
            name,
            type));
    return files;
  }

  private String pom(String type) {
    return String.format(
        Locale.ROOT,
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <project xmlns="http://maven.apache.org/POM/4.0.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://maven.apache.org/POM/4.0.0 http://maven.apache.org/xsd/maven-4.0.0.xsd">
          <modelVersion>4.0.0</modelVersion>
          <parent>
            <groupId>org.rihla</groupId>
            <artifactId>portal-plugins</artifactId>
            <version>0.1.0-SNAPSHOT</version>
          </parent>

          <artifactId>rihla-%s</artifactId>
          <packaging>jar</packaging>
          <name>Rihla plugin: %s</name>
          <description>%s for Rihla.</description>
        </project>
        """,
        name,
        type,
        type);
  }

  private String descriptor() {
    return String.format(
        Locale.ROOT,
        """
        country: %1$s
        name: {fr: "%2$s", ar: "%3$s"}
        description:
          fr: "Territoires, institutions et vocabulaire : %2$s."
          ar: "الجهات والمؤسسات والمصطلحات: %3$s."
        """,
        country,
        french,
        arabic);
  }

  private String territories() {
    return String.format(
        Locale.ROOT,
        """
        @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
        @prefix scheme: <urn:rihla:scheme:> .
        @prefix territories: <urn:rihla:territories:> .

        # The country; its regions follow in the same way, each with skos:broader territories:%1$s.
        territories:%1$s a skos:Concept ;
            skos:inScheme scheme:territories ;
            skos:topConceptOf scheme:territories ;
            skos:notation "%1$s" ;
            skos:prefLabel "%2$s"@fr , "%3$s"@ar .
        """,
        country,
        french,
        arabic);
  }
}
