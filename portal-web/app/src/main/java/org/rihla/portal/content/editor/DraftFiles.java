package org.rihla.portal.content.editor;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Caller;
import org.rihla.portal.account.Refusal;
import org.rihla.portal.account.RefusedException;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.AttachmentService;
import org.rihla.portal.attachment.FilePlace;
import org.rihla.portal.attachment.upload.Uploads;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.OpenFiles;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.WorkingCopies;

/**
 * Files of an item while it is written. A file that comes has a row and a name of its own, which
 * nothing that is published names: readers are given it when the draft is published that names it.
 */
@ApplicationScoped
public class DraftFiles {
  @Inject private WorkingCopies copies;
  @Inject private AttachmentService attachments;
  @Inject private ItemRepository items;
  @Inject private OpenFiles files;
  @Inject private Uploads uploads;

  /**
   * Gives an upload of the caller's to the item that is written.
   *
   * @param replaces identifier of the file in whose place it comes, or null
   * @throws RefusedException if the caller may not write in it, or it is a translation
   * @throws org.rihla.portal.attachment.upload.UploadException if there is no such upload
   */
  @Transactional
  public DraftFile give(Caller caller, CopyId id, String upload, @Nullable String replaces) {
    if (id.translated().isPresent()) {
      throw missing();
    }
    copies.requireWriting(caller, id);
    if (replaces != null && of(id.item()).stream().noneMatch(file -> is(file, replaces))) {
      throw missing();
    }
    FilePlace place = new FilePlace(id.item().toString(), published(id.item()), replaces);
    Attachment given = uploads.give(caller.id().orElseThrow(), upload, place);
    return of(id.item()).stream()
        .filter(file -> is(file, given.id()))
        .findFirst()
        .orElseThrow(DraftFiles::missing);
  }

  /**
   * The files of an item that somebody writes, in the order in which they came. A translator sees
   * those that readers see.
   *
   * @throws RefusedException if the caller may not see the working copy
   */
  public List<DraftFile> list(Caller caller, CopyId id) {
    copies.requireTakingPart(caller, id);
    List<DraftFile> all = of(id.item());
    if (id.translated().isEmpty()) {
      return all;
    }
    Set<String> published = published(id.item());
    return all.stream().filter(file -> published.contains(file.attachment().fileName())).toList();
  }

  /** A file for those who write its item; empty for everybody else, and if it was taken back. */
  public Optional<Attachment> find(Caller caller, String id) {
    if (!caller.signedIn()) {
      return Optional.empty();
    }
    return attachments.find(id).filter(Attachment::given).filter(file -> takesPart(caller, file));
  }

  private boolean takesPart(Caller caller, Attachment file) {
    try {
      copies.requireTakingPart(caller, CopyId.of(ItemId.of(file.itemId())));
      return true;
    } catch (RefusedException e) {
      return false;
    }
  }

  private Set<String> published(ItemId id) {
    Optional<Item> item = items.load(List.of(id)).stream().findFirst();
    return item.map(files::published).orElse(Set.of());
  }

  private List<DraftFile> of(ItemId item) {
    Map<String, Attachment> all = new LinkedHashMap<>();
    attachments.allOf(item.toString()).forEach(file -> all.put(file.id(), file));
    Set<String> replaced =
        all.values().stream().flatMap(file -> file.replaces().stream()).collect(Collectors.toSet());
    return all.values().stream()
        .map(file -> new DraftFile(file, earlier(file, all), replaced.contains(file.id())))
        .toList();
  }

  /** Each came before the one in whose place it was, so that this comes to an end. */
  private static List<Attachment> earlier(Attachment file, Map<String, Attachment> all) {
    List<Attachment> earlier = new ArrayList<>();
    Optional<Attachment> before = file.replaces().map(all::get);
    while (before.isPresent() && !earlier.contains(before.get())) {
      earlier.add(before.get());
      before = before.get().replaces().map(all::get);
    }
    return earlier;
  }

  private static boolean is(DraftFile file, String id) {
    return file.attachment().id().equals(id);
  }

  private static RefusedException missing() {
    return new RefusedException(Refusal.NOT_FOUND);
  }
}
