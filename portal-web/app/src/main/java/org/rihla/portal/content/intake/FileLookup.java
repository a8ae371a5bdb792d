package org.rihla.portal.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.portal.attachment.AttachmentService;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.platform.DocumentSettings;

/** Knows files by their bytes. */
@ApplicationScoped
public class FileLookup {
  private static final int AT_ONCE = 500;

  @Inject private AttachmentService attachments;
  @Inject private ItemRepository items;
  @Inject private DocumentSettings settings;

  /**
   * The SHA-256 of each file that may come in, in their order.
   *
   * @param problems takes those that may not
   */
  Map<LooseFile, String> digests(
      List<LooseFile> files, List<IntakeProblem> problems, ImportProgress progress) {
    Map<LooseFile, String> digests = new LinkedHashMap<>();
    int done = 0;
    for (LooseFile file : files) {
      progress.step(ImportPhase.COMPARING, done++, files.size());
      try {
        Optional<IntakeProblem> problem = problem(file);
        if (problem.isPresent()) {
          problems.add(problem.get());
        } else {
          digests.put(file, file.sha256());
        }
      } catch (IOException e) {
        problems.add(IntakeProblem.of(file.name(), IntakeFault.FAILED, String.valueOf(e)));
      }
    }
    return digests;
  }

  private Optional<IntakeProblem> problem(LooseFile file) throws IOException {
    long size = Files.size(file.path());
    if (size == 0) {
      return Optional.of(IntakeProblem.of(file.name(), IntakeFault.EMPTY));
    }
    return size > settings.mostSize()
        ? Optional.of(
            IntakeProblem.of(file.name(), IntakeFault.TOO_LARGE, settings.mostSize() >> 20))
        : Optional.empty();
  }

  /** Which item has bytes already, as {@code type/key}, by their SHA-256. */
  Map<String, String> holders(Collection<String> digests) {
    List<String> all = new ArrayList<>(new LinkedHashSet<>(digests));
    Map<String, String> holders = new HashMap<>();
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      Map<String, String> owners = new HashMap<>();
      attachments
          .holders(all.subList(from, Math.min(all.size(), from + AT_ONCE)))
          .forEach((blob, attachment) -> owners.put(blob, attachment.itemId()));
      Map<String, String> keys = new HashMap<>();
      items
          .load(owners.values().stream().distinct().map(ItemId::of).toList())
          .forEach(item -> keys.put(item.id().toString(), item.key().toString()));
      owners.forEach((blob, id) -> holders.put(blob, keys.getOrDefault(id, id)));
    }
    return holders;
  }
}
