package org.rihla.portal.content.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.ReadingState;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.web.page.FieldView.FileView;
import org.rihla.portal.content.web.page.FieldView.PictureView;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;

/** Files as a list shows them. */
public final class FileViews {
  private static final BigDecimal KILO = BigDecimal.valueOf(1_000);

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
        size(attachment.size(), language),
        tag == null ? "" : Language.ofTag(tag).map(known -> known.nameIn(language)).orElse(""),
        words.count(attachment.pages()),
        words.state(attachment),
        attachment.reading() == ReadingState.READ
            ? Links.document(language, attachment.id())
            : null,
        picture(file, attachment, language));
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
        widths.stream()
            .map(width -> Links.picture(attachment.id(), width) + " " + width + "w")
            .collect(Collectors.joining(", ")),
        widths.getFirst(),
        attachment.pictures().height(),
        image,
        image ? file.alternative().inOrOther(language) : "",
        TextIn.of(caption.inOrOther(language), caption.languageShown(language), language));
  }

  /** A size in decimal units, with one decimal at most. */
  public static String size(long bytes, Language language) {
    BigDecimal size = BigDecimal.valueOf(bytes).divide(KILO);
    String unit = "size.kilobytes";
    if (size.compareTo(KILO) >= 0) {
      size = size.divide(KILO);
      unit = "size.megabytes";
    }
    BigDecimal rounded =
        size.setScale(size.compareTo(BigDecimal.TEN) < 0 ? 1 : 0, RoundingMode.HALF_UP);
    return Messages.in(language).get(unit, Formats.decimal(rounded, language));
  }
}
