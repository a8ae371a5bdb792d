package org.rihla.portal.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rihla.portal.container.Database;
import org.rihla.portal.container.InPortal;

class MigrationsIT extends InPortal {
  @Test
  void theWarsOwnDatabaseAnswersAndNotTheServersOlderOne() throws Exception {
    assertThat(Database.texts("select h2version()")).containsExactly("2.4.240");
  }

  @Test
  void everyMigrationRan() throws Exception {
    List<String> versions =
        Database.texts("select \"version\" from \"flyway_schema_history\" where \"success\"");
    assertThat(versions).contains("1").doesNotHaveDuplicates();
    assertThat(Database.count("select count(*) from item")).isGreaterThanOrEqualTo(45);
  }
}
