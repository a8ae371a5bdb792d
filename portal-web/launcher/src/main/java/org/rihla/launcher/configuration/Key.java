package org.rihla.launcher.configuration;

/**
 * Every key of {@code rihla.properties} that the launcher knows, with its type, unit and default.
 * The portal reads the same file through the system property {@code rihla.home} and knows further
 * keys of its own.
 */
public enum Key {
  /** Port of the portal: a whole number from 1 to 65535. Default 8080. */
  HTTP_PORT("rihla.http.port", "8080", "[0-9]{1,5}"),

  /**
   * Address on which the portal listens: an IP address or a host name. Default 127.0.0.1, so that
   * only this machine sees it; 0.0.0.0 opens it on every address.
   */
  HTTP_ADDRESS("rihla.http.address", "127.0.0.1", "[0-9A-Za-z.:-]+"),

  /** Most memory of the server's heap: a number with k, m or g. Default 1g. */
  JVM_HEAP("rihla.jvm.heap", "1g", "[1-9][0-9]*[kmgKMG]"),

  /** Further options of the server's JVM, separated by blanks. Default none. */
  JVM_OPTIONS("rihla.jvm.options", "", ".*"),

  /** Longest time from start to first page: whole seconds. Default 180. */
  START_TIMEOUT("rihla.start.timeout", "180", "[1-9][0-9]{0,4}"),

  /** Path of the page that answers 200 once the portal is ready. Default /fr/. */
  START_PROBE("rihla.start.probe", "/fr/", "/\\S*"),

  /** WAR that is served. Default the one built from these sources. */
  WAR("rihla.war", "", ".*"),

  /** Folder of content types, taxonomies and items. Default the one of these sources. */
  CONTENT("rihla.content", "", ".*"),

  /**
   * Folder of plugins that may be enabled besides those in the home. Default those built from these
   * sources.
   */
  PLUGINS_OFFERED("rihla.plugins.offered", "", ".*"),

  /** Folder with the JARs of the worker that reads documents. Default the one of these sources. */
  EXTRACTION_WORKER("rihla.extraction.worker", "", ".*"),

  /** Folder of an unpacked Payara Server. Default payara-VERSION in the home, fetched if absent. */
  PAYARA_HOME("rihla.payara.home", "", ".*"),

  /**
   * How long the counts of searches are kept: months from 0 to 120; with 0 none are counted.
   * Default 13. Read by the portal.
   */
  SEARCH_LOG_MONTHS("rihla.search-log.months", "13", "[0-9]|[1-9][0-9]|1[01][0-9]|120"),

  /** Largest file that is taken. Read by the portal. */
  UPLOAD_MOST_SIZE("rihla.upload.most-size", "200m", "[0-9]{1,12}[kmgKMG]?"),

  /** Host and port of a ClamAV daemon. Default none. Read by the portal. */
  CLAMAV_ADDRESS("rihla.clamav.address", "", "([^ :]+:[0-9]{1,5})?"),

  /** JDBC address of the database. Default an H2 file in the home. Read by the portal. */
  DATABASE_URL("rihla.database.url", "", ".*"),

  /** User of the database. Read by the portal. */
  DATABASE_USER("rihla.database.user", "", ".*"),

  /** Password of that user; it stays in the file and never reaches a command line. */
  DATABASE_PASSWORD("rihla.database.password", "", ".*");

  private final String key;
  private final String fallback;
  private final String pattern;

  Key(String key, String fallback, String pattern) {
    this.key = key;
    this.fallback = fallback;
    this.pattern = pattern;
  }

  /** The key as it stands in the file. */
  public String key() {
    return key;
  }

  /** The value when the file has none. */
  public String fallback() {
    return fallback;
  }

  /** Whether {@code value} is of this key's type. */
  public boolean accepts(String value) {
    if (!value.matches(pattern)) {
      return false;
    }
    return this != HTTP_PORT || validPort(Integer.parseInt(value));
  }

  private static boolean validPort(int port) {
    return port >= 1 && port <= 65535;
  }
}
