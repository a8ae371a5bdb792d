package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.account.Permissions;
import org.rihla.portal.content.form.ConceptOptions;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.content.form.VisibilityOptions;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.workflow.Catalogue;
import org.rihla.portal.content.workflow.CatalogueQuery;
import org.rihla.portal.content.workflow.ContentCatalogue;
import org.rihla.portal.content.workflow.WorkState;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** All items that somebody is an editor of, narrowed by what the address says. */
@Named
@RequestScoped
public class ContentsRoom {
  @Inject private ContentCatalogue catalogue;
  @Inject private ContentTypes types;
  @Inject private TaxonomyStore taxonomies;
  @Inject private CurrentCaller caller;

  private @Nullable Catalogue found;

  /**
   * An item.
   *
   * @param state end of the message key of where it stands
   * @param draft the same of its next version, or empty
   */
  public record Row(
      String id,
      ShownTitle title,
      String type,
      String state,
      String draft,
      String note,
      String url) {}

  /** Concepts of one scheme. */
  public record Scheme(String key, String label, List<Option> concepts) {}

  private Catalogue found() {
    Catalogue made = found;
    if (made == null) {
      made = catalogue.find(caller.get(), query());
      found = made;
    }
    return made;
  }

  private CatalogueQuery query() {
    return new CatalogueQuery(
        getText(),
        wanted("type"),
        Arrays.stream(WorkState.values()).filter(one -> key(one).equals(getState())).findFirst(),
        getOwner(),
        wanted("groupe"),
        wanted("concept"),
        getPage());
  }

  private static Optional<String> wanted(String parameter) {
    return Optional.of(CurrentRoom.parameter(parameter)).filter(value -> !value.isEmpty());
  }

  private static String key(WorkState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  public long getTotal() {
    return found().total();
  }

  /** One page of them, last changed first. */
  public List<Row> getRows() {
    Language reader = CurrentRoom.language();
    return found().rows().stream().map(row -> row(row, reader)).toList();
  }

  private Row row(Catalogue.Row row, Language reader) {
    List<String> note = new ArrayList<>();
    note.add(types.find(row.key().type()).map(one -> one.label().in(reader)).orElse(""));
    row.owner().map(name -> name.inOrOther(reader)).ifPresent(note::add);
    note.add(Formats.moment(row.updatedAt(), reader));
    return new Row(
        row.id().toString(),
        ShownTitle.of(row.title(), reader),
        note.get(0),
        key(row.state()),
        row.draft().map(ContentsRoom::key).orElse(""),
        String.join(" · ", note),
        Here.link(Room.ITEM, "fiche", row.id().toString()));
  }

  /** Whether the caller may change many at once. */
  public boolean isMayChange() {
    return Permissions.changeMany(caller.get()).granted();
  }

  /** Whether the caller may give items to somebody else. */
  public boolean isMayHandOver() {
    return Permissions.administer(caller.get()).granted();
  }

  /** Types to narrow by. */
  public List<Option> getTypes() {
    Language reader = CurrentRoom.language();
    return types.ordered().stream()
        .map(type -> new Option(type.key(), type.plural().in(reader), "", 0))
        .toList();
  }

  /** States to narrow by, as ends of message keys. */
  public List<String> getStates() {
    return Arrays.stream(WorkState.values())
        .filter(state -> state != WorkState.DISCARDED)
        .map(ContentsRoom::key)
        .toList();
  }

  /** Groups, and everybody, to narrow by. */
  public List<Option> getVisibilities() {
    return VisibilityOptions.of(caller.get(), CurrentRoom.language());
  }

  /** Concepts to narrow by, scheme by scheme. */
  public List<Scheme> getSchemes() {
    Language reader = CurrentRoom.language();
    return taxonomies.current().schemes().stream()
        .map(scheme ->
            new Scheme(scheme.key(), scheme.label().in(reader), ConceptOptions.of(scheme, reader)))
        .toList();
  }

  /** The scheme of the concept that the list is narrowed to, which may be replaced; or null. */
  public @Nullable Scheme getChosenScheme() {
    String key = getConcept().replaceFirst("/.*", "");
    return getSchemes().stream()
        .filter(scheme -> !key.isEmpty() && scheme.key().equals(key))
        .findFirst()
        .orElse(null);
  }

  /** What that concept is called. */
  public String getConceptName() {
    Optional<ConceptScheme> scheme =
        taxonomies.current().scheme(getConcept().replaceFirst("/.*", ""));
    String notation = getConcept().replaceFirst("[^/]*/", "");
    return scheme
        .flatMap(one -> taxonomies.current().concept(one.key(), notation))
        .map(concept -> concept.prefLabel())
        .orElse(new LocalizedText(notation, notation))
        .inOrOther(CurrentRoom.language());
  }

  public String getText() {
    return CurrentRoom.parameter("q");
  }

  public String getType() {
    return CurrentRoom.parameter("type");
  }

  public String getState() {
    return CurrentRoom.parameter("etat");
  }

  public String getOwner() {
    return CurrentRoom.parameter("par");
  }

  public String getVisibility() {
    return CurrentRoom.parameter("groupe");
  }

  public String getConcept() {
    return CurrentRoom.parameter("concept");
  }

  /** The page, from 1. */
  public int getPage() {
    return CurrentRoom.page();
  }

  /** Addresses of the pages around this one; empty where there is none. */
  public Pages getPages() {
    boolean more = (long) getPage() * CatalogueQuery.PAGE_SIZE < getTotal();
    return new Pages(
        getPage() > 1 ? address(getPage() - 1) : "", more ? address(getPage() + 1) : "");
  }

  /** Addresses, for the pager. */
  public record Pages(String previous, String next) {
    public String getPrevious() {
      return previous;
    }

    public String getNext() {
      return next;
    }
  }

  private static String address(int page) {
    StringBuilder address = new StringBuilder(RoomLinks.to(CurrentRoom.language(), Room.CONTENTS));
    address.append("?page=").append(page);
    for (String name : List.of("q", "type", "etat", "par", "groupe", "concept")) {
      String value = CurrentRoom.parameter(name);
      if (!value.isEmpty()) {
        address.append('&').append(name).append('=').append(Links.encode(value));
      }
    }
    return address.toString();
  }
}
