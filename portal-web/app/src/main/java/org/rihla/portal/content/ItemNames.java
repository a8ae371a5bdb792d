package org.rihla.portal.content;

import com.ibm.icu.text.Transliterator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.function.Predicate;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Slugs;

/** Makes keys and addresses of titles, none of which another item has. */
@ApplicationScoped
@Transactional
public class ItemNames {
  private static final int LONGEST = 80;
  private static final Transliterator LATIN =
      Transliterator.getInstance("Arabic-Latin; Any-Latin; Latin-ASCII; Lower");

  @Inject private ItemRepository items;

  /**
   * A key from the title in whichever language is there; of the identifier where that gives none.
   */
  ItemKey key(Item item, DraftTree draft) {
    String title = draft.title(Language.FR);
    String wanted = latin(title.isBlank() ? draft.title(Language.AR) : title);
    String type = item.key().type();
    return new ItemKey(
        type,
        wanted.isEmpty()
            ? item.id().toString()
            : free(wanted, key -> items.find(new ItemKey(type, key)).isEmpty()));
  }

  private static String latin(String title) {
    String ascii = LATIN.transliterate(title).replaceAll("[^a-z0-9]+", "-");
    return shortened(ascii);
  }

  private static String shortened(String text) {
    String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    return cut.replaceAll("^-+|-+$", "");
  }

  /** An address for a language that is published for the first time. */
  public String slug(Item item, Language language, String title) {
    String wanted = shortened(Slugs.of(title));
    String base = wanted.isEmpty() ? item.key().key() : wanted;
    return free(
        base,
        slug ->
            items
                .findBySlug(item.key().type(), language, slug)
                .filter(other -> !other.id().equals(item.id()))
                .isEmpty());
  }

  private static String free(String wanted, Predicate<String> isFree) {
    String name = wanted;
    for (int number = 2; !isFree.test(name); number++) {
      name = wanted + "-" + number;
    }
    return name;
  }
}
