package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Caller;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.RevisionId;
import org.rihla.portal.language.Language;

/**
 * Where items are written. What readers see stays as it is until the working copy is published.
 *
 * <p>Every method throws {@link org.rihla.portal.account.RefusedException} when the caller may not;
 * what they may not know of is not found.
 */
@ApplicationScoped
public class WorkingCopies {
  @Inject private CopyBeginning beginning;
  @Inject private CopyDesk desk;
  @Inject private CopyAccess access;

  /** A new item of the caller’s, with an empty draft. */
  public CopyView begin(Caller caller, NewItem wish) {
    return begin(caller, wish, new DraftTree(Map.of()));
  }

  /** The same, with a draft that is already filled. */
  CopyView begin(Caller caller, NewItem wish, DraftTree seed) {
    return desk.find(caller, beginning.begin(caller, wish, seed));
  }

  /**
   * The working copy in which an item is written; begun from what is published if there is none.
   */
  public CopyView open(Caller caller, ItemId item) {
    return Patience.with(() -> desk.find(caller, beginning.next(caller, item)));
  }

  /**
   * The working copy in which a language of a published item is translated; begun from the
   * translation that is published, or empty.
   */
  public CopyView translate(Caller caller, ItemId item, Language language) {
    return Patience.with(() -> desk.find(caller, beginning.translation(caller, item, language)));
  }

  /**
   * A working copy that is there.
   *
   * @throws org.rihla.portal.account.RefusedException if it is not, or the caller may not know
   */
  public CopyView find(Caller caller, CopyId id) {
    return Patience.with(() -> desk.find(caller, id));
  }

  /**
   * Saves what was typed, whether it is complete or not.
   *
   * @throws WrongStateException while it may not be written: it is being reviewed, or approved
   * @throws UnknownPlaceException if an edit names a place that a draft of that type has not
   * @throws DraftTooLargeException if it became longer than the portal keeps
   */
  public SaveOutcome save(Caller caller, CopyId id, SaveCopy command) {
    return Patience.with(() -> desk.save(caller, id, command));
  }

  /**
   * Ends the overlaps of a working copy with what was published past it.
   *
   * @param published paths of the fields that shall be as readers see them; the others stay as they
   *     are written here
   */
  public CopyView settle(Caller caller, CopyId id, List<String> published) {
    return Patience.with(() -> desk.settle(caller, id, published));
  }

  /**
   * Notes that a translation follows the source as it is in a revision.
   *
   * @param source null when nobody knows
   */
  public CopyView follow(Caller caller, CopyId id, @Nullable RevisionId source) {
    return Patience.with(() -> desk.follow(caller, id, source));
  }

  /** Everything that happened to an item and its translations, newest first, at most 500. */
  public List<HistoryEntry> history(Caller caller, ItemId item) {
    return access.history(caller, item);
  }

  /**
   * Goes on only for those who may see a working copy, or could if there were one: for what is kept
   * beside it.
   */
  public void requireTakingPart(Caller caller, CopyId id) {
    access.requireTakingPart(caller, id);
  }

  /**
   * Goes on only for those who may write in a working copy now, and holds it until the end of the
   * caller's transaction: for what is kept beside it.
   *
   * @throws WrongStateException while it may not be written
   */
  public void requireWriting(Caller caller, CopyId id) {
    desk.requireWriting(caller, id);
  }

  /** Whether somebody is writing; for services that have asked who wants to know. */
  public boolean exists(CopyId id) {
    return access.exists(id);
  }
}
