package org.rihla.portal.container;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.container.DeploymentException;
import org.jboss.arquillian.container.spi.client.container.LifecycleException;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jspecify.annotations.Nullable;

/**
 * The portal as its launcher runs it. The first class to be tested deploys it, the others find it
 * there: a start costs more than all tests of a class.
 */
public final class PortalContainer implements DeployableContainer<PortalContainer.NoSettings> {
  private static final String RUNNER = "ArquillianServletRunnerEE9";

  private @Nullable PortalProcess process;
  private @Nullable DeploymentException failure;

  @Override
  public Class<NoSettings> getConfigurationClass() {
    return NoSettings.class;
  }

  @Override
  public ProtocolDescription getDefaultProtocol() {
    return new ProtocolDescription("Servlet 5.0");
  }

  @Override
  public ProtocolMetaData deploy(Archive<?> archive) throws DeploymentException {
    if (failure != null) {
      throw failure;
    }
    if (process == null) {
      process = started(archive);
    }
    URI origin = Portal.origin();
    // The portal lets through only folders that it knows: the runner stands in one of them.
    Servlet runner = new Servlet(RUNNER, "/assets");
    return new ProtocolMetaData()
        .addContext(new HTTPContext(origin.getHost(), origin.getPort()).add(runner));
  }

  private PortalProcess started(Archive<?> archive) throws DeploymentException {
    try {
      File war = Portal.home().resolveSibling("tests.war").toFile();
      war.getParentFile().mkdirs();
      archive.as(ZipExporter.class).exportTo(war, true);
      return PortalProcess.start(war.toPath());
    } catch (IOException | InterruptedException e) {
      failure = new DeploymentException("The portal did not start", e);
      throw failure;
    }
  }

  @Override
  public void undeploy(Archive<?> archive) {
    // It stays for the next class.
  }

  @Override
  public void stop() throws LifecycleException {
    if (process != null) {
      try {
        process.stop();
      } catch (InterruptedException e) {
        throw new LifecycleException("The portal did not stop", e);
      }
    }
  }

  /** Everything is said by system properties that the build sets. */
  public static final class NoSettings implements ContainerConfiguration {
    @Override
    public void validate() {
      Portal.home();
    }
  }
}
