package org.rihla.portal.knowledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemId;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.text.RichText;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.FieldKind;
import org.rihla.portal.language.Language;
import org.rihla.search.bilingual.TranslatedText;

/** The passages that published items have in both languages, read a few items at a time. */
@ApplicationScoped
public class TranslatedPassages {
  /** More teach little and take long. */
  static final int MOST = 20_000;

  @Inject private ItemRepository items;
  @Inject private ContentTypes types;

  /** Identifiers of all published items, those made last first: their identifiers tell the time. */
  @Transactional
  public List<ItemId> newestFirst() {
    return items.publishedVersions().keySet().stream()
        .sorted(java.util.Comparator.reverseOrder())
        .map(ItemId::of)
        .toList();
  }

  /** The passages of some items. */
  @Transactional
  public List<TranslatedText> of(List<ItemId> ids) {
    List<TranslatedText> passages = new ArrayList<>();
    for (Item item : items.load(ids)) {
      Optional<Translation> french = item.translation(Language.FR);
      Optional<Translation> arabic = item.translation(Language.AR);
      if (french.isPresent() && arabic.isPresent()) {
        add(passages, types.get(item.key().type()), french.get(), arabic.get());
      }
    }
    return passages;
  }

  private static void add(
      List<TranslatedText> passages, ContentType type, Translation french, Translation arabic) {
    passages.add(new TranslatedText(french.title(), arabic.title()));
    passages.add(new TranslatedText(french.summary(), arabic.summary()));
    for (Field field : type.fields()) {
      Optional<String> text = french.text(field.key()).map(written -> plain(field, written));
      Optional<String> translated = arabic.text(field.key()).map(written -> plain(field, written));
      if (text.isPresent() && translated.isPresent()) {
        passages.addAll(TranslatedText.paired(text.get(), translated.get()));
      }
    }
  }

  private static String plain(Field field, String written) {
    return field.kind() == FieldKind.RICH_TEXT ? RichText.plain(written) : written;
  }
}
