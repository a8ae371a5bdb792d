package org.rihla.portal.attachment.web;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.rihla.extraction.ExtractedPage;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.attachment.PageCount;
import org.rihla.portal.attachment.PageText;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.OpenFile;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.web.FileViews;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.web.PageTools;
import org.rihla.portal.content.web.PageWords;
import org.rihla.portal.content.web.page.FieldView.FileView;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.ItemPage.Crumb;
import org.rihla.portal.content.web.page.PageHitView;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;

/** What the pages about one file have in common. */
record DocumentFrame(PageTools tools, Language language, OpenFile file) {

  DocumentPage document(
      String query,
      String summary,
      List<PageHitView> pages,
      @Nullable String previous,
      @Nullable String next) {
    FileView view = view();
    String suffix = query.isEmpty() ? "" : "?q=" + Links.encode(query);
    LocalizedText paths =
        new LocalizedText(
            Links.document(Language.FR, id()) + suffix, Links.document(Language.AR, id()) + suffix);
    return new DocumentPage(
        frame(view.title().text(), paths),
        trail(),
        view.title(),
        view,
        Links.document(language, id()),
        query,
        summary,
        pages,
        previous,
        next);
  }

  PageTextPage text(PageText page, OptionalInt before, OptionalInt after) {
    FileView view = view();
    String label = new PageWords(language).label(page.kind(), page.number());
    String lang = new PageEntries(language, file).languageOf(page);
    LocalizedText paths =
        new LocalizedText(
            Links.documentPage(Language.FR, id(), page.number()),
            Links.documentPage(Language.AR, id(), page.number()));
    Attachment attachment = file.attachment();
    String place =
        PageWords.opensAtPage(attachment.mediaType(), page.kind()) ? "#page=" + page.number() : "";
    return new PageTextPage(
        frame(label + " — " + view.title().text(), paths),
        trailToFile(view),
        view.title(),
        label,
        page.label().orElse(""),
        position(page),
        recognised(page),
        Arrays.stream(page.text().strip().split("\\n\\s*\\n", -1)).toList(),
        lang,
        PageWords.direction(lang),
        view.url() + place,
        Links.document(language, id()),
        address(before),
        address(after));
  }

  /** How many pages there are; empty where they are not counted or have not been read. */
  String count() {
    return new PageWords(language).count(file.attachment().pages());
  }

  private @Nullable String address(OptionalInt page) {
    return page.isPresent() ? Links.documentPage(language, id(), page.getAsInt()) : null;
  }

  private String position(PageText page) {
    PageCount count = file.attachment().pages();
    return page.kind() == ExtractedPage.Kind.SECTION || count.pages() < page.number()
        ? ""
        : Messages.in(language)
            .get(
                "document.position",
                Formats.number(page.number(), language),
                Formats.number(count.pages(), language));
  }

  private String recognised(PageText page) {
    return page.confidence()
        .map(percent ->
            Messages.in(language).get("document.ocr.confidence", Formats.number(percent, language)))
        .orElse("");
  }

  private String id() {
    return file.attachment().id();
  }

  private FileView view() {
    return FileViews.of(file.declared(), file.attachment(), language);
  }

  private Frame frame(String title, LocalizedText paths) {
    return tools.frames().frame(language, title, paths).menu(listing()).unindexed().build();
  }

  private String listing() {
    return Links.listing(language, type());
  }

  private ContentType type() {
    return tools.types().get(file.item().key().type());
  }

  private List<Crumb> trail() {
    Item item = file.item();
    return List.of(
        new Crumb(Links.home(language), Messages.in(language).get("nav.home")),
        new Crumb(listing(), type().plural().in(language)),
        new Crumb(
            Links.item(language, type(), item.slug(language)),
            item.translationOrOther(language).title()));
  }

  private List<Crumb> trailToFile(FileView view) {
    List<Crumb> trail = new java.util.ArrayList<>(trail());
    trail.add(new Crumb(Links.document(language, id()), view.title().text()));
    return List.copyOf(trail);
  }
}
