package org.rihla.portal.content.editor.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.CurrentCaller;
import org.rihla.portal.content.form.ConceptOptions;
import org.rihla.portal.content.form.Control.Option;
import org.rihla.portal.content.type.ContentTypes;
import org.rihla.portal.content.workflow.QueueEntry;
import org.rihla.portal.content.workflow.WorkLists;
import org.rihla.portal.language.Formats;
import org.rihla.portal.language.Language;
import org.rihla.portal.room.Room;
import org.rihla.portal.taxonomy.ConceptScheme;
import org.rihla.portal.taxonomy.TaxonomyStore;

/** What waits for review, oldest first. */
@Named
@RequestScoped
public class ReviewRoom {
  private static final String TERRITORIES = "territories";

  @Inject private WorkLists lists;
  @Inject private ContentTypes types;
  @Inject private TaxonomyStore taxonomies;
  @Inject private CurrentCaller caller;

  private @Nullable List<Row> rows;

  /**
   * Something that waits.
   *
   * @param since when it was handed in, in words
   * @param missing how many points have become wrong since
   * @param own whether somebody else must review it
   */
  public record Row(
      ShownTitle title,
      String type,
      String countries,
      String author,
      String since,
      int missing,
      boolean own,
      String url) {}

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
    return Optional.of(Here.parameter(parameter)).filter(value -> !value.isEmpty());
  }

  private Row row(QueueEntry entry) {
    Language reader = Here.language();
    return new Row(
        ShownTitle.of(entry.title(), reader),
        types.find(entry.key().type()).map(type -> type.label().in(reader)).orElse(""),
        entry.countries().stream().map(this::territory).collect(Collectors.joining(" · ")),
        entry.author(),
        Formats.moment(entry.submittedAt(), reader),
        entry.missing().size(),
        entry.own(),
        Here.link(Room.WRITING, "fiche", entry.copy().toString()));
  }

  private String territory(String notation) {
    return taxonomies
        .current()
        .concept(TERRITORIES, notation)
        .map(concept -> concept.prefLabel().in(Here.language()))
        .orElse(notation);
  }

  /** Types to narrow by. */
  public List<Option> getTypes() {
    Language reader = Here.language();
    return types.ordered().stream()
        .map(type -> new Option(type.key(), type.plural().in(reader), "", 0))
        .toList();
  }

  /** Countries to narrow by. */
  public List<Option> getCountries() {
    Optional<ConceptScheme> scheme = taxonomies.current().scheme(TERRITORIES);
    return scheme.map(found -> ConceptOptions.of(found, Here.language())).orElse(List.of());
  }

  public String getType() {
    return Here.parameter("type");
  }

  public String getCountry() {
    return Here.parameter("pays");
  }
}
