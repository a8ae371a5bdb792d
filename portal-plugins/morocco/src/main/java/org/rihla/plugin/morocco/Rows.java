package org.rihla.plugin.morocco;

import org.rihla.plugin.BilingualText;
import org.rihla.plugin.ImportedData;
import org.rihla.plugin.Table;

/** What is said of rows that stay out. */
final class Rows {
  private Rows() {}

  static ImportedData.Problem problem(Table.Row row, String french, String arabic) {
    return new ImportedData.Problem(row.line(), new BilingualText(french, arabic));
  }

  static ImportedData.Problem notUtf8() {
    return new ImportedData.Problem(
        1,
        new BilingualText(
            "le fichier n’est pas en UTF-8 ; enregistrez-le comme « CSV UTF-8 »",
            "الملف ليس بترميز UTF-8، فاحفظوه بصيغة «CSV UTF-8»"));
  }
}
