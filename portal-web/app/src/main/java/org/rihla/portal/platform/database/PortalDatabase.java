package org.rihla.portal.platform.database;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.rihla.portal.platform.StartupOrder;

/** Declares the pool and brings the schema up to date before anything else starts. */
@ApplicationScoped
@DataSourceDefinition(
    name = PortalDatabase.JNDI_NAME,
    className = "org.rihla.portal.platform.database.PortalDataSource",
    minPoolSize = 2,
    initialPoolSize = 2,
    maxPoolSize = 32,
    maxIdleTime = 300)
public class PortalDatabase {
  /** Where the pool is found. */
  public static final String JNDI_NAME = "java:app/jdbc/rihla";

  @Resource(lookup = JNDI_NAME)
  private DataSource dataSource;

  void migrate(@Observes @Priority(StartupOrder.MIGRATIONS) Startup event) {
    Flyway.configure(PortalDatabase.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:org/rihla/portal/migrations")
        .load()
        .migrate();
  }
}
