package org.rihla.plugin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.DataImporter;
import org.rihla.plugin.IdentifierRule;
import org.rihla.plugin.ImportedData;
import org.rihla.plugin.ImportedItem;
import org.rihla.plugin.NameTransliteration;
import org.rihla.plugin.NotTableException;
import org.rihla.portal.plugin.imports.SentFile;

/**
 * What every extension keeps, whatever its country: names of its country, answers that are the same
 * twice, and words instead of exceptions for what it does not understand.
 *
 * @param country two letters of ISO 3166-1
 */
record CodeContract(String country) {
  private static final Pattern SPELLING =
      Pattern.compile("[\\p{IsLatin}\\p{IsArabic}\\p{M}’'-]{1,60}");

  /** Numbers that nobody has; a rule says nothing or what is wrong. */
  private static final List<String> NUMBERS =
      List.of("0", "x", "-", "١٢٣", "12 34", "\u202e1", "9".repeat(60), "é".repeat(60));

  private static final List<String> WORDS =
      List.of("a", "rabat", "الرباط", "서울", "東京", "٣", "2023", "\ud83d\ude00", "é".repeat(60));

  private static final List<byte[]> FILES =
      List.of(
          new byte[0],
          new byte[] {(byte) 0xff, (byte) 0xfe, 0},
          "\n\n\n".getBytes(StandardCharsets.UTF_8),
          "a;b;c\n1;2\n\"".getBytes(StandardCharsets.UTF_8),
          "code;code\n;;;;;;\n".getBytes(StandardCharsets.UTF_8));

  /**
   * Checks a rule.
   *
   * @param named keys of rules that fields of the plugin name
   */
  void check(IdentifierRule rule, Set<String> named) {
    assertThat(rule.key()).as("key of a rule").matches(name());
    assertThat(named).as("a rule that no field names is never asked").contains(rule.key());
    for (String number : NUMBERS) {
      Optional<BilingualText> said = rule.problem(number);
      assertThat(rule.problem(number)).as("asked again about %s", number).isEqualTo(said);
    }
  }

  /** Checks spellings. */
  void check(NameTransliteration names) {
    for (String word : WORDS) {
      List<String> spellings = names.spellings(word);
      assertThat(spellings).as(word).doesNotContain(word).allSatisfy(this::isWord);
      assertThat(names.spellings(word)).as("asked again about %s", word).isEqualTo(spellings);
    }
  }

  private void isWord(String spelling) {
    assertThat(spelling).matches(SPELLING);
  }

  /** Checks an importer with files that hold nothing that it could understand. */
  void check(DataImporter importer) {
    assertThat(importer.format()).as("format of an importer").matches(name());
    assertThat(importer.name().fr()).isNotBlank();
    for (byte[] file : FILES) {
      ImportedData data = read(importer, file);
      assertThat(data.items())
          .extracting(ImportedItem::key)
          .allSatisfy(key -> assertThat(key).startsWith(prefix()));
      assertThat(read(importer, file)).as("read again: %s", Arrays.toString(file)).isEqualTo(data);
    }
  }

  /** As the portal asks it: that a file is no table is told, and no fault of the importer. */
  private static ImportedData read(DataImporter importer, byte[] file) {
    try {
      return importer.read(new SentFile(file));
    } catch (NotTableException e) {
      return new ImportedData(List.of(), List.of(), List.of(e.problem()));
    }
  }

  private String name() {
    return prefix() + "[a-z0-9]+(-[a-z0-9]+)*";
  }

  private String prefix() {
    return country.toLowerCase(Locale.ROOT) + "-";
  }
}
