package org.rihla.portal.content.value;

import java.math.BigDecimal;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rihla.portal.content.ItemKey;
import org.rihla.portal.language.BidiControls;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.language.PartialDate;

/**
 * A place in a plain tree of maps, lists and scalars. What it cannot read it adds to the violations
 * and answers as absent, so that one pass finds every mistake.
 */
final class TreeReader {
  private static final int LONGEST_TEXT = 2_000;

  private final String path;
  private final @Nullable Object tree;
  private final List<Violation> violations;

  TreeReader(String path, @Nullable Object tree, List<Violation> violations) {
    this.path = path;
    this.tree = tree;
    this.violations = violations;
  }

  <T> Optional<T> reject(String code, Object... arguments) {
    violations.add(Violation.of(path, code, arguments));
    return Optional.empty();
  }

  boolean isPresent() {
    return tree != null && !(tree instanceof String text && text.isBlank());
  }

  TreeReader get(String key) {
    Object child = tree instanceof Map<?, ?> map ? map.get(key) : null;
    return new TreeReader(path + "." + key, child, violations);
  }

  /** Whether this is a mapping with no other keys. */
  boolean isMapping(Set<String> known) {
    if (!(tree instanceof Map<?, ?> map)) {
      reject("mapping-expected", String.join(", ", known));
      return false;
    }
    for (Object key : map.keySet()) {
      if (!(key instanceof String text) || !known.contains(text)) {
        reject("unknown-key", String.valueOf(key), String.join(", ", known));
        return false;
      }
    }
    return true;
  }

  List<TreeReader> elements() {
    if (!(tree instanceof List<?> list)) {
      return List.of(this);
    }
    List<TreeReader> elements = new ArrayList<>();
    for (Object element : list) {
      elements.add(new TreeReader(path + "[" + elements.size() + "]", element, violations));
    }
    return elements;
  }

  boolean isList() {
    return tree instanceof List<?>;
  }

  Set<String> keys() {
    return tree instanceof Map<?, ?> map
        ? map.keySet().stream().map(String::valueOf).collect(java.util.stream.Collectors.toSet())
        : Set.of();
  }

  Optional<String> text() {
    if (tree instanceof String || tree instanceof Number || tree instanceof Boolean) {
      String text = BidiControls.strip(String.valueOf(tree)).strip();
      if (text.length() > LONGEST_TEXT) {
        return reject("too-long", LONGEST_TEXT);
      }
      return text.isEmpty() ? reject("text-expected") : Optional.of(text);
    }
    return reject("text-expected");
  }

  /** A text in one or both languages. */
  Optional<LocalizedText> localized() {
    if (!isMapping(Set.of("fr", "ar"))) {
      return Optional.empty();
    }
    String fr = get("fr").isPresent() ? get("fr").text().orElse("") : "";
    String ar = get("ar").isPresent() ? get("ar").text().orElse("") : "";
    LocalizedText text = new LocalizedText(fr, ar);
    return text.isEmpty() ? reject("text-expected") : Optional.of(text);
  }

  LocalizedText localizedOrEmpty(String key) {
    LocalizedText none = new LocalizedText("", "");
    return get(key).isPresent() ? get(key).localized().orElse(none) : none;
  }

  Optional<PartialDate> date() {
    return text()
        .flatMap(text ->
            PartialDate.parse(text).or(() -> this.<PartialDate>reject("date-expected", text)));
  }

  Optional<BigDecimal> number() {
    try {
      return text().map(BigDecimal::new).filter(this::isReasonable);
    } catch (NumberFormatException e) {
      return reject("number-expected");
    }
  }

  private boolean isReasonable(BigDecimal number) {
    boolean reasonable = number.precision() <= 18 && Math.abs(number.scale()) <= 12;
    if (!reasonable) {
      reject("number-expected");
    }
    return reasonable;
  }

  Optional<ItemKey> itemKey() {
    return text()
        .flatMap(
            text -> ItemKey.parse(text).or(() -> this.<ItemKey>reject("reference-expected", text)));
  }

  Optional<String> webAddress() {
    return text().filter(this::isWebAddress);
  }

  private boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      if (("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null) {
        return true;
      }
    } catch (java.net.URISyntaxException ignored) {
      // Told below, as any other text that is no address.
    }
    reject("address-expected");
    return false;
  }
}
