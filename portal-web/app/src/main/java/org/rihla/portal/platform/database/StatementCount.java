package org.rihla.portal.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/** Counts the SQL statements of the current thread, so that pages can be held to their budget. */
public final class StatementCount {
  private static final Set<String> STATEMENTS =
      Set.of("prepareStatement", "createStatement", "prepareCall");
  private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

  private StatementCount() {}

  /** The same connection, whose statements are counted as they are made. */
  static Connection counting(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            StatementCount.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> invoke(connection, method, arguments));
  }

  private static Object invoke(Connection connection, Method method, Object[] arguments)
      throws Throwable {
    if (STATEMENTS.contains(method.getName())) {
      COUNT.get()[0]++;
    }
    try {
      return method.invoke(connection, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  /** Begins again at zero for this thread. */
  public static void reset() {
    COUNT.get()[0] = 0;
  }

  /** Statements since {@link #reset}. */
  public static int current() {
    return COUNT.get()[0];
  }
}
