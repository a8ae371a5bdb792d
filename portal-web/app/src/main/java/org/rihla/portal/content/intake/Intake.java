package org.rihla.portal.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.attachment.ReadingState;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.SiteDeclaration;

/**
 * Imports loose files. What a table says is checked whole before the first item is saved; then each
 * item is a transaction of its own, so that an import that was cut off goes on when it is run
 * again: files are known by their bytes.
 */
@ApplicationScoped
public class Intake {
  @Inject private FileLookup lookup;
  @Inject private IntakeItems items;
  @Inject private ReadingWatch reading;
  @Inject private ContentTypes types;
  @Inject private SiteDeclaration site;

  /**
   * Imports the files below a folder, and waits until they have been read by machine.
   *
   * @param table what is known of them, or null; a file of that path is not imported
   * @param tryOnly whether to say what an import would do, and change nothing
   * @throws IOException if folder or table cannot be read
   */
  public IntakeReport run(Path root, @Nullable Path table, boolean tryOnly, ImportProgress progress)
      throws IOException {
    MetadataTable known = table == null ? MetadataTable.none() : MetadataTable.read(table);
    List<LooseFile> files =
        LooseFile.below(root).stream().filter(file -> !file.path().equals(table)).toList();
    List<IntakeProblem> mistakes = mistakes(root, known, files);
    if (!mistakes.isEmpty()) {
      return refused(mistakes);
    }
    List<IntakeProblem> problems = new ArrayList<>();
    Map<LooseFile, String> digests = lookup.digests(files, problems, progress);
    Planner plan = new Planner(types, site.imported(), known, lookup.holders(digests.values()));
    digests.forEach(plan::add);
    IntakeItems.Outcome outcome = items.tryOut(plan.items(), progress);
    problems.addAll(plan.problems());
    problems.addAll(outcome.problems());
    if (table != null && plan.problems().size() + outcome.problems().size() > 0) {
      return refused(problems);
    }
    if (!tryOnly) {
      outcome = items.save(outcome.good(), progress);
      problems.addAll(outcome.problems());
    }
    return new IntakeReport(
        outcome.items(),
        outcome.files(),
        outcome.present(),
        plan.duplicates(),
        problems,
        false,
        tryOnly ? Map.of() : unread(outcome, progress));
  }

  private static List<IntakeProblem> mistakes(
      Path root, MetadataTable known, List<LooseFile> files) {
    List<IntakeProblem> mistakes = new ArrayList<>(known.problems());
    Set<String> names =
        files.stream().map(LooseFile::name).collect(Collectors.toCollection(HashSet::new));
    known
        .rows()
        .forEach((name, row) -> {
          if (!names.contains(name)) {
            mistakes.add(IntakeProblem.of(row.place(), IntakeFault.FILE_UNKNOWN, name));
          }
        });
    if (files.isEmpty()) {
      mistakes.add(IntakeProblem.of(String.valueOf(root.getFileName()), IntakeFault.NOTHING));
    }
    return mistakes;
  }

  private static IntakeReport refused(List<IntakeProblem> problems) {
    return new IntakeReport(0, 0, 0, List.of(), problems, true, Map.of());
  }

  /** Files whose text is not known in the end, by name. */
  private Map<String, ReadingState> unread(IntakeItems.Outcome outcome, ImportProgress progress) {
    List<PlannedFile> files =
        outcome.good().stream().flatMap(item -> item.files().stream()).toList();
    Map<String, ReadingState> states =
        reading.await(files.stream().map(PlannedFile::sha256).toList(), progress);
    Map<String, ReadingState> unread = new TreeMap<>();
    for (PlannedFile file : files) {
      ReadingState state = states.getOrDefault(file.sha256(), ReadingState.WAITING);
      if (state != ReadingState.READ) {
        unread.put(file.file().name(), state);
      }
    }
    return unread;
  }
}
