package org.rihla.plugin.morocco;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rihla.plugin.Table;

/** The twelve regions by their codes and names, as lists write them. */
final class Regions {
  private static final List<List<String>> ALL =
      List.of(
          List.of("MA-01", "Tanger-Tétouan-Al Hoceïma", "طنجة-تطوان-الحسيمة"),
          List.of("MA-02", "Oriental", "L’Oriental", "الشرق", "الجهة الشرقية"),
          List.of("MA-03", "Fès-Meknès", "فاس-مكناس"),
          List.of("MA-04", "Rabat-Salé-Kénitra", "الرباط-سلا-القنيطرة"),
          List.of("MA-05", "Béni Mellal-Khénifra", "بني ملال-خنيفرة"),
          List.of("MA-06", "Casablanca-Settat", "الدار البيضاء-سطات"),
          List.of("MA-07", "Marrakech-Safi", "مراكش-آسفي"),
          List.of("MA-08", "Drâa-Tafilalet", "درعة-تافيلالت"),
          List.of("MA-09", "Souss-Massa", "سوس-ماسة"),
          List.of("MA-10", "Guelmim-Oued Noun", "كلميم-واد نون"),
          List.of("MA-11", "Laâyoune-Sakia El Hamra", "العيون-الساقية الحمراء"),
          List.of("MA-12", "Dakhla-Oued Ed-Dahab", "الداخلة-وادي الذهب"));

  private final Map<String, String> notations = new HashMap<>();

  Regions() {
    for (List<String> names : ALL) {
      names.forEach(name -> notations.put(Table.plain(name), names.getFirst()));
    }
  }

  /** The notation of a region, by its name or code. */
  Optional<String> notation(String name) {
    String plain = Table.plain(name).replaceFirst("^(region (de |d')?|جهة )", "");
    return Optional.ofNullable(notations.get(plain));
  }
}
