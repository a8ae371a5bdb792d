package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.editor.DraftForms;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.workflow.QueueEntry;
import org.rihla.portal.content.workflow.WorkLists;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.CurrentRoom;
import org.rihla.portal.room.Room;

/** What waits for review, oldest first. */
@Named
@RequestScoped
public class ReviewRoom {
  @Inject private WorkLists lists;
  @Inject private ContentTypes types;
  @Inject private Territories territories;
  @Inject private DraftForms forms;
  @Inject private CurrentCaller caller;

  private @Nullable List<Row> rows;

  /**
   * Something that waits.
   *
   * @param since when it was handed in, in words
   * @param missing what has become wrong since, field by field
   * @param own whether somebody else must review it
   */
  public record Row(
      ShownTitle title,
      String type,
      String countries,
      String author,
      String since,
      List<Lack> missing,
      boolean own,
      String url) {}

  /** A field in which something must be put right. */
  public record Lack(String field, String problem) {}

  /** The queue, as the address narrows it. */
  public List<Row> getRows() {
    List<Row> made = rows;
    if (made == null) {
      made =
          lists.waiting(caller.get(), wanted("type"), wanted("pays")).stream()
              .map(this::row)
              .toList();
      rows = made;
    }
    return made;
  }

  private static Optional<String> wanted(String parameter) {
    return Optional.of(CurrentRoom.parameter(parameter)).filter(value -> !value.isEmpty());
  }

  private Row row(QueueEntry entry) {
    Language reader = CurrentRoom.language();
    return new Row(
        ShownTitle.of(entry.title(), reader),
        types.find(entry.key().type()).map(type -> type.label().in(reader)).orElse(""),
        entry.countries().stream()
            .map(one -> territories.name(one, reader))
            .collect(Collectors.joining(" · ")),
        entry.author(),
        Formats.moment(entry.submittedAt(), reader),
        lacks(entry, reader),
        entry.own(),
        Here.link(Room.WRITING, "fiche", entry.copy().toString()));
  }

  private List<Lack> lacks(QueueEntry entry, Language reader) {
    return forms.missing(entry.key(), entry.missing(), reader).stream()
        .map(found -> new Lack(found.label(), found.problem()))
        .toList();
  }

  /** Types to narrow by. */
  public List<Option> getTypes() {
    Language reader = CurrentRoom.language();
    return types.ordered().stream()
        .map(type -> new Option(type.key(), type.plural().in(reader), "", 0))
        .toList();
  }

  /** Countries to narrow by. */
  public List<Option> getCountries() {
    return territories.all(CurrentRoom.language());
  }

  public String getType() {
    return CurrentRoom.parameter("type");
  }

  public String getCountry() {
    return CurrentRoom.parameter("pays");
  }
}
