package org.rihla.portal.content.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.ReadingState;
import org.rihla.portal.content.text.TextImage;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.web.page.FieldView.FileView;
import org.rihla.portal.content.web.page.FieldView.PictureView;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.language.FileSizes;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/** Files as a list shows them. */
public final class FileViews {
  private FileViews() {}

  /** A file with what its item says of it. */
  public static FileView of(FieldValue.File file, Attachment attachment, Language language) {
    LocalizedText title =
        file.title().isEmpty() ? new LocalizedText(file.name(), file.name()) : file.title();
    String name = attachment.fileName();
    PageWords words = new PageWords(language);
    String tag = file.language();
    return new FileView(
        Links.file(attachment.id(), name),
        TextIn.of(title.inOrOther(language), title.languageShown(language), language),
        name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT),
        FileSizes.of(attachment.size(), language),
        tag == null ? "" : Language.ofTag(tag).map(known -> known.nameIn(language)).orElse(""),
        words.count(attachment.pages()),
        words.state(attachment),
        attachment.reading() == ReadingState.READ
            ? Links.document(language, attachment.id())
            : null,
        picture(file, attachment, language));
  }

  /** The picture of an image for a text; empty if it is none, or not drawn yet. */
  static Optional<TextImage> inText(Attachment file) {
    List<Integer> widths = file.pictures().widths();
    if (widths.isEmpty() || !file.mediaType().startsWith("image/")) {
      return Optional.empty();
    }
    int widest = widths.getLast();
    int height = Math.round((float) file.pictures().height() * widest / widths.getFirst());
    return Optional.of(
        new TextImage(Links.picture(file.id(), widths.getFirst()), sources(file), widest, height));
  }

  private static String sources(Attachment file) {
    return file.pictures().widths().stream()
        .map(width -> Links.picture(file.id(), width) + " " + width + "w")
        .collect(Collectors.joining(", "));
  }

  private static @Nullable PictureView picture(
      FieldValue.File file, Attachment attachment, Language language) {
    List<Integer> widths = attachment.pictures().widths();
    if (widths.isEmpty()) {
      return null;
    }
    boolean image = attachment.mediaType().startsWith("image/");
    LocalizedText caption = file.caption();
    return new PictureView(
        Links.picture(attachment.id(), widths.getFirst()),
        sources(attachment),
        widths.getFirst(),
        attachment.pictures().height(),
        image,
        image ? file.alternative().inOrOther(language) : "",
        TextIn.of(caption.inOrOther(language), caption.languageShown(language), language));
  }
}
