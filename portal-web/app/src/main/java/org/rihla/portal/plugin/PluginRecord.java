package org.rihla.portal.plugin;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.rihla.portal.plugin.jar.PluginProblem;
import org.rihla.portal.plugin.jar.StoredPlugin;

/** What the database knows of a plugin that was enabled once. */
@Entity
@Table(name = "plugin")
public class PluginRecord {
  @Id private String id;
  private String version;
  private String sha256;

  @Enumerated(EnumType.STRING)
  private PluginState state;

  @Convert(converter = ProblemsConverter.class)
  private List<PluginProblem> problems;

  @Column(name = "changed_at")
  private Instant changedAt;

  /** For JPA. */
  @SuppressWarnings("NullAway.Init")
  protected PluginRecord() {}

  PluginRecord(StoredPlugin plugin, Instant now) {
    id = plugin.id();
    version = plugin.version();
    sha256 = plugin.file().sha256();
    state = PluginState.ENABLED;
    problems = List.of();
    changedAt = now;
  }

  /** It is enabled with these very bytes. */
  void enabled(StoredPlugin plugin, Instant now) {
    version = plugin.version();
    sha256 = plugin.file().sha256();
    state = PluginState.ENABLED;
    problems = List.of();
    changedAt = now;
  }

  void disabled(Instant now) {
    state = PluginState.DISABLED;
    problems = List.of();
    changedAt = now;
  }

  void broken(List<PluginProblem> reasons, Instant now) {
    state = PluginState.BROKEN;
    problems = List.copyOf(reasons);
    changedAt = now;
  }

  public String id() {
    return id;
  }

  public String version() {
    return version;
  }

  /** Of the JAR that is or was enabled. */
  public String sha256() {
    return sha256;
  }

  public PluginState state() {
    return state;
  }

  /** Why it is broken; otherwise empty. */
  public List<PluginProblem> problems() {
    return List.copyOf(problems);
  }

  public Instant changedAt() {
    return changedAt;
  }
}
