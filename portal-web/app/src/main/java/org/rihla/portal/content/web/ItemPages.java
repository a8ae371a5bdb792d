package org.rihla.portal.content.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.rihla.portal.account.Access;
import org.rihla.portal.account.AccessPolicy;
import org.rihla.portal.account.Caller;
import org.rihla.portal.attachment.Attachment;
import org.rihla.portal.content.FormerAddresses;
import org.rihla.portal.content.Item;
import org.rihla.portal.content.ItemRepository;
import org.rihla.portal.content.LinkRepository;
import org.rihla.portal.content.OpenFile;
import org.rihla.portal.content.OpenFiles;
import org.rihla.portal.content.PublicationStatus;
import org.rihla.portal.content.type.ContentType;
import org.rihla.portal.content.type.FieldKind;
import org.rihla.portal.content.web.page.MovedPage;
import org.rihla.portal.content.web.page.Page;
import org.rihla.portal.content.web.page.Tool;
import org.rihla.portal.language.Language;

/** Finds what the page of an item shows, in at most five statements. */
@ApplicationScoped
public class ItemPages {
  @Inject private ItemRepository items;
  @Inject private FormerAddresses former;
  @Inject private LinkRepository links;
  @Inject private OpenFiles files;
  @Inject private ItemPageFactory factory;
  @Inject private ErrorPages errors;

  /** The page, or a page that says why there is none; or where it is read now. */
  @Transactional
  public Page page(Language language, ContentType type, String slug, Caller caller) {
    Optional<Item> here = items.findBySlug(type.key(), language, slug);
    Optional<Item> known = here.isPresent() ? here : former.find(type.key(), language, slug);
    return known
        .filter(item -> AccessPolicy.maySee(caller.access(), item.visibility()))
        .map(item ->
            here.isEmpty() && item.status() == PublicationStatus.PUBLISHED
                ? moved(language, type, item)
                : page(language, type, item, caller))
        .orElseGet(() -> errors.page(language, 404));
  }

  private Page moved(Language language, ContentType type, Item item) {
    String location = Links.item(language, type, item.slug(language));
    return new MovedPage(errors.page(language, 404).frame(), location);
  }

  private Page page(Language language, ContentType type, Item item, Caller caller) {
    List<Tool> tools = ItemTools.of(item, language, caller);
    if (item.status() == PublicationStatus.ARCHIVED) {
      return errors.withdrawn(language, item.withdrawnBecause(), tools);
    }
    if (item.status() != PublicationStatus.PUBLISHED) {
      return errors.page(language, 404);
    }
    Access access = caller.access();
    List<LinkRepository.Link> ties = links.links(item, access);
    Neighbourhood around =
        Neighbourhood.of(
            item, ties, items.load(ties.stream().map(LinkRepository.Link::other).toList()));
    return factory.page(
        new ItemPageFactory.Asked(language, type, access),
        around,
        files(type, item, access),
        tools);
  }

  private List<Attachment> files(ContentType type, Item item, Access access) {
    boolean named =
        type.fields().stream()
            .filter(field -> field.kind() == FieldKind.FILES)
            .anyMatch(field -> item.fields().containsKey(field.key()));
    return named
        ? files.ofItems(List.of(item), access).getOrDefault(item.id(), List.of()).stream()
            .map(OpenFile::attachment)
            .toList()
        : List.of();
  }
}
