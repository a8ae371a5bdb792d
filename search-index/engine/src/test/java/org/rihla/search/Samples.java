package org.rihla.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rihla.search.IndexChange.Put;

/** A few items in both languages that the contract's tests share. */
public final class Samples {

  /** Facets that the samples carry. */
  public static final IndexSchema SCHEMA =
      IndexSchema.of(Set.of("type", "theme", "country"), "samples-1");

  /** Tokens of a reader without an account. */
  public static final Set<String> PUBLIC = Set.of("public");

  private Samples() {}

  /** The items: three public, one for partners, one for a group, one for nobody. */
  public static List<IndexChange> all() {
    return List.of(
        new Put(anticipation().build()),
        new Put(observatory().build()),
        new Put(news().build()),
        new Put(forPartners().build()),
        new Put(forGroup().build()),
        new Put(forNobody().build()));
  }

  private static IndexedItem.Builder item(String id, String type) {
    return IndexedItem.builder(id, 1, type).facet("type", type);
  }

  /** A finding in both languages. */
  public static IndexedItem.Builder anticipation() {
    return item("anticipation", "finding")
        .text(
            "fr",
            new IndexedText(
                "Anticiper les besoins en compétences",
                "Ce que la délégation a observé des mécanismes d’anticipation.",
                "Les formations suivent les besoins des branches. L’étude de 2023 a réuni les participant·e·s de trois pays.",
                List.of("Anticipation des compétences")))
        .text(
            "ar",
            new IndexedText(
                "استشراف الحاجات إلى المهارات",
                "ما لاحظه الوفد من آليات الاستشراف.",
                "تتبع برامج التكوين حاجات القطاعات. جمعت دراسة سنة ٢٠٢٣ مشاركين من ثلاثة بلدان.",
                List.of("استشراف المهارات")))
        .facet("theme", "skills-anticipation")
        .facet("country", "KR", "MA")
        .day(LocalDate.of(2023, 5, 27))
        .access("public", "partners")
        .display("slug-fr", "anticiper-les-besoins");
  }

  /** A practice in both languages. */
  public static IndexedItem.Builder observatory() {
    return item("observatory", "practice")
        .text(
            "fr",
            new IndexedText(
                "Observatoire du marché du travail",
                "Un système d’information qui éclaire la formation.",
                "L’observatoire publie des projections, et le projet STED en reprend la méthode."))
        .text(
            "ar",
            new IndexedText(
                "مرصد سوق الشغل",
                "نظام معلومات ينير التكوين.",
                "ينشر المرصد توقعات، ويعتمد مشروع STED منهجيته."))
        .facet("theme", "labour-market-information")
        .facet("country", "MA")
        .day(LocalDate.of(2022, 1, 15))
        .access("public", "partners");
  }

  /** News in Arabic only. */
  public static IndexedItem.Builder news() {
    return item("news", "news")
        .text(
            "ar",
            new IndexedText(
                "الأخبار من الرباط",
                "ورشة عمل في الرباط.",
                "عقدت الورشة في نونبر بمشاركة وزارة الشغل."))
        .facet("theme", "skills-anticipation")
        .facet("country", "MA")
        .access("public", "partners");
  }

  /** An item that partners alone may see; its words stand nowhere else. */
  public static IndexedItem.Builder forPartners() {
    return item("partners-note", "finding")
        .text(
            "fr",
            new IndexedText(
                "Confidentialité négociée",
                "Note réservée.",
                "Le protocole zirconium des formations."))
        .facet("theme", "secret-theme")
        .facet("country", "MA", "TN")
        .day(LocalDate.of(2024, 2, 2))
        .access("partners");
  }

  /** An item of a closed group. */
  public static IndexedItem.Builder forGroup() {
    return item("group-note", "finding")
        .text(
            "fr",
            new IndexedText(
                "Compte rendu du groupe",
                "",
                "Formations du groupe de travail.",
                List.of("Concept caché")))
        .facet("country", "DZ")
        .access("group:7");
  }

  /** An item without any access token. */
  public static IndexedItem.Builder forNobody() {
    return item("nobody", "finding").text("fr", new IndexedText("Formations invisibles", "", ""));
  }
}
