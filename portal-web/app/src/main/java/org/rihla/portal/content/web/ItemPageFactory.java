package org.rihla.portal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.rihla.portal.account.Access;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemValidator;
import org.rihla.portal.content.LinkRepository;
import org.rihla.portal.content.Translation;
import org.rihla.portal.content.TranslationState;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.type.Field;
import org.rihla.portal.content.type.SiteDeclaration;
import org.rihla.portal.content.value.FieldValue;
import org.rihla.portal.content.web.page.Card;
import org.rihla.portal.content.web.page.FieldView;
import org.rihla.portal.content.web.page.Frame;
import org.rihla.portal.content.web.page.ItemPage;
import org.rihla.portal.content.web.page.TextIn;
import org.rihla.portal.content.web.page.Tool;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.Messages;
import org.rihla.portal.taxonomy.Taxonomies;

/** Makes the page of an item from its declaration and its neighbourhood. */
@ApplicationScoped
public class ItemPageFactory {
  private static final int ALSO = 4;

  @Inject private PageTools pageTools;
  @Inject private SiteDeclaration site;
  @Inject private LinkRepository links;
  @Inject private FurtherReading further;

  /** Which page is wanted, and what its reader may see. */
  record Asked(Language language, ContentType type, Access access) {}

  ItemPage page(Asked asked, Neighbourhood around, List<Attachment> files, List<Tool> tools) {
    Language language = asked.language();
    ContentType type = asked.type();
    Access access = asked.access();
    Item item = around.item();
    ItemValidator validator = pageTools.validator();
    ContentTypes types = pageTools.types();
    Taxonomies taxonomies = pageTools.taxonomies();
    Map<String, FieldValue> values = validator.values(type, item.fields());
    ValueViews valueViews = new ValueViews(language, types, taxonomies, around.byKey());
    FieldGroups fields = FieldGroups.of(type, values, new FieldViews(item, valueViews, files));
    Translation text = item.translationOrOther(language);
    CardFactory cards = pageTools.cards();
    return new ItemPage(
        frame(language, type, item, text, values),
        trail(language, type),
        type.key(),
        type.label().in(language),
        Links.listing(language, type),
        TextIn.of(text.title(), text.language(), language),
        TextIn.of(text.summary(), text.language(), language),
        ItemDates.of(item, type, values, language).orElse(null),
        Links.cover(item.id().toString()),
        Natures.illustration(values),
        item.translation(language).isEmpty(),
        text.language() == language && text.state() == TranslationState.OUTDATED,
        fields.leads(),
        fields.facts(),
        fields.sections(),
        fields.sources(),
        new RelatedItems(types, cards, language).of(around, type),
        new ComparisonView(types, validator, taxonomies, cards, language)
            .of(around, type, values)
            .orElse(null),
        new ChainView(site.chain(), links, types, cards, language).of(around, access),
        also(around, language, access),
        ItemDates.published(item, language),
        tools);
  }

  /** Similar items, without those that the page links already. */
  private List<Card> also(Neighbourhood around, Language language, Access access) {
    Set<String> linked =
        around.items().values().stream()
            .map(other ->
                Links.item(
                    language, pageTools.types().get(other.key().type()), other.slug(language)))
            .collect(Collectors.toUnmodifiableSet());
    return further.of(around.item(), language, access, ALSO + linked.size()).stream()
        .filter(card -> !linked.contains(card.url()))
        .limit(ALSO)
        .toList();
  }

  private Frame frame(
      Language language,
      ContentType type,
      Item item,
      Translation text,
      Map<String, FieldValue> values) {
    LocalizedText paths =
        new LocalizedText(
            Links.item(Language.FR, type, item.slug(Language.FR)),
            Links.item(Language.AR, type, item.slug(Language.AR)));
    return pageTools
        .frames()
        .frame(language, text.title(), paths)
        .description(text.summary())
        .menu(Links.listing(language, type))
        .image(Links.cover(item.id().toString()))
        .jsonLd(pageTools.structuredData().of(item, type, text, values, paths.in(language)))
        .build();
  }

  private static List<ItemPage.Crumb> trail(Language language, ContentType type) {
    return List.of(
        new ItemPage.Crumb(Links.home(language), Messages.in(language).get("nav.home")),
        new ItemPage.Crumb(Links.listing(language, type), type.plural().in(language)));
  }

  /** Fields by where the page sets them. */
  private record FieldGroups(
      List<FieldView> leads,
      List<FieldView> facts,
      List<FieldView> sections,
      @org.jspecify.annotations.Nullable FieldView sources) {

    static FieldGroups of(ContentType type, Map<String, FieldValue> values, FieldViews views) {
      List<FieldView> leads = new ArrayList<>();
      List<FieldView> facts = new ArrayList<>();
      List<FieldView> sections = new ArrayList<>();
      FieldView sources = null;
      for (Field field : type.fields()) {
        FieldView view = views.of(field, values).orElse(null);
        if (view == null) {
          continue;
        }
        if (field.key().equals("sources")) {
          sources = view;
        } else {
          place(field, leads, facts, sections).add(view);
        }
      }
      return new FieldGroups(leads, facts, sections, sources);
    }

    private static List<FieldView> place(
        Field field, List<FieldView> leads, List<FieldView> facts, List<FieldView> sections) {
      if (field.lead()) {
        return leads;
      }
      return switch (field.kind()) {
        case RICH_TEXT, TABLE, FILES -> sections;
        case REFERENCE -> new ArrayList<>(); // linked items have their own place on the page
        case TEXT,
            DATE,
            PERIOD,
            NUMBER,
            QUANTITY,
            CHOICE,
            CONCEPT,
            CONTACT,
            LINK,
            PLACE,
            IDENTIFIER ->
            facts;
      };
    }
  }
}
