package org.rihla.search;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import org.junit.jupiter.api.Test;

class ModuleShapeTest {

  private static final JavaClasses MODULE =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.rihla.search");

  @Test
  void theModuleKnowsNeitherJakartaNorThePortal() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("jakarta..", "javax.enterprise..", "org.rihla.portal..")
        .check(MODULE);
  }

  @Test
  void luceneStaysInItsPackages() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            "org.rihla.search.analysis",
            "org.rihla.search.bilingual.source",
            "org.rihla.search.scoring",
            "org.rihla.search.query",
            "org.rihla.search.lucene")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.lucene..", "com.ibm.icu..")
        .check(MODULE);
  }

  @Test
  void theEngineHasOneDoor() {
    classes()
        .that()
        .resideInAPackage("org.rihla.search.lucene")
        .and()
        .haveModifier(JavaModifier.PUBLIC)
        .should()
        .haveSimpleName("EmbeddedIndex")
        .check(MODULE);
    noClasses()
        .that()
        .doNotHaveSimpleName("SearchIndexes")
        .and()
        .resideOutsideOfPackage("org.rihla.search.lucene")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rihla.search.lucene")
        .check(MODULE);
  }

  @Test
  void dependenciesPointOneWay() {
    noClasses()
        .that()
        .resideInAPackage("org.rihla.search.analysis")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.rihla.search", "org.rihla.search.query", "org.rihla.search.lucene")
        .check(MODULE);
    noClasses()
        .that()
        .resideInAPackage("org.rihla.search.bilingual..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.rihla.search", "org.rihla.search.query", "org.rihla.search.lucene")
        .check(MODULE);
    noClasses()
        .that()
        .resideInAPackage("org.rihla.search.scoring")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.rihla.search", "org.rihla.search.query", "org.rihla.search.lucene")
        .check(MODULE);
    noClasses()
        .that()
        .resideInAPackage("org.rihla.search.query")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.rihla.search.lucene")
        .check(MODULE);
  }
}
