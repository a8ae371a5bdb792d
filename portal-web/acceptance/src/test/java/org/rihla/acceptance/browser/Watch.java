package org.rihla.acceptance.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.rihla.acceptance.portal.RunningPortal;

/** Notes what pages do that reading must never do. */
final class Watch {
  private static final Set<String> LOUD = Set.of("error", "warning");
  private static final String STORED =
      "() => Object.keys(localStorage).concat(Object.keys(sessionStorage)).join()";

  private final BrowserContext context;
  private final List<String> notes = new ArrayList<>();

  Watch(BrowserContext context) {
    this.context = context;
    context.onConsoleMessage(this::heard);
    context.onWebError(error -> notes.add("script error: " + error.error()));
    context.onRequest(request -> {
      if (!request.url().startsWith(RunningPortal.origin() + "/")) {
        notes.add("request elsewhere: " + request.url());
      }
    });
    context.onResponse(this::answered);
  }

  private void heard(ConsoleMessage message) {
    // Chromium says in the console, too, that a page that was asked for is not there.
    boolean status = message.text().startsWith("Failed to load resource: the server responded");
    if (LOUD.contains(message.type()) && !status) {
      notes.add("console: " + message.text());
    }
  }

  private void answered(Response response) {
    boolean page = response.request().isNavigationRequest();
    if (!page && response.status() >= 400) {
      notes.add(response.status() + " for " + response.url());
    }
    if (response.headers().containsKey("set-cookie")) {
      notes.add("cookie sent with " + response.url());
    }
  }

  List<String> trouble(Page page) {
    List<String> trouble = new ArrayList<>(notes);
    for (Cookie cookie : context.cookies()) {
      trouble.add("cookie: " + cookie.name);
    }
    Object stored = page.url().startsWith("http") ? page.evaluate(STORED) : "";
    if (!"".equals(stored)) {
      trouble.add("stored: " + stored);
    }
    return trouble;
  }
}
