package org.rihla.portal.platform.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;

/**
 * Connections to the configured database; the container pools them.
 *
 * <p>{@code rihla.database.url} is a JDBC address of H2 or PostgreSQL; by default an H2 file below
 * the home. {@code WRITE_DELAY=0} is essential there: H2's default loses acknowledged commits when
 * the process is killed. {@code rihla.database.user} and {@code rihla.database.password} go with
 * it.
 */
public final class PortalDataSource implements DataSource {
  private final String url;
  private final Properties credentials = new Properties();

  /** Reads the configuration; called by the container's pool. */
  public PortalDataSource() {
    Config config = ConfigProvider.getConfig();
    url =
        config
            .getOptionalValue("rihla.database.url", String.class)
            .orElseGet(() -> embedded(config.getValue("rihla.home", String.class)));
    credentials.setProperty(
        "user", config.getOptionalValue("rihla.database.user", String.class).orElse("rihla"));
    credentials.setProperty(
        "password", config.getOptionalValue("rihla.database.password", String.class).orElse(""));
  }

  private static String embedded(String home) {
    return "jdbc:h2:file:" + home + "/database/rihla;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";
  }

  @Override
  public Connection getConnection() throws SQLException {
    // Each driver's class is named, because a driver inside a WAR does not register itself for it.
    java.sql.Driver driver =
        url.startsWith("jdbc:postgresql:") ? new org.postgresql.Driver() : new org.h2.Driver();
    Connection connection = driver.connect(url, credentials);
    if (connection == null) {
      throw new SQLException("rihla.database.url must begin with jdbc:h2: or jdbc:postgresql:");
    }
    return StatementCount.counting(connection);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  @Override
  public @Nullable PrintWriter getLogWriter() {
    return DriverManager.getLogWriter();
  }

  @Override
  public void setLogWriter(PrintWriter out) {
    DriverManager.setLogWriter(out);
  }

  @Override
  public void setLoginTimeout(int seconds) {
    DriverManager.setLoginTimeout(seconds);
  }

  @Override
  public int getLoginTimeout() {
    return DriverManager.getLoginTimeout();
  }

  @Override
  public Logger getParentLogger() {
    return Logger.getLogger("org.rihla.portal.platform.database");
  }

  @Override
  public <T> T unwrap(Class<T> type) throws SQLException {
    throw new SQLException("Not a wrapper of " + type.getName());
  }

  @Override
  public boolean isWrapperFor(Class<?> type) {
    return false;
  }
}
