package org.rihla.portal.content.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.InvalidItemException;
import org.rihla.portal.content.type.ImportDefaults;
import org.rihla.portal.content.type.SiteDeclaration;

/** Saves planned items one after the other, or only tries to. */
@ApplicationScoped
public class IntakeItems {
  private static final Logger LOG = Logger.getLogger(IntakeItems.class.getName());

  @Inject private IntakeSave save;
  @Inject private SiteDeclaration site;
  @Inject private Clock clock;

  /**
   * What came of them.
   *
   * @param good those without a problem
   * @param items how many were made or got files
   * @param files how many came in
   * @param present how many were there already
   */
  record Outcome(
      List<PlannedItem> good, int items, int files, int present, List<IntakeProblem> problems) {}

  /** Tries all of them; nothing is kept. */
  Outcome tryOut(List<PlannedItem> planned, ImportProgress progress) {
    return each(planned, ImportPhase.CHECKING, progress);
  }

  /** Saves all of them, each by itself. */
  Outcome save(List<PlannedItem> planned, ImportProgress progress) {
    return each(planned, ImportPhase.SAVING, progress);
  }

  private Outcome each(List<PlannedItem> planned, ImportPhase phase, ImportProgress progress) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    List<PlannedItem> good = new ArrayList<>();
    List<IntakeProblem> problems = new ArrayList<>();
    int items = 0;
    int files = 0;
    int present = 0;
    int done = 0;
    for (PlannedItem item : planned) {
      progress.step(phase, done++, planned.size());
      int before = problems.size();
      int coming = take(item, phase == ImportPhase.CHECKING, today, problems);
      if (problems.size() == before) {
        good.add(item);
        items += coming > 0 ? 1 : 0;
        files += coming;
        present += item.files().size() - coming;
      }
    }
    return new Outcome(good, items, files, present, problems);
  }

  private int take(
      PlannedItem item, boolean tryOnly, LocalDate today, List<IntakeProblem> problems) {
    DraftTree begun = begun(item, today);
    try {
      return tryOnly ? save.tryOut(item, begun, today) : save.save(item, begun, today);
    } catch (InvalidItemException e) {
      e.violations().forEach(violation -> problems.add(IntakeProblem.of(item.place(), violation)));
    } catch (UnpublishedItemException e) {
      problems.add(
          IntakeProblem.of(item.place(), IntakeFault.ITEM_UNPUBLISHED, item.key().toString()));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Not imported: " + item.place());
      problems.add(IntakeProblem.of(item.place(), IntakeFault.FAILED, String.valueOf(e)));
    }
    return 0;
  }

  /** What holds for a new item of which nothing is said; without declaration, partners see it. */
  private DraftTree begun(PlannedItem item, LocalDate today) {
    Map<String, Object> places = new HashMap<>();
    places.put(DraftTree.PUBLISHED, today.toString());
    places.put(DraftTree.VISIBILITY, org.rihla.portal.account.Visibility.PARTNERS.token());
    site.imported()
        .filter(defaults -> defaults.type().equals(item.key().type()))
        .ifPresent(defaults -> say(defaults, places));
    return new DraftTree(places);
  }

  private static void say(ImportDefaults defaults, Map<String, Object> places) {
    places.put(DraftTree.VISIBILITY, defaults.visibility().token());
    defaults.fields().forEach((key, value) -> places.put(DraftTree.FIELDS + key, value));
  }
}
