package org.rihla.portal.taxonomy;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.rihla.portal.platform.PortalConfiguration;
import org.rihla.portal.platform.StartupOrder;

/**
 * Holds the taxonomies in memory: every page needs labels, and none should ask a database for them.
 */
@ApplicationScoped
public class TaxonomyStore {
  @Inject private PortalConfiguration configuration;

  private volatile Taxonomies current = new Taxonomies(List.of());

  @PostConstruct
  void load() {
    current = read(configuration.content());
  }

  /**
   * Being asked is enough: whoever comes first, this or another bean, finds the taxonomies read.
   */
  void start(@Observes @Priority(StartupOrder.TAXONOMIES) Startup event) {}

  /**
   * The taxonomies of a content folder.
   *
   * @throws org.rihla.portal.platform.yaml.DeclarationException on a file that is wrong
   */
  static Taxonomies read(Path root) {
    Path folder = root.resolve("taxonomies");
    if (!Files.isDirectory(folder)) {
      return new Taxonomies(List.of());
    }
    try (Stream<Path> files = Files.list(folder)) {
      return new Taxonomies(
          files
              .filter(file -> file.toString().endsWith(".ttl"))
              .sorted()
              .map(file -> new TurtleReader(root, file).read())
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The taxonomies of this moment; a caller that asks twice should ask once. */
  public Taxonomies current() {
    return current;
  }

  public boolean exists(String scheme, String notation) {
    return current.concept(scheme, notation).isPresent();
  }
}
