package org.rihla.launcher.server;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A tiny archive with the shape of Payara's. */
final class StockPayara {
  static final String DOMAIN_XML =
      """
      <domain><configs>
        <config name="server-config"><java-config>
          <jvm-options>--add-opens=java.base/java.lang=ALL-UNNAMED</jvm-options>
          <jvm-options>[24|]--sun-misc-unsafe-memory-access=allow</jvm-options>
          <jvm-options>[|23]-Dold=1</jvm-options>
          <jvm-options>[Dynamic Code Evolution-11.0.10|]-XX:HotswapAgent=core</jvm-options>
          <jvm-options>-Xmx512m</jvm-options>
          <jvm-options>-Dosgi.shell.telnet.port=6666</jvm-options>
          <jvm-options>-Dpolicy=${com.sun.aas.instanceRoot}/config/server.policy</jvm-options>
          <jvm-options>-Xbootclasspath/a:${com.sun.aas.installRoot}/lib/npn.jar</jvm-options>
        </java-config></config>
        <config name="default-config"><java-config>
          <jvm-options>-Dother=1</jvm-options>
        </java-config></config>
      </configs></domain>
      """;

  private StockPayara() {}

  static Map<String, String> entries() {
    Map<String, String> entries = new LinkedHashMap<>();
    entries.put("payara7/glassfish/modules/glassfish.jar", "jar");
    String config = "payara7/glassfish/domains/domain1/config/";
    entries.put(config + "domain.xml", DOMAIN_XML);
    for (String name :
        new String[] {
          "login.conf", "server.policy", "default-web.xml", "keyfile", "domain-passwords"
        }) {
      entries.put(config + name, name);
    }
    return entries;
  }

  static Path zip(Path file, Map<String, String> entries) throws IOException {
    try (OutputStream output = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(output)) {
      for (Map.Entry<String, String> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return file;
  }
}
