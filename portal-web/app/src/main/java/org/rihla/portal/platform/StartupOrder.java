package org.rihla.portal.platform;

/** Priorities of observers of {@code jakarta.enterprise.event.Startup}: a lower one runs first. */
public final class StartupOrder {
  public static final int MIGRATIONS = 100;
  public static final int ACCOUNTS = 150;
  public static final int TAXONOMIES = 200;
  public static final int CONTENT_TYPES = 300;
  public static final int TERMS = 330;
  public static final int PLUGINS = 350;
  public static final int CONTENT = 400;
  public static final int INDEX = 500;
  public static final int EXTRACTION = 600;
  public static final int MAIL = 700;

  private StartupOrder() {}
}
