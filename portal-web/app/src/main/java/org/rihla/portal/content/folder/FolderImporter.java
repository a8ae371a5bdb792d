package org.rihla.portal.content.folder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.content.InvalidItemException;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemDraft;
import org.rihla.portal.language.Language;
import org.rihla.portal.platform.yaml.DeclarationException;

/**
 * Imports a folder of items. Each item is a transaction of its own: a broken one is reported and
 * the others come in. Importing twice changes nothing, and nothing that somebody edited is
 * overwritten.
 */
@ApplicationScoped
public class FolderImporter {
  @Inject private ItemFolderSave save;

  /** Whether a folder holds items rather than loose files. */
  public static boolean holdsItems(Path root) throws IOException {
    return !ItemFolder.below(root).isEmpty();
  }

  /**
   * Imports every item below a folder; problems are told in French.
   *
   * @throws UncheckedIOException if the folder cannot be listed
   */
  public ImportReport run(Path root) {
    return run(root, false, Language.FR, (done, total) -> {});
  }

  /**
   * Imports every item below a folder, or only says what an import would do: everything is tried
   * and nothing is kept.
   *
   * @param language of what is said of problems
   * @param progress is told how many of how many are done
   * @throws UncheckedIOException if the folder cannot be listed
   */
  public ImportReport run(Path root, boolean tryOnly, Language language, Steps progress) {
    List<ItemFolder> folders;
    try {
      folders = ItemFolder.below(root);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Tally tally = new Tally(language);
    for (int done = 0; done < folders.size(); done++) {
      progress.step(done, folders.size());
      run(folders.get(done), tally, tryOnly);
    }
    progress.step(folders.size(), folders.size());
    return new ImportReport(
        tally.saved, tally.unchanged, tally.kept, tally.problems, tally.duplicates);
  }

  /** Is told how many of how many are done. */
  @FunctionalInterface
  public interface Steps {
    void step(int done, int total);
  }

  private void run(ItemFolder folder, Tally tally, boolean tryOnly) {
    try {
      String digest = folder.digest();
      Optional<Item> existing = save.existing(folder.key());
      if (existing.flatMap(Item::importDigest).filter(digest::equals).isPresent()) {
        tally.unchanged++;
      } else if (existing.filter(Item::editedSinceImport).isPresent()) {
        tally.kept.add(folder.name());
      } else {
        ItemDraft draft = new ItemFolderReader(folder).read();
        tally.duplicates.addAll(
            tryOnly ? save.tryOut(folder, draft, digest) : save.save(folder, draft, digest));
        tally.saved++;
      }
    } catch (DeclarationException e) {
      tally.problems.add(String.valueOf(e.getMessage()));
    } catch (InvalidItemException e) {
      e.violations()
          .forEach(violation ->
              tally.problems.add(folder.name() + ": " + violation.message(tally.language)));
    } catch (IOException | UncheckedIOException e) {
      tally.problems.add(folder.name() + ": " + e.getMessage());
    }
  }

  /** Counts while an import goes on. */
  private static final class Tally {
    private final Language language;
    private int saved;
    private int unchanged;
    private final List<String> kept = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> duplicates = new ArrayList<>();

    private Tally(Language language) {
      this.language = language;
    }
  }
}
