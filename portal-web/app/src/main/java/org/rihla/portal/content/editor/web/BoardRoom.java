package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.editor.CopyAddress;
import org.rihla.portal.content.translation.Board;
import org.rihla.portal.content.translation.BoardQuery;
import org.rihla.portal.content.translation.TranslationBoard;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.web.Links;
import org.rihla.portal.content.workflow.CopyId;
import org.rihla.portal.content.workflow.TranslationTurns;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** What is missing or outdated in a language, by type. */
@Named
@RequestScoped
public class BoardRoom {
  @Inject private TranslationBoard boards;
  @Inject private WorkingCopies copies;
  @Inject private TranslationTurns turns;
  @Inject private ContentTypes types;
  @Inject private Territories territories;
  @Inject private CurrentCaller caller;

  private @Nullable Board board;

  /** An item that lacks a good translation. */
  public record Row(String id, String title, String lang, String dir, String type, String state) {}

  /** A type or a country with what is to do in it. */
  public record Part(String label, long missing, long outdated, String url, boolean current) {}

  /** The language that is translated into. */
  public Language getTarget() {
    return Language.ofTag(CurrentRoom.parameter("vers")).orElse(CurrentRoom.language());
  }

  private Board board() {
    Board found = board;
    if (found == null) {
      Optional<String> type = Optional.of(getType()).filter(key -> !key.isEmpty());
      Optional<String> country = Optional.of(getCountry()).filter(key -> !key.isEmpty());
      found = boards.board(caller.get(), new BoardQuery(getTarget(), type, country, getPage()));
      board = found;
    }
    return found;
  }

  public String getType() {
    return CurrentRoom.parameter("type");
  }

  /** Notation of the country that the list is narrowed to; empty for all. */
  public String getCountry() {
    return CurrentRoom.parameter("pays");
  }

  /** The page, from 1. */
  public int getPage() {
    return CurrentRoom.page();
  }

  /** Address of the next page; empty after the last one. */
  public String getNext() {
    boolean more = (long) getPage() * BoardQuery.PAGE_SIZE < board().total();
    return more ? address(getType(), getCountry()) + "&page=" + (getPage() + 1) : "";
  }

  public long getTotal() {
    return board().total();
  }

  public List<Row> getRows() {
    return board().items().stream().map(this::row).toList();
  }

  private Row row(Board.Entry entry) {
    return new Row(
        entry.id().toString(),
        entry.title(),
        entry.original().tag(),
        entry.original().direction(),
        types
            .find(entry.key().type())
            .map(type -> type.label().in(CurrentRoom.language()))
            .orElse(""),
        entry.state().name().toLowerCase(java.util.Locale.ROOT));
  }

  /** Types with something to do, in the order of menus. */
  public List<Part> getTypes() {
    return types.ordered().stream()
        .filter(type -> board().types().containsKey(type.key()))
        .map(type ->
            part(
                type.plural().in(CurrentRoom.language()),
                board().types().get(type.key()),
                address(type.key(), getCountry()),
                type.key().equals(getType())))
        .toList();
  }

  /** Countries and regions with something to do, in the order of the vocabulary. */
  public List<Part> getCountries() {
    return territories.all(CurrentRoom.language()).stream()
        .filter(country -> board().countries().containsKey(country.key()))
        .map(country ->
            part(
                country.label(),
                board().countries().get(country.key()),
                address(getType(), country.key()),
                country.key().equals(getCountry())))
        .toList();
  }

  private static Part part(String label, Board.@Nullable Count count, String url, boolean current) {
    return new Part(
        label,
        count == null ? 0 : count.missing(),
        count == null ? 0 : count.outdated(),
        url,
        current);
  }

  private String address(String type, String country) {
    return RoomLinks.to(CurrentRoom.language(), Room.TRANSLATIONS)
        + "?vers="
        + getTarget().tag()
        + (type.isEmpty() ? "" : "&type=" + Links.encode(type))
        + (country.isEmpty() ? "" : "&pays=" + Links.encode(country));
  }

  public String getAllTypes() {
    return address("", getCountry());
  }

  public String getAllCountries() {
    return address(getType(), "");
  }

  /** Address of the board of a language. */
  public String into(String language) {
    return RoomLinks.to(CurrentRoom.language(), Room.TRANSLATIONS) + "?vers=" + language;
  }

  /**
   * Opens the translation of an item, and goes where it is written; somebody else may be at it, and
   * that room says so.
   */
  public void translate(String item) {
    CopyId copy = CopyId.translation(CopyAddress.read(item).item(), getTarget());
    if (turns.other(caller.get(), copy).isEmpty()) {
      copies.translate(caller.get(), copy.item(), getTarget());
    }
    CurrentRoom.go(Here.link(Room.TRANSLATING, "fiche", copy.toString()));
  }
}
