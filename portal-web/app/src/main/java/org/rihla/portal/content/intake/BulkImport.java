package org.rihla.portal.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.folder.FolderImporter;
import org.rihla.portal.content.folder.ImportReport;
import org.rihla.portal.content.folder.ItemArchive;
import org.rihla.portal.language.Language;

/**
 * Imports a folder or a ZIP, whatever is in it: folders of items where there is an {@code
 * item.yaml}, loose files otherwise.
 */
@ApplicationScoped
public class BulkImport {
  /** The table of a folder that nobody names. */
  static final String TABLE = "metadata.csv";

  @Inject private FolderImporter folders;
  @Inject private Intake intake;

  /** What an import did. */
  public sealed interface Outcome {}

  /** Of a folder of items. */
  public record Items(ImportReport report) implements Outcome {}

  /** Of loose files. */
  public record Documents(IntakeReport report) implements Outcome {}

  /**
   * What is to be imported.
   *
   * @param source a folder or a ZIP
   * @param table what is known of loose files, or null for {@code metadata.csv} in the source
   * @param tryOnly whether to say what an import would do, and change nothing
   * @param language of what is said of items
   */
  public record Wish(Path source, @Nullable Path table, boolean tryOnly, Language language) {}

  /**
   * Imports.
   *
   * @throws IOException if the source cannot be read
   */
  public Outcome run(Wish wish, ImportProgress progress) throws IOException {
    if (Files.isDirectory(wish.source())) {
      return run(wish.source(), wish, progress);
    }
    try (ItemArchive archive = ItemArchive.unpack(wish.source())) {
      return run(inner(archive.folder()), wish, progress);
    }
  }

  /** Archives often hold one folder, and in it all the rest. */
  private static Path inner(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      List<Path> entries = all.filter(entry -> !entry.endsWith("__MACOSX")).toList();
      return entries.size() == 1 && Files.isDirectory(entries.getFirst())
          ? entries.getFirst()
          : folder;
    }
  }

  private Outcome run(Path root, Wish wish, ImportProgress progress) throws IOException {
    if (wish.table() == null && FolderImporter.holdsItems(root)) {
      return new Items(
          folders.run(
              root,
              wish.tryOnly(),
              wish.language(),
              (done, total) ->
                  progress.step(
                      wish.tryOnly() ? ImportPhase.CHECKING : ImportPhase.SAVING, done, total)));
    }
    Path inside = root.resolve(TABLE);
    Path table = wish.table() == null && Files.isRegularFile(inside) ? inside : wish.table();
    return new Documents(intake.run(root, table, wish.tryOnly(), progress));
  }
}
