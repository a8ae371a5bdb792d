package org.rihla.portal.container;

import java.io.File;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The very WAR that was built, with the tests added to it. */
final class TestArchive {
  private static final String RUNNER =
      """
      <web-fragment xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.1">
        <servlet>
          <servlet-name>test-runner</servlet-name>
          <servlet-class>org.jboss.arquillian.protocol.servlet5.runner.ServletTestRunner</servlet-class>
        </servlet>
        <servlet-mapping>
          <servlet-name>test-runner</servlet-name>
          <url-pattern>/assets/ArquillianServletRunnerEE9</url-pattern>
        </servlet-mapping>
      </web-fragment>
      """;

  private TestArchive() {}

  static WebArchive create() {
    File war = Path.of("target", "rihla.war").toFile();
    return ShrinkWrap.create(ZipImporter.class, "rihla-tests.war")
        .importFrom(war)
        .as(WebArchive.class)
        .addPackages(
            true,
            Filters.include(".*(IT|/portal/container/[A-Za-z]+)(\\$.*)?\\.class"),
            "org.rihla.portal")
        .addAsLibraries(library(Assertions.class))
        .addAsLibraries(
            ShrinkWrap.create(JavaArchive.class, "test-runner.jar")
                .addAsManifestResource(new StringAsset(RUNNER), "web-fragment.xml"));
  }

  private static File library(Class<?> type) {
    try {
      return new File(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
