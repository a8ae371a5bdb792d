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
import org.rihla.portal.content.workflow.CopyView;
import org.rihla.portal.content.workflow.WorkingCopies;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.Room;
import org.rihla.portal.room.RoomLinks;

/** What is missing or outdated in a language, by type. */
@Named
@RequestScoped
public class BoardRoom {
  private static final int LAST_PAGE = 10_000;

  @Inject private TranslationBoard boards;
  @Inject private WorkingCopies copies;
  @Inject private ContentTypes types;
  @Inject private CurrentCaller caller;

  private @Nullable Board board;

  /** An item that lacks a good translation. */
  public record Row(String id, String title, String lang, String dir, String type, String state) {}

  /** A type with what is to do in it. */
  public record TypeCount(String label, long missing, long outdated, String url, boolean current) {}

  /** The language that is translated into. */
  public Language getTarget() {
    return Language.ofTag(Here.parameter("vers")).orElse(Here.language());
  }

  private Board board() {
    Board found = board;
    if (found == null) {
      Optional<String> type = Optional.of(getType()).filter(key -> !key.isEmpty());
      found =
          boards.board(
              caller.get(), new BoardQuery(getTarget(), type, Optional.empty(), getPage()));
      board = found;
    }
    return found;
  }

  public String getType() {
    return Here.parameter("type");
  }

  /** The page, from 1. */
  public int getPage() {
    String page = Here.parameter("page");
    int wanted = page.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(page) : 1;
    return Math.min(wanted, LAST_PAGE);
  }

  /** Address of the next page; empty after the last one. */
  public String getNext() {
    boolean more = (long) getPage() * BoardQuery.PAGE_SIZE < board().total();
    return more ? address(getType()) + "&page=" + (getPage() + 1) : "";
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
        types.find(entry.key().type()).map(type -> type.label().in(Here.language())).orElse(""),
        entry.state().name().toLowerCase(java.util.Locale.ROOT));
  }

  /** Types with something to do, in the order of menus. */
  public List<TypeCount> getTypes() {
    return types.ordered().stream()
        .filter(type -> board().types().containsKey(type.key()))
        .map(type -> {
          Board.Count count = board().types().get(type.key());
          return new TypeCount(
              type.plural().in(Here.language()),
              count == null ? 0 : count.missing(),
              count == null ? 0 : count.outdated(),
              address(type.key()),
              type.key().equals(getType()));
        })
        .toList();
  }

  private String address(String type) {
    return RoomLinks.to(Here.language(), Room.TRANSLATIONS)
        + "?vers="
        + getTarget().tag()
        + (type.isEmpty() ? "" : "&type=" + type);
  }

  public String getAll() {
    return address("");
  }

  /** Address of the board of a language. */
  public String into(String language) {
    return RoomLinks.to(Here.language(), Room.TRANSLATIONS) + "?vers=" + language;
  }

  /** Opens the translation of an item, and goes where it is written. */
  public void translate(String item) {
    CopyView copy = copies.translate(caller.get(), CopyAddress.read(item).item(), getTarget());
    Here.go(Here.link(Room.TRANSLATING, "fiche", copy.id().toString()));
  }
}
