package org.rihla.search.lucene;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.RuleBasedCollator;
import com.ibm.icu.util.ULocale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.rihla.search.IndexedItem;
import org.rihla.search.IndexedText;
import org.rihla.search.analysis.Fields;

/**
 * Sort keys of titles, one for the readers of each language; quotation marks and case do not count,
 * 2 comes before 10.
 */
final class TitleOrder {

  private final Set<String> languages;
  private final Map<String, Collator> collators;

  TitleOrder(Set<String> languages) {
    this.languages = new TreeSet<>(languages);
    this.collators =
        languages.stream().collect(Collectors.toMap(Function.identity(), TitleOrder::collator));
  }

  private static Collator collator(String language) {
    Collator collator = Collator.getInstance(ULocale.forLanguageTag(language));
    if (collator instanceof RuleBasedCollator rules) {
      rules.setAlternateHandlingShifted(true);
      rules.setNumericCollation(true);
    }
    // Frozen, so that many threads may use it.
    return collator.freeze();
  }

  /** The key for readers of a language: of the title in it, or of the first that there is. */
  IndexableField key(IndexedItem item, String language) {
    String title = title(item, language);
    Collator collator = collators.getOrDefault(language, Collator.getInstance(ULocale.ROOT));
    byte[] key = collator.getCollationKey(title).toByteArray();
    return new SortedDocValuesField(Fields.titleOrder(language), new BytesRef(start(key)));
  }

  /** A sort key has a place of its own, of limited size; nobody compares titles beyond it. */
  private static byte[] start(byte[] key) {
    return key.length <= 1_000 ? key : java.util.Arrays.copyOf(key, 1_000);
  }

  private String title(IndexedItem item, String language) {
    IndexedText own = item.texts().get(language);
    if (own != null && !own.title().isBlank()) {
      return own.title();
    }
    return languages.stream()
        .map(item.texts()::get)
        .filter(text -> text != null && !text.title().isBlank())
        .map(IndexedText::title)
        .findFirst()
        .orElse("");
  }

  Set<String> languages() {
    return languages;
  }
}
