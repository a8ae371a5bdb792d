package org.rihla.plugin.morocco;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.DataFile;
import org.rihla.plugin.DataImporter;
import org.rihla.plugin.ImportedData;
import org.rihla.plugin.ImportedItem;
import org.rihla.plugin.Table;

/**
 * Lists of vocational training courses: a table with a row for each course of an establishment, in
 * Moroccan terms. Regions are named as the country names them, levels as its training system does.
 * No official layout could be checked; the headings are those that such lists mostly have.
 */
public final class TrainingOffer implements DataImporter {
  private final Regions regions = new Regions();

  @Override
  public String format() {
    return "ma-training-offer";
  }

  @Override
  public BilingualText name() {
    return new BilingualText(
        "Offre de formation professionnelle du Maroc (CSV : code, filière, المسلك, établissement,"
            + " المؤسسة, région, niveau, places)",
        "عرض التكوين المهني في المغرب (CSV: الرمز، المسلك، filière، المؤسسة، établissement، الجهة،"
            + " المستوى، المقاعد)");
  }

  @Override
  public ImportedData read(DataFile file) {
    return read(file.table());
  }

  private ImportedData read(Table table) {
    List<ImportedItem> items = new ArrayList<>();
    List<ImportedData.Problem> problems = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (Table.Row row : table.rows()) {
      Optional<ImportedData.Problem> problem = problem(row, keys);
      problem.ifPresent(problems::add);
      if (problem.isEmpty()) {
        items.add(item(row));
      }
    }
    return new ImportedData(List.of(), items, problems);
  }

  private Optional<ImportedData.Problem> problem(Table.Row row, Set<String> keys) {
    if (!code(row).matches("[A-Za-z0-9]+([-_./ ][A-Za-z0-9]+)*") || code(row).length() > 60) {
      return said(
          row,
          "il faut un code de lettres latines et de chiffres, qui ne change pas",
          "يلزم رمز ثابت من حروف لاتينية وأرقام");
    }
    if (title(row).isEmpty() || title(row).get().fr().length() > 300) {
      return said(
          row, "il faut la filière en français et en arabe", "يلزم اسم المسلك بالفرنسية وبالعربية");
    }
    if (region(row).isEmpty()) {
      return said(row, "région inconnue", "جهة غير معروفة");
    }
    if (!row.text("niveau", "المستوى").isEmpty() && level(row).isEmpty()) {
      return said(row, "niveau inconnu", "مستوى غير معروف");
    }
    if (!places(row).matches("[0-9]{0,6}")) {
      return said(row, "le nombre de places n’est pas un nombre", "عدد المقاعد ليس رقمًا");
    }
    return keys.add(key(row))
        ? Optional.empty()
        : said(row, "ce code est déjà plus haut", "ورد هذا الرمز من قبل");
  }

  private static Optional<ImportedData.Problem> said(Table.Row row, String fr, String ar) {
    return Optional.of(row.problem(fr, ar));
  }

  private ImportedItem item(Table.Row row) {
    Map<String, Object> fields = new TreeMap<>();
    String region = region(row).orElseThrow();
    fields.put("nature", "sourced");
    fields.put("region", region);
    fields.put("countries", List.of(region));
    level(row).ifPresent(level -> fields.put("level", level));
    if (!places(row).isEmpty()) {
      fields.put("places", Integer.valueOf(places(row)));
    }
    Map<String, BilingualText> texts = new TreeMap<>();
    Optional<BilingualText> provider =
        both(row.text("établissement"), row.text("المؤسسة", "مؤسسة التكوين"));
    provider.ifPresent(name -> texts.put("provider", name));
    return new ImportedItem(
        "training-offer", key(row), title(row).orElseThrow(), summary(provider), fields, texts);
  }

  private static BilingualText summary(Optional<BilingualText> provider) {
    return provider
        .map(name ->
            new BilingualText(
                "Formation proposée par " + name.fr() + ".", "تكوين تقدّمه " + name.ar() + "."))
        .orElseGet(() ->
            new BilingualText("Formation professionnelle au Maroc.", "تكوين مهني في المغرب."));
  }

  private static Optional<BilingualText> both(String french, String arabic) {
    return french.isEmpty() || arabic.isEmpty()
        ? Optional.empty()
        : Optional.of(new BilingualText(french, arabic));
  }

  private static Optional<BilingualText> title(Table.Row row) {
    return both(row.text("filière", "formation"), row.text("المسلك", "الشعبة", "التكوين"));
  }

  private static String code(Table.Row row) {
    return row.text("code", "الرمز");
  }

  private static String key(Table.Row row) {
    return "ma-offer-" + code(row).toLowerCase(Locale.ROOT).replaceAll("[-_./ ]", "-");
  }

  private Optional<String> region(Table.Row row) {
    return regions.notation(row.text("région", "الجهة"));
  }

  private static String places(Table.Row row) {
    return row.text("places", "المقاعد", "عدد المقاعد");
  }

  /** What the portal calls a level of the Moroccan system. */
  private static Optional<String> level(Table.Row row) {
    return Optional.ofNullable(
        switch (Table.plain(row.text("niveau", "المستوى"))) {
          case "specialisation", "qualification", "s", "q", "التخصص", "التاهيل" -> "qualification";
          case "technicien", "t", "التقني", "تقني" -> "technician";
          case "technicien specialise", "ts", "التقني المتخصص", "تقني متخصص" ->
              "advanced-technician";
          case "licence professionnelle", "الاجازة المهنية" -> "bachelor";
          case "formation continue", "التكوين المستمر" -> "continuing";
          default -> null;
        });
  }
}
