package org.rihla.launcher.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.launcher.configuration.Configuration;
import org.rihla.launcher.configuration.Key;
import org.rihla.launcher.home.Home;
import org.rihla.launcher.xml.Xml;

class DomainTest {
  private static final Configuration CONFIGURATION =
      new Configuration(Map.of()).with(Key.HTTP_PORT, "9090").with(Key.DATABASE_PASSWORD, "secret");

  @TempDir private Path folder;
  private Home home = new Home(Path.of(""));
  private Payara payara = new Payara(Path.of(""));

  @BeforeEach
  void aHomeWithAServer() throws IOException {
    home = new Home(folder.resolve("my home"));
    home.prepare();
    Path zip = StockPayara.zip(folder.resolve("payara.zip"), StockPayara.entries());
    payara = new PayaraArchive(zip).unpackTo(home.payara("7"));
  }

  @Test
  void theDomainListensOnOnePortAndAdministersOnLoopbackOnly() throws Exception {
    List<String> listeners = new ArrayList<>();
    XMLStreamReader reader =
        Xml.read(
            new ByteArrayInputStream(
                Domain.xml(CONFIGURATION, 9191).getBytes(StandardCharsets.UTF_8)));
    while (reader.hasNext()) {
      if (reader.next() == XMLStreamConstants.START_ELEMENT
          && reader.getLocalName().endsWith("-listener")) {
        listeners.add(
            reader.getAttributeValue("", "address") + ":" + reader.getAttributeValue("", "port"));
      }
    }
    assertThat(listeners).containsExactly("127.0.0.1:9090", "127.0.0.1:9191");
  }

  @Test
  void whatAPublicPortalMustNotDoIsOff() {
    String xml = Domain.xml(CONFIGURATION, 9191);
    assertThat(xml).doesNotContain("iiop-listener", "jmx-connector", "security-enabled", "@");
    assertThat(xml)
        .contains(
            "<jms-service type=\"DISABLED\"",
            "<hazelcast-config-specific-configuration enabled=\"false\"/>",
            "<phone-home-runtime-configuration enabled=\"false\"/>",
            "server-header=\"false\"",
            "xpowered-by=\"false\"",
            "compression=\"on\"");
  }

  @Test
  void whatAnEarlierStartLeftIsSweptAwayExceptTheTransactionLog() throws IOException {
    Path generated = home.domain().resolve("generated/old");
    Path transactions = home.domain().resolve("logs/server/tx");
    Files.createDirectories(generated);
    Files.createDirectories(transactions);
    Path war = folder.resolve("rihla.war");
    Domain domain = new Domain(home.domain());
    domain.write(home, payara, CONFIGURATION, war, 9191);
    domain.write(home, payara, CONFIGURATION, war, 9192);
    assertThat(generated).doesNotExist();
    assertThat(transactions).exists();
    assertThat(home.domain().resolve("config/domain.xml")).content().contains("\"9192\"");
    assertThat(domain.bootCommands()).content().contains("\"" + war + "\"");
    assertThat(home.domain().resolve("config/logging.properties"))
        .content()
        .contains(home.serverLog().toString());
    assertThat(home.domain().resolve("config/keystore.p12")).isNotEmptyFile();
  }

  @Test
  void theCommandLineTakesTheStockOptionsThatApplyAndNoSecret() {
    List<String> options = JvmOptions.of(payara, home.domain(), 21);
    assertThat(options)
        .containsExactly(
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "-Dold=1",
            "-Dpolicy=" + home.domain() + "/config/server.policy",
            "-Xbootclasspath/a:" + payara.glassfish() + "/lib/npn.jar");
    assertThat(JvmOptions.of(payara, home.domain(), 25))
        .contains("--sun-misc-unsafe-memory-access=allow")
        .doesNotContain("-Dold=1");
    assertThat(ServerCommand.of(home, payara, CONFIGURATION, folder))
        .contains("-Xmx1g", "-Drihla.home=" + home.folder(), "-XX:+UseSerialGC")
        .noneMatch(word -> word.contains("secret"));
  }

  @Test
  void aCollectorOfTheConfigurationReplacesOurs() {
    Configuration parallel = CONFIGURATION.with(Key.JVM_OPTIONS, "-XX:+UseParallelGC -Dx=1");
    assertThat(ServerCommand.of(home, payara, parallel, folder))
        .contains("-XX:+UseParallelGC", "-Dx=1")
        .doesNotContain("-XX:+UseSerialGC");
  }

  @Test
  void theAdministrationAccountHasPayarasFormat() throws IOException {
    assertThat(AdminKey.entry("", new byte[8]))
        .matches("admin;\\{SSHA256}[\\w+/]{53,54}=*;asadmin");
  }
}
