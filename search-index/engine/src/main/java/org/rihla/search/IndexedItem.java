package org.rihla.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An item as an index holds it. Make it with {@link #builder}, so that a later component breaks no
 * caller.
 *
 * @param id unique and opaque, at most 1000 characters
 * @param version of the item at its source, given back by {@link SearchIndex#versions()}
 * @param type key of its content type, given back with a hit; to filter by it, make it a facet too
 * @param texts by language tag
 * @param facets values by facet key; where values form a hierarchy the caller includes the
 *     ancestors
 * @param access tokens such as {@code public}, {@code partners} or {@code group:7}: who holds one
 *     of them may see the item; with none, nobody may
 * @param day that sorting by date goes by; null if the item has none, and then it comes last in
 *     either order
 * @param lastDay of the span that begins with {@code day}; the day itself if the item has no other,
 *     null if it has none. Searches for a {@link DayRange} find the item by any day of the span
 * @param authors names of who made it, in either script, each at most {@value
 *     IndexedText#LONGEST_TITLE} characters; found by {@code author:} and, with little weight, by
 *     bare words
 * @param display texts that a page needs to show a hit without asking the source
 * @param attachments files with their pages, each id once: at most 1,000 files with 20,000 pages
 *     and 50 million characters together
 */
public record IndexedItem(
    String id,
    long version,
    String type,
    Map<String, IndexedText> texts,
    Map<String, List<String>> facets,
    Set<String> access,
    @Nullable LocalDate day,
    @Nullable LocalDate lastDay,
    List<String> authors,
    Map<String, String> display,
    List<IndexedAttachment> attachments) {

  /** Copies its collections and checks keys and values. */
  public IndexedItem {
    Checks.token("id", id);
    Checks.key("type", type);
    texts = Map.copyOf(texts);
    facets = Copies.ofLists(facets);
    access = Set.copyOf(access);
    lastDay = lastDay == null ? day : lastDay;
    authors = List.copyOf(authors);
    display = Map.copyOf(display);
    attachments = List.copyOf(attachments);
    AttachmentLimits.check(attachments);
    texts.keySet().forEach(language -> Checks.key("language", language));
    facets.forEach(IndexedItem::checkFacet);
    access.forEach(token -> Checks.token("access token", token));
    authors.forEach(name -> Checks.length("author", name, IndexedText.LONGEST_TITLE));
    Checks.span(day, lastDay);
  }

  private static void checkFacet(String key, List<String> values) {
    Checks.key("facet", key);
    values.forEach(value -> Checks.token("value of facet " + key, value));
  }

  /** Starts an item with nothing else in it. */
  public static Builder builder(String id, long version, String type) {
    return new Builder(id, version, type);
  }

  /** Collects the parts of an item. */
  public static final class Builder {

    private final String id;
    private final long version;
    private final String type;
    private final Map<String, IndexedText> texts = new LinkedHashMap<>();
    private final Map<String, List<String>> facets = new LinkedHashMap<>();
    private final Set<String> access = new LinkedHashSet<>();
    private final Map<String, String> display = new LinkedHashMap<>();
    private final Set<String> authors = new LinkedHashSet<>();
    private final List<IndexedAttachment> attachments = new ArrayList<>();
    private @Nullable LocalDate day;
    private @Nullable LocalDate lastDay;

    private Builder(String id, long version, String type) {
      this.id = id;
      this.version = version;
      this.type = type;
    }

    /** Sets the text of a language. */
    public Builder text(String language, IndexedText text) {
      texts.put(language, text);
      return this;
    }

    /** Sets the values of a facet. */
    public Builder facet(String key, Collection<String> values) {
      facets.put(key, List.copyOf(values));
      return this;
    }

    /** Sets the values of a facet. */
    public Builder facet(String key, String... values) {
      return facet(key, List.of(values));
    }

    /** Adds access tokens. */
    public Builder access(Collection<String> tokens) {
      access.addAll(tokens);
      return this;
    }

    /** Adds access tokens. */
    public Builder access(String... tokens) {
      return access(List.of(tokens));
    }

    /** Sets the one day of the item, which sorting goes by; null for none. */
    public Builder day(@Nullable LocalDate newDay) {
      return days(newDay, newDay);
    }

    /** Sets the first day, which sorting goes by, and the last; null and null for none. */
    public Builder days(@Nullable LocalDate first, @Nullable LocalDate last) {
      this.day = first;
      this.lastDay = last;
      return this;
    }

    /** Adds names of authors. */
    public Builder authors(Collection<String> names) {
      authors.addAll(names);
      return this;
    }

    /** Adds a file with its pages. */
    public Builder attachment(IndexedAttachment attachment) {
      attachments.add(attachment);
      return this;
    }

    /** Sets a text to show with a hit. */
    public Builder display(String key, String value) {
      display.put(key, value);
      return this;
    }

    /**
     * Makes the item.
     *
     * @throws IllegalArgumentException if a key or value is not allowed; the message says which and
     *     why
     */
    public IndexedItem build() {
      return new IndexedItem(
          id,
          version,
          type,
          texts,
          facets,
          access,
          day,
          lastDay,
          List.copyOf(authors),
          display,
          attachments);
    }
  }
}
