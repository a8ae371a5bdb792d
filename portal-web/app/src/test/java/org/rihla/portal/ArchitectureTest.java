package org.rihla.portal;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the edges between packages. Leaves ({@code *.web}, {@code *.rest}) may use any core package
 * and one another, as the pages of a search are made of the cards and links of content; no core
 * package uses a leaf, and there is no cycle, not among leaves either.
 */
class ArchitectureTest {
  private static final String ROOT = "org.rihla.portal";
  private static final String[] LEAVES = {ROOT + "..web..", ROOT + "..rest.."};
  private static final JavaClasses PORTAL =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /**
   * What each core package may use. Search asks indexing for the open index: it has one owner,
   * which writes it, rebuilds it and knows whether it may be searched.
   */
  private static final Map<String, Set<String>> EDGES =
      Map.ofEntries(
          entry("platform"),
          entry("motif"),
          entry("language", "platform"),
          entry("mail", "platform", "language"),
          entry("account", "platform", "language", "mail"),
          entry("room", "platform", "language", "account"),
          entry("taxonomy", "platform", "language", "account"),
          entry("attachment", "platform", "language", "account", "taxonomy"),
          entry("content", "platform", "language", "account", "taxonomy", "attachment"),
          entry(
              "plugin",
              "platform",
              "language",
              "account",
              "taxonomy",
              "attachment",
              "content",
              "terminology",
              "knowledge"),
          entry(
              "collection", "platform", "language", "account", "taxonomy", "attachment", "content"),
          entry("terminology", "platform", "language", "account", "taxonomy", "content"),
          entry("discussion", "platform", "language", "account", "taxonomy", "content"),
          entry("knowledge", "platform", "language", "account", "taxonomy", "content"),
          entry(
              "indexing",
              "platform",
              "language",
              "account",
              "taxonomy",
              "attachment",
              "content",
              "knowledge"),
          entry("search", "platform", "language", "account", "taxonomy", "content", "indexing"),
          entry(
              "administration",
              "platform",
              "language",
              "mail",
              "account",
              "attachment",
              "content",
              "plugin",
              "indexing"),
          entry("publication", "platform", "language", "account", "taxonomy", "content", "search"));

  private static Map.Entry<String, Set<String>> entry(String feature, String... below) {
    return Map.entry(feature, Set.of(below));
  }

  static Set<String> corePackages() {
    return new TreeSet<>(EDGES.keySet());
  }

  @ParameterizedTest
  @MethodSource("corePackages")
  void aCorePackageUsesOnlyThoseBelowIt(String feature) {
    String[] above =
        EDGES.keySet().stream()
            .filter(other -> !other.equals(feature) && !EDGES.get(feature).contains(other))
            .map(other -> ROOT + "." + other + "..")
            .toArray(String[]::new);

    noClasses()
        .that(core(feature))
        .should()
        .dependOnClassesThat(resideInAnyPackage(above).or(resideInAnyPackage(LEAVES)))
        .allowEmptyShould(true)
        .check(PORTAL);
  }

  @Test
  void everyPackageBelongsToAFeatureWhoseEdgesAreKnown() {
    Set<String> features = new TreeSet<>();
    PORTAL.forEach(type -> features.add(feature(type)));

    assertThat(EDGES.keySet()).containsAll(features);
  }

  @Test
  void noFeaturesOrLeavesDependOnEachOtherInACircle() {
    slices().assignedFrom(new FeaturesAndLeaves()).should().beFreeOfCycles().check(PORTAL);
  }

  @Test
  void luceneStaysInsideTheSearchEngine() {
    noClasses()
        .should()
        .dependOnClassesThat(
            resideInAnyPackage(
                "org.apache.lucene..",
                "org.rihla.search.analysis..",
                "org.rihla.search.lucene..",
                "org.rihla.search.query..",
                "org.rihla.search.scoring.."))
        .check(PORTAL);
  }

  @Test
  void onlyIndexingSearchAndKnowledgeKnowTheSearchEngine() {
    noClasses()
        .that(
            not(
                resideInAnyPackage(
                    ROOT + ".indexing..", ROOT + ".search..", ROOT + ".knowledge..")))
        .should()
        .dependOnClassesThat(
            resideInAPackage("org.rihla.search..")
                .and(not(resideInAPackage("org.rihla.search.bilingual.source.."))))
        .check(PORTAL);
  }

  @Test
  void noClassHasMoreThanSixCollaborators() {
    classes().should(new HaveAtMostSixCollaborators()).check(PORTAL);
  }

  @Test
  void nothingIsPrintedToTheConsole() {
    NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(PORTAL);
  }

  /** See {@link org.rihla.portal.container.Transactions}: it would fail now and then. */
  @Test
  void neitherThePortalNorItsTestsBeginATransactionByHand() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .haveFullyQualifiedName("jakarta.transaction.UserTransaction")
        .check(new ClassFileImporter().importPackages(ROOT));
  }

  @Test
  void everyPackageSaysWhatItIsAndThatNothingInItIsNull() {
    List<String> silent =
        PORTAL.stream()
            .map(JavaClass::getPackage)
            .distinct()
            .filter(found -> !found.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .toList();

    assertThat(silent).isEmpty();
  }

  private static DescribedPredicate<JavaClass> core(String feature) {
    return resideInAPackage(ROOT + "." + feature + "..")
        .and(not(resideInAnyPackage(LEAVES)))
        .as("classes of " + feature);
  }

  private static String feature(JavaClass type) {
    String name = type.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1).split("\\.", -1)[0];
  }

  /** A leaf is a slice of its own, apart from the core of its feature. */
  private static final class FeaturesAndLeaves implements SliceAssignment {
    @Override
    public SliceIdentifier getIdentifierOf(JavaClass type) {
      if (!type.getPackageName().startsWith(ROOT + ".")) {
        return SliceIdentifier.ignore();
      }
      List<String> names = List.of(type.getPackageName().split("\\.", -1));
      String leaf = names.contains("web") ? "web" : names.contains("rest") ? "rest" : "core";
      return SliceIdentifier.of(feature(type), leaf);
    }

    @Override
    public String getDescription() {
      return "features and their leaves";
    }
  }

  /** Counts injected fields; an injected clock or persistence context is a collaborator too. */
  private static final class HaveAtMostSixCollaborators extends ArchCondition<JavaClass> {
    private static final int MOST = 6;

    HaveAtMostSixCollaborators() {
      super("have at most six collaborators");
    }

    @Override
    public void check(JavaClass type, ConditionEvents events) {
      long injected =
          type.getFields().stream()
              .filter(field ->
                  field.isAnnotatedWith(Inject.class)
                      || field.isAnnotatedWith(Resource.class)
                      || field.isAnnotatedWith(PersistenceContext.class))
              .count();
      events.add(
          new SimpleConditionEvent(
              type, injected <= MOST, type.getName() + " has " + injected + " injected fields"));
    }
  }
}
