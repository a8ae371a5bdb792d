package org.rihla.portal.indexing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.AttachmentService;
import org.rihla.portal.attachment.PageText;
import org.rihla.portal.attachment.PageTexts;
import org.rihla.portal.attachment.ReadingState;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.search.IndexedAttachment;
import org.rihla.search.IndexedPage;

/** The files that an item names, with what was read on their pages, in two statements. */
@ApplicationScoped
public class IndexedFiles {
  /** Most pages and characters of one item that are searched; what comes after is left out. */
  private static final int MOST_PAGES = 20_000;

  private static final int MOST_CHARACTERS = 40_000_000;

  @Inject private AttachmentService attachments;
  @Inject private PageTexts pages;

  @Transactional
  List<IndexedAttachment> of(Item item, Map<String, FieldValue> values) {
    List<FieldValue.File> named =
        values.values().stream()
            .filter(FieldValue.Files.class::isInstance)
            .flatMap(value -> ((FieldValue.Files) value).files().stream())
            .toList();
    if (named.isEmpty()) {
      return List.of();
    }
    List<Attachment> files =
        attachments.ofItem(item.id().toString()).stream()
            .filter(file -> file.reading() == ReadingState.READ)
            .filter(file -> named.stream().anyMatch(entry -> entry.name().equals(file.fileName())))
            .toList();
    Map<String, List<PageText>> texts =
        pages.ofAll(files.stream().map(Attachment::sha256).distinct().toList()).stream()
            .collect(Collectors.groupingBy(PageText::sha256));
    Budget budget = new Budget();
    return files.stream()
        .flatMap(file ->
            named.stream()
                .filter(entry -> entry.name().equals(file.fileName()))
                .limit(1)
                .map(entry ->
                    attachment(
                        item,
                        file,
                        entry,
                        budget.within(texts.getOrDefault(file.sha256(), List.of())))))
        .toList();
  }

  private static IndexedAttachment attachment(
      Item item, Attachment file, FieldValue.File entry, List<IndexedPage> pages) {
    Visibility own = entry.visibility();
    String token = own == null ? item.visibility().token() : own.token();
    String language = entry.language();
    return new IndexedAttachment(
        file.id(), file.fileName(), file.mediaType(), language, Set.of(token), pages);
  }

  /** What the index takes of one item. */
  private static final class Budget {
    private int pages = MOST_PAGES;
    private long characters = MOST_CHARACTERS;

    List<IndexedPage> within(List<PageText> texts) {
      List<IndexedPage> kept = new ArrayList<>();
      for (PageText text : texts) {
        characters -= text.text().length();
        if (pages-- <= 0 || characters < 0) {
          break;
        }
        String note = new PageNote(text.kind(), text.ocr()).text();
        kept.add(new IndexedPage(text.number(), text.label().orElse(null), note, text.text()));
      }
      return kept;
    }
  }
}
