package org.rihla.portal.plugin;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rihla.portal.language.LocalizedText;
import org.rihla.portal.platform.yaml.YamlNode;

/**
 * The official holidays of a country.
 *
 * @param days in the order of the file
 */
public record Holidays(List<Holiday> days) {
  private static final Pattern DATE = Pattern.compile("(hijri|-)-(\\d{2})-(\\d{2})");
  private static final int MONTHS = 12;
  private static final int HIJRI_MONTH = 30;
  private static final int MONTH = 31;

  /**
   * A holiday of every year.
   *
   * @param hijri whether month and day are those of the Islamic calendar
   * @param month from 1
   * @param day from 1
   * @param length how many days it lasts
   */
  public record Holiday(boolean hijri, int month, int day, int length, LocalizedText name) {}

  /** Those that a plugin tells in {@code holidays.yaml}; none if it has no such file. */
  static Holidays read(Path folder) {
    if (!Files.exists(folder.resolve("holidays.yaml"))) {
      return new Holidays(List.of());
    }
    YamlNode file =
        DescriptorFile.declaration(folder, "holidays.yaml").allowOnly(Set.of("holidays"));
    return new Holidays(file.get("holidays").elements().stream().map(Holidays::holiday).toList());
  }

  private static Holiday holiday(YamlNode node) {
    node.allowOnly(Set.of("date", "days", "name"));
    Matcher date = DATE.matcher(node.text("date"));
    if (!date.matches()) {
      throw node.get("date").problem("must be --MM-DD, or hijri-MM-DD");
    }
    boolean hijri = date.group(1).equals("hijri");
    int month = Integer.parseInt(date.group(2));
    int day = Integer.parseInt(date.group(3));
    if (month < 1 || month > MONTHS || day < 1 || day > (hijri ? HIJRI_MONTH : MONTH)) {
      throw node.get("date").problem("no calendar has this day");
    }
    int length = node.number("days", 1);
    if (length < 1 || length > HIJRI_MONTH) {
      throw node.get("days").problem("must be from 1 to 30");
    }
    return new Holiday(hijri, month, day, length, LocalizedText.declared(node, "name"));
  }
}
