package org.rihla.acceptance.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.rihla.acceptance.portal.RunningPortal;
import org.rihla.acceptance.portal.Tongue;

/** One reader with an empty profile and one page open. */
public final class Tab implements AutoCloseable {
  private static final int PATIENCE_MILLIS = 120_000;

  private final BrowserContext context;
  private final Page page;
  private final Watch watch;

  /** Opens a window; nothing is in it yet. */
  public Tab(Tongue tongue, Device device) {
    context = Chromium.browser().newContext(device.options(tongue));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    watch = new Watch(context);
    page = context.newPage();
  }

  /** Opens a path, or a whole address; says the status of the answer. */
  public int open(String path) {
    Response response = page.navigate(path);
    return response.status();
  }

  /** The page. */
  public Page page() {
    return page;
  }

  /** What the page may not have done so far: errors in the console, foreign requests, traces. */
  public List<String> trouble() {
    return watch.trouble(page);
  }

  /** Path and query of the page as the address bar has them. */
  public String address() {
    return page.url().substring(RunningPortal.origin().toString().length());
  }

  /** An element of the content by role and exact name. */
  public Locator named(AriaRole role, String name) {
    return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  /** Elements by CSS selector. */
  public Locator all(String selector) {
    return page.locator(selector);
  }

  /** Asks the page. */
  public Object ask(String javascript) {
    return page.evaluate(javascript);
  }

  @Override
  public void close() {
    context.close();
  }
}
