package org.rihla.portal.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.value.Violation;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Slugs;

/** What a save asks about a draft: is it right, under which address, and on which days. */
@ApplicationScoped
public class ItemChecks {
  @Inject private ItemValidator validator;
  @Inject private ItemRepository items;
  @Inject private ContentTypes types;

  /** The type of a draft that has no violations. */
  ContentType type(ItemDraft draft) {
    return types.get(draft.key().type());
  }

  List<Violation> violations(ItemDraft draft, Item.Slug slug) {
    List<Violation> violations = new ArrayList<>(validator.violations(draft));
    checkFree(draft, Language.FR, slug.fr(), violations);
    checkFree(draft, Language.AR, slug.ar(), violations);
    return violations;
  }

  private void checkFree(
      ItemDraft draft, Language language, String slug, List<Violation> violations) {
    if (isTaken(draft, language, slug)) {
      violations.add(Violation.of("slug." + language.tag(), "slug-taken", slug));
    }
  }

  /** The draft with an address that is free, in each language in which none is wanted. */
  public ItemDraft withFreeAddress(ItemDraft draft) {
    LocalizedText free = new LocalizedText(free(draft, Language.FR), free(draft, Language.AR));
    return new ItemDraft(
        draft.key(),
        free,
        draft.original(),
        draft.publishedOn(),
        draft.visibility(),
        draft.fields(),
        draft.translations());
  }

  private String free(ItemDraft draft, Language language) {
    String slug = slug(draft, language);
    if (!draft.slug().in(language).isEmpty()) {
      return slug;
    }
    String candidate = slug;
    for (int number = 2; isTaken(draft, language, candidate); number++) {
      candidate = slug + "-" + number;
    }
    return candidate;
  }

  private boolean isTaken(ItemDraft draft, Language language, String slug) {
    return items
        .findBySlug(draft.key().type(), language, slug)
        .filter(other -> !other.key().equals(draft.key()))
        .isPresent();
  }

  Map<String, FieldValue> values(ContentType type, Map<String, Object> trees) {
    return validator.values(type, trees);
  }

  /** The wanted address, or one made of the title, or of the key where a title gives none. */
  Item.Slug slug(ItemDraft draft) {
    return new Item.Slug(slug(draft, Language.FR), slug(draft, Language.AR));
  }

  private static String slug(ItemDraft draft, Language language) {
    LocalizedText wanted = draft.slug();
    if (!wanted.in(language).isEmpty()) {
      return wanted.in(language);
    }
    TranslationDraft text = draft.translations().get(language);
    String ofTitle = text == null ? "" : Slugs.of(text.title());
    String shortened = ofTitle.length() > 100 ? Slugs.of(ofTitle.substring(0, 100)) : ofTitle;
    return shortened.isEmpty() ? draft.key().key() : shortened;
  }

  /** The days of the dating field, or the day of publication. */
  Item.Span span(ContentType type, ItemDraft draft, Map<String, FieldValue> values) {
    LocalDate published = draft.publishedOn();
    return type.dating()
        .map(Field::key)
        .map(values::get)
        .map(ItemChecks::span)
        .orElse(new Item.Span(published, published));
  }

  private static Item.Span span(FieldValue value) {
    return switch (value) {
      case FieldValue.Date date -> new Item.Span(date.date().firstDay(), date.date().lastDay());
      case FieldValue.Period period ->
          new Item.Span(period.start().firstDay(), period.last().lastDay());
      default -> throw new IllegalStateException("The dating field is neither date nor period");
    };
  }
}
