package org.rihla.portal.content.editor;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rihla.extraction.ExtractedPage;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.PageCount;
import org.rihla.portal.attachment.ReadingState;
import org.rihla.portal.language.FileSizes;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.Messages;

/** What a page is told of the files of a draft, as trees for JSON. */
public record DraftFileAnswers(Language reader) {

  /** A file: its name, what became of it in words, and where it and its pictures are. */
  public Map<String, Object> of(DraftFile file) {
    Attachment attachment = file.attachment();
    Map<String, Object> answer = new LinkedHashMap<>(named(attachment));
    answer.put("image", attachment.mediaType().startsWith("image/"));
    answer.put("state", state(attachment));
    answer.put("reading", attachment.reading() == ReadingState.WAITING);
    answer.put("withdrawn", !attachment.given());
    answer.put("replaced", file.replaced());
    answer.put("widths", attachment.pictures().widths());
    answer.put("earlier", file.earlier().stream().map(this::named).toList());
    return answer;
  }

  private Map<String, Object> named(Attachment file) {
    return Map.of(
        "id", file.id(),
        "name", file.fileName(),
        "size", FileSizes.of(file.size(), reader));
  }

  /** What became of a file, for whoever sent it. */
  String state(Attachment file) {
    Messages words = Messages.in(reader);
    if (file.withdrawn()) {
      return words.get("files.state.withdrawn");
    }
    if (file.reading() == ReadingState.UNSUPPORTED && file.mediaType().startsWith("image/")) {
      return words.get("files.state.unsupported-image");
    }
    String state = words.get("files.state." + key(file.reading()));
    String pages = pages(file.pages());
    return file.reading() == ReadingState.READ && !pages.isEmpty() ? state + ", " + pages : state;
  }

  private String pages(PageCount count) {
    return count.pages() == 0 || count.kind() == ExtractedPage.Kind.SECTION
        ? ""
        : Messages.in(reader)
            .get(
                "document.count." + key(count.kind()),
                count.pages(),
                Formats.number(count.pages(), reader));
  }

  private static String key(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All of them. */
  public List<Map<String, Object>> of(List<DraftFile> files) {
    return files.stream().map(this::of).toList();
  }
}
