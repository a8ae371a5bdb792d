package org.rihla.plugin.tunisia;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.rihla.plugin.BilingualText;
import org.rihla.plugin.DataFile;
import org.rihla.plugin.DataImporter;
import org.rihla.plugin.ImportedData;
import org.rihla.plugin.ImportedScheme;
import org.rihla.plugin.Table;

/**
 * Nomenclatures of occupations whose codes are digits, each level one digit longer, as those that
 * follow the international classification are: a table with a code, a French and an Arabic name.
 * The plugin does not bring the Tunisian one, of which no text was at hand; who has it imports it.
 */
public final class Occupations implements DataImporter {
  private static final String SCHEME = "tunisia-occupations";

  @Override
  public String format() {
    return "tn-occupations";
  }

  @Override
  public BilingualText name() {
    return new BilingualText(
        "Nomenclature des professions de Tunisie (CSV : code, intitulé, المسمى)",
        "المدوّنة التونسية للمهن (CSV: الرمز، المسمى، intitulé)");
  }

  @Override
  public ImportedData read(DataFile file) {
    return read(file.table());
  }

  private static ImportedData read(Table table) {
    List<ImportedData.Problem> problems = new ArrayList<>();
    List<Table.Row> good = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (Table.Row row : table.rows()) {
      String code = code(row);
      if (!code.matches("[0-9]{1,6}")) {
        problems.add(
            row.problem(
                "le code doit avoir un à six chiffres",
                "يجب أن يتكوّن الرمز من رقم إلى ستة أرقام"));
      } else if (french(row).isEmpty() || arabic(row).isEmpty()) {
        problems.add(
            row.problem(
                "il faut un nom en français et un nom en arabe",
                "يلزم اسم بالفرنسية واسم بالعربية"));
      } else if (!codes.add(code)) {
        problems.add(row.problem("ce code est déjà plus haut", "ورد هذا الرمز من قبل"));
      } else {
        good.add(row);
      }
    }
    List<ImportedScheme.Concept> concepts = good.stream().map(row -> concept(row, codes)).toList();
    BilingualText name = new BilingualText("Professions en Tunisie", "المهن في تونس");
    return new ImportedData(
        concepts.isEmpty() ? List.of() : List.of(new ImportedScheme(SCHEME, name, concepts)),
        List.of(),
        problems);
  }

  private static ImportedScheme.Concept concept(Table.Row row, Set<String> codes) {
    String code = code(row);
    String above = code.substring(0, code.length() - 1);
    while (!above.isEmpty() && !codes.contains(above)) {
      above = above.substring(0, above.length() - 1);
    }
    return new ImportedScheme.Concept(code, new BilingualText(french(row), arabic(row)), above);
  }

  private static String code(Table.Row row) {
    return row.text("code", "الرمز");
  }

  private static String french(Table.Row row) {
    return row.text("intitulé", "libellé", "profession");
  }

  private static String arabic(Table.Row row) {
    return row.text("المسمى", "التسمية", "المهنة");
  }
}
