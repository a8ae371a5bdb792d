package org.rihla.portal.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.rihla.portal.platform.database.PortalDataSource;

/** The database of the portal that a test runs in, past the portal's own classes. */
public final class Database {
  private Database() {}

  /** First column of a query, as text. */
  public static List<String> texts(String sql, String... values) throws SQLException {
    try (Connection connection = connection();
        PreparedStatement statement = prepared(connection, sql, values);
        ResultSet rows = statement.executeQuery()) {
      List<String> texts = new ArrayList<>();
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
      return texts;
    }
  }

  /** The number that a query gives. */
  public static long count(String sql, String... values) throws SQLException {
    return Long.parseLong(texts(sql, values).getFirst());
  }

  /** Changes rows. */
  public static void change(String sql, String... values) throws SQLException {
    try (Connection connection = connection();
        PreparedStatement statement = prepared(connection, sql, values)) {
      statement.executeUpdate();
    }
  }

  private static PreparedStatement prepared(Connection connection, String sql, String... values)
      throws SQLException {
    PreparedStatement statement = connection.prepareStatement(sql);
    for (int i = 0; i < values.length; i++) {
      statement.setString(i + 1, values[i]);
    }
    return statement;
  }

  private static Connection connection() throws SQLException {
    return new PortalDataSource().getConnection();
  }
}
