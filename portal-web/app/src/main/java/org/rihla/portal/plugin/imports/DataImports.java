package org.rihla.portal.plugin.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.rihla.plugin.DataFile;
import org.rihla.plugin.DataImporter;
import org.rihla.plugin.ImportedData;
import org.rihla.plugin.ImportedScheme;
import org.rihla.plugin.NotTableException;
import org.rihla.portal.account.AuditEvent;
import org.rihla.portal.account.AuditKind;
import org.rihla.portal.account.AuditLog;
import org.rihla.portal.account.Caller;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.plugin.PluginHost;
import org.rihla.portal.plugin.jar.PluginRefusedException;
import org.rihla.portal.plugin.runtime.PluginRuntime;
import org.rihla.portal.taxonomy.Concept;
import org.rihla.portal.taxonomy.SchemeDescription;
import org.rihla.portal.terminology.SkosImports;
import org.rihla.portal.terminology.SkosReport;

/**
 * Brings files in national formats in. What a plugin understood stays here when the plugin goes: it
 * is this portal’s own. Each item is a transaction of its own; concepts of a scheme come in as a
 * whole.
 */
@ApplicationScoped
public class DataImports {
  /** Largest file. */
  static final int MOST_BYTES = 16 * 1024 * 1024;

  private static final int MOST_ITEMS = 20_000;
  private static final Duration LONGEST = Duration.ofSeconds(30);

  @Inject private PluginHost host;
  @Inject private PluginRuntime runtime;
  @Inject private SkosImports concepts;
  @Inject private ImportedItems items;
  @Inject private AuditLog audit;

  /** The formats that enabled plugins understand, by their keys. */
  public List<DataFormat> formats() {
    return host.enabled().stream()
        .flatMap(plugin ->
            runtime
                .ask(
                    Set.of(plugin.id()),
                    DataImporter.class,
                    importer -> format(plugin.id(), importer))
                .stream())
        .sorted(java.util.Comparator.comparing(DataFormat::key))
        .toList();
  }

  private static DataFormat format(String plugin, DataImporter importer) {
    String key = importer.format();
    return new DataFormat(
        key,
        plugin,
        key.substring(0, key.indexOf('-')).toLowerCase(Locale.ROOT),
        new LocalizedText(importer.name().fr(), importer.name().ar()));
  }

  /**
   * Brings a file in.
   *
   * @param by who has it brought in; {@link Caller#ANONYMOUS} for whoever has the machine
   * @throws PluginRefusedException if nobody understands the format, the file is too large or the
   *     plugin fails; nothing has changed then
   */
  public DataReport run(Caller by, String key, Path file) throws IOException {
    DataFormat format =
        formats().stream()
            .filter(known -> known.key().equals(key))
            .findFirst()
            .orElseThrow(() -> PluginRefusedException.of("format-unknown", key));
    ImportedData data = read(format, file);
    if (data.items().size() > MOST_ITEMS) {
      throw PluginRefusedException.of("import-items-many", data.items().size(), MOST_ITEMS);
    }
    DataTally tally = new DataTally(format.country());
    data.problems().forEach(tally::notUnderstood);
    List<SkosReport> schemes = new ArrayList<>();
    for (ImportedScheme scheme : data.schemes()) {
      tally.guarded(scheme, () -> schemes.add(added(by, scheme)));
    }
    data.items().forEach(item -> tally.count(item, items::save));
    String name = String.valueOf(file.getFileName());
    audit.record(new AuditEvent(AuditKind.DATA_IMPORTED, by, key, name));
    return tally.report(schemes);
  }

  private ImportedData read(DataFormat format, Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      throw PluginRefusedException.of("import-too-large", file.getFileName(), MOST_BYTES >> 20);
    }
    DataFile sent = new SentFile(Files.readAllBytes(file));
    return runtime
        .demand(
            format.plugin(), DataImporter.class, LONGEST, importer -> read(importer, format, sent))
        .stream()
        .flatMap(Optional::stream)
        .findFirst()
        .orElseThrow(() -> PluginRefusedException.of("format-unknown", format.key()));
  }

  /** What one importer says; that a file is no table is no fault of its plugin. */
  private static Optional<ImportedData> read(
      DataImporter importer, DataFormat format, DataFile sent) {
    if (!importer.format().equals(format.key())) {
      return Optional.empty();
    }
    try {
      return Optional.of(importer.read(sent));
    } catch (NotTableException e) {
      return Optional.of(new ImportedData(List.of(), List.of(), List.of(e.problem())));
    }
  }

  private SkosReport added(Caller by, ImportedScheme scheme) {
    List<Concept> wanted =
        scheme.concepts().stream()
            .map(one ->
                Concept.named(
                        scheme.key(),
                        one.notation(),
                        new LocalizedText(one.name().fr(), one.name().ar()))
                    .under(one.broader().isEmpty() ? List.of() : List.of(one.broader())))
            .toList();
    LocalizedText name = new LocalizedText(scheme.name().fr(), scheme.name().ar());
    return concepts.added(
        by, SchemeDescription.of(scheme.key(), name, LocalizedText.none()), wanted);
  }
}
