package org.rihla.acceptance.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The system's Chromium, started once for all tests of a process; it ends with the process. Where
 * there is none the tests are skipped, and fail when {@code CI} is true. {@code RIHLA_CHROMIUM}
 * names another one.
 */
public final class Chromium implements ExecutionCondition, BeforeAllCallback {
  private static final List<String> ARGUMENTS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static @Nullable Browser browser;

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (executable().isPresent() || "true".equals(System.getenv("CI"))) {
      return ConditionEvaluationResult.enabled("Chromium is there, or has to be");
    }
    return ConditionEvaluationResult.disabled(
        "No Chromium: install it, or name one in RIHLA_CHROMIUM");
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (browser == null) {
      browser = started();
    }
  }

  static Browser browser() {
    if (browser == null) {
      throw new IllegalStateException("The test class is not extended with Chromium");
    }
    return browser;
  }

  private static Optional<Path> executable() {
    String named = System.getenv().getOrDefault("RIHLA_CHROMIUM", "/usr/bin/chromium");
    return Optional.of(Path.of(named)).filter(Files::isExecutable);
  }

  private static Browser started() {
    Path chromium =
        executable().orElseThrow(() -> new AssertionError("CI=true, and there is no Chromium"));
    Map<String, String> environment = new HashMap<>(System.getenv());
    environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    return playwright
        .chromium()
        .launch(
            new LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS).setTimeout(120_000));
  }
}
