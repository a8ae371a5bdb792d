package org.rihla.portal.content;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.account.Visibility;
import org.rihla.portal.language.Language;
import org.rihla.portal.language.LocalizedText;

/**
 * Everything that an editor writes of an item, by path; it may be incomplete or wrong.
 *
 * <p>Paths are {@code slug.fr}, {@code slug.ar}, {@code original}, {@code published}, {@code
 * visibility}, {@code fields.<key>} for values that both languages share, and {@code fr.title},
 * {@code fr.summary}, {@code fr.<key>} (the same for {@code ar}) for texts: the paths by which
 * violations name places too. An absent value has no entry; so an empty text is absent.
 *
 * @param values plain trees by path
 */
public record DraftTree(Map<String, Object> values) {
  public static final String ORIGINAL = "original";
  public static final String VISIBILITY = "visibility";
  public static final String PUBLISHED = "published";
  public static final String FIELDS = "fields.";

  /** Leaves out what says nothing. */
  public DraftTree {
    Map<String, Object> kept = new LinkedHashMap<>();
    values.forEach((path, value) -> {
      if (!isEmpty(value)) {
        kept.put(path, value);
      }
    });
    values = java.util.Collections.unmodifiableMap(kept);
  }

  private static boolean isEmpty(@Nullable Object value) {
    return value == null
        || (value instanceof String text && text.isBlank())
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  /** What a draft says. */
  public static DraftTree of(ItemDraft draft) {
    return ofSnapshot(Snapshots.of(draft));
  }

  /** Reads the form in which revisions keep an item. */
  public static DraftTree ofSnapshot(Map<String, Object> snapshot) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (String key : List.of(ORIGINAL, PUBLISHED, VISIBILITY)) {
      values.put(key, snapshot.getOrDefault(key, ""));
    }
    map(snapshot.get("slug")).forEach((language, slug) -> values.put("slug." + language, slug));
    map(snapshot.get("fields")).forEach((key, value) -> values.put(FIELDS + key, value));
    map(snapshot.get("translations"))
        .forEach((language, text) -> {
          Map<String, Object> texts = map(text);
          values.put(language + ".title", texts.getOrDefault("title", ""));
          values.put(language + ".summary", texts.getOrDefault("summary", ""));
          map(texts.get("fields")).forEach((key, value) -> values.put(language + "." + key, value));
        });
    return new DraftTree(values);
  }

  private static Map<String, Object> map(@Nullable Object tree) {
    Map<String, Object> copy = new LinkedHashMap<>();
    if (tree instanceof Map<?, ?> map) {
      map.forEach((key, value) -> copy.put(String.valueOf(key), value));
    }
    return copy;
  }

  /** The value at a path. */
  public Optional<Object> get(String path) {
    return Optional.ofNullable(values.get(path));
  }

  /** The text at a path; empty when there is none. */
  public String text(String path) {
    return String.valueOf(values.getOrDefault(path, ""));
  }

  /** The title in a language; empty when there is none. */
  public String title(Language language) {
    return text(language.tag() + ".title");
  }

  /** This with another value at a path. */
  public DraftTree with(String path, @Nullable Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    if (value == null) {
      changed.remove(path);
    } else {
      changed.put(path, value);
    }
    return new DraftTree(changed);
  }

  /** What somebody did who made another draft of this one, in the order of the paths. */
  public List<FieldEdit> editsTo(DraftTree other) {
    TreeSet<String> paths = new TreeSet<>(values.keySet());
    paths.addAll(other.values.keySet());
    List<FieldEdit> edits = new ArrayList<>();
    for (String path : paths) {
      Object before = values.get(path);
      Object after = other.values.get(path);
      if (!same(before, after)) {
        edits.add(new FieldEdit(path, before, after));
      }
    }
    return edits;
  }

  /** Whether two values are the same to a reader: nothing and an empty text are. */
  public static boolean same(@Nullable Object left, @Nullable Object right) {
    if (isEmpty(left) && isEmpty(right)) {
      return true;
    }
    return SameValues.same(left, right);
  }

  /** The texts of one language, with their paths; without the shared values. */
  public DraftTree textsOf(Language language) {
    Map<String, Object> texts = new LinkedHashMap<>(values);
    texts.keySet().removeIf(path -> !path.startsWith(language.tag() + "."));
    return new DraftTree(texts);
  }

  /** This without the texts of one language. */
  public DraftTree without(Language language) {
    Map<String, Object> rest = new LinkedHashMap<>(values);
    rest.keySet().removeIf(path -> path.startsWith(language.tag() + "."));
    rest.remove("slug." + language.tag());
    return new DraftTree(rest);
  }

  /** This with all that another one says put over it. */
  public DraftTree overlaid(DraftTree over) {
    Map<String, Object> both = new LinkedHashMap<>(values);
    both.putAll(over.values);
    return new DraftTree(both);
  }

  /** The language that it is written in first. */
  public Language original() {
    return Language.ofTag(text(ORIGINAL)).orElse(Language.FR);
  }

  /** Who shall see it; what cannot be read is open to nobody but its owner. */
  public Visibility visibility() {
    return Visibility.parse(text(VISIBILITY)).orElseGet(() -> Visibility.group("unknown"));
  }

  /** As it would be saved. */
  public ItemDraft draft(ItemKey key, LocalDate today) {
    return new ItemDraft(
        key,
        new LocalizedText(text("slug.fr"), text("slug.ar")),
        original(),
        day(today),
        visibility(),
        under(FIELDS),
        translations());
  }

  private LocalDate day(LocalDate otherwise) {
    try {
      return LocalDate.parse(text(PUBLISHED));
    } catch (DateTimeParseException e) {
      return otherwise;
    }
  }

  private Map<Language, TranslationDraft> translations() {
    Map<Language, TranslationDraft> translations = new EnumMap<>(Language.class);
    for (Language language : Language.values()) {
      Map<String, String> texts = new LinkedHashMap<>();
      under(language.tag() + ".").forEach((key, value) -> texts.put(key, String.valueOf(value)));
      if (!texts.isEmpty()) {
        String title = texts.getOrDefault("title", "");
        String summary = texts.getOrDefault("summary", "");
        texts.keySet().removeAll(List.of("title", "summary"));
        translations.put(language, new TranslationDraft(title, summary, texts));
      }
    }
    return translations;
  }

  private Map<String, Object> under(String prefix) {
    Map<String, Object> found = new LinkedHashMap<>();
    values.forEach((path, value) -> {
      if (path.startsWith(prefix)) {
        found.put(path.substring(prefix.length()), value);
      }
    });
    return found;
  }

  /** The form in which revisions and working copies keep it. */
  public Map<String, Object> snapshot() {
    Map<String, Object> texts = new LinkedHashMap<>();
    translations().forEach((language, text) -> texts.put(language.tag(), Snapshots.of(text)));
    Map<String, Object> snapshot = new LinkedHashMap<>();
    for (String key : List.of(ORIGINAL, PUBLISHED, VISIBILITY)) {
      get(key).ifPresent(value -> snapshot.put(key, value));
    }
    snapshot.put("slug", under("slug."));
    snapshot.put("fields", under(FIELDS));
    snapshot.put("translations", texts);
    return snapshot;
  }

  /** Its size as it is stored, in characters. */
  public int length() {
    return Trees.toJson(values).length();
  }
}
