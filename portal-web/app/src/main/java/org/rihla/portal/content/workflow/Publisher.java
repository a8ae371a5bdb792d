package org.rihla.portal.content.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.rihla.portal.content.ContentService;
import org.rihla.portal.content.DraftTree;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemLifecycle;
import org.rihla.portal.content.ItemNames;
import org.rihla.portal.content.Publication;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.Revision;
import org.rihla.portal.content.SaveItem;
import org.rihla.portal.language.Language;

/** Makes of a working copy what readers see. It asks for no permission: whoever calls it has. */
@ApplicationScoped
@Transactional
public class Publisher {
  @Inject private ContentService content;
  @Inject private CopyStore copies;
  @Inject private ItemLifecycle items;
  @Inject private ItemNames names;
  @Inject private Rebase rebase;
  @Inject private Clock clock;

  /**
   * Publishes, and ends the working copy unless a language of it was withheld.
   *
   * @throws DraftOverlapsException if the same fields were published by another way
   * @throws StaleTranslationException if it translates what the source no longer says
   * @throws org.rihla.portal.content.InvalidItemException if the type does not allow it
   */
  void publish(Item item, WorkingCopy copy, PublishOptions options, Revision.By by) {
    List<Conflict> overlaps = rebase.bring(item, copy);
    if (!overlaps.isEmpty()) {
      throw new DraftOverlapsException(overlaps);
    }
    requireFresh(item, copy);
    items.name(item, copy.tree());
    DraftTree shown = addressed(item, shown(item, copy, options.languages()));
    Publication publication =
        new Publication(by.account(), options.minor(), followed(copy, options));
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    content.save(
        new SaveItem(shown.draft(item.key(), today), item.version(), by.name(), null, publication));
    end(item, copy, shown);
  }

  /** A translator has seen the source as it is now, or is told that it changed. */
  static void requireFresh(Item item, WorkingCopy copy) {
    boolean stale =
        copy.id().translated().isPresent()
            && copy.source()
                .flatMap(seen ->
                    item.meaningRevision()
                        .filter(now -> now.toString().compareTo(seen.toString()) > 0))
                .isPresent();
    if (stale) {
      throw new StaleTranslationException();
    }
  }

  private static Set<Language> followed(WorkingCopy copy, PublishOptions options) {
    Set<Language> followed = EnumSet.noneOf(Language.class);
    followed.addAll(options.followed());
    copy.id().translated().ifPresent(followed::add);
    return followed;
  }

  /** The texts of a withheld language stay as readers know them. */
  private static DraftTree shown(Item item, WorkingCopy copy, Set<Language> languages) {
    DraftTree before = published(item);
    if (copy.id().translated().isPresent()) {
      Language language = copy.id().translated().get();
      return before.without(language).overlaid(copy.tree().textsOf(language));
    }
    DraftTree shown = copy.tree();
    for (Language language : EnumSet.complementOf(shownOf(copy, languages))) {
      shown = shown.without(language).overlaid(before.textsOf(language));
    }
    return shown;
  }

  private static EnumSet<Language> shownOf(WorkingCopy copy, Set<Language> languages) {
    EnumSet<Language> shown = EnumSet.of(copy.tree().original());
    shown.addAll(languages);
    return shown;
  }

  private static DraftTree published(Item item) {
    return item.status() == PublicationStatus.DRAFT
        ? new DraftTree(java.util.Map.of())
        : item.tree();
  }

  /** A language that is published for the first time gets an address from its title. */
  private DraftTree addressed(Item item, DraftTree shown) {
    DraftTree addressed = shown;
    for (Language language : Language.values()) {
      String path = "slug." + language.tag();
      boolean known = item.translation(language).isPresent();
      String wanted = shown.text(path);
      boolean chosen = !wanted.isEmpty() && (known || !wanted.equals(item.slug(language)));
      if (!chosen) {
        String slug =
            known ? item.slug(language) : names.slug(item, language, shown.title(language));
        addressed = addressed.with(path, slug);
      }
    }
    return addressed;
  }

  /** What was withheld is written on; otherwise there is nothing more to write. */
  private void end(Item item, WorkingCopy copy, DraftTree shown) {
    DraftTree rest = copy.tree();
    boolean withheld =
        copy.id().translated().isEmpty()
            && EnumSet.allOf(Language.class).stream()
                .anyMatch(language -> !rest.textsOf(language).equals(shown.textsOf(language)));
    if (!withheld) {
      copies.remove(copy);
      return;
    }
    DraftTree next = item.tree();
    for (Language language : Language.values()) {
      next = next.without(language).overlaid(rest.textsOf(language));
      next = next.with("slug." + language.tag(), item.slug(language));
    }
    copy.rebase(next, rebase.current(item).orElse(null));
    copy.move(WorkState.DRAFT);
  }
}
