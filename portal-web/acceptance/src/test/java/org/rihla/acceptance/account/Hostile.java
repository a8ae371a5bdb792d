package org.rihla.acceptance.account;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.rihla.acceptance.browser.Tab;

/** Goes through pages and notes where text became more than text. */
final class Hostile {
  /** Breaks out of texts, attributes and scripts, and asks Faces to calculate. */
  static final String TEXT =
      "Piège \"'><b data-owned onmouseover=owned()>!</b><img data-owned src=x onerror=owned()>"
          + "</title></textarea></script><script data-owned>owned()</script>#{7919*7927}${7919*7927}";

  private static final String FILE = "Piège \"'><img data-owned src=x onerror=owned()>.txt";
  static final String CALCULATED = "62773913";

  private static final String OWNED =
      """
      () => [...document.querySelectorAll(
          '[data-owned], [onmouseover], [onerror], [href^="javascript:" i]')]
          .map(element => element.outerHTML)
      """;

  /** Adds a row to everything that grows, and types into everything that takes a text. */
  private static final String FILL =
      """
      text => {
        document.querySelectorAll('#item-form .add-row').forEach(button => button.click());
        const controls = document.querySelectorAll('#item-form textarea, #item-form input[type=text]');
        for (const control of controls) {
          if (!control.name) continue;
          control.value = text;
          control.dispatchEvent(new Event('input', {bubbles: true}));
        }
        return controls.length;
      }
      """;

  private final Tab tab;
  private final List<String> faults;

  Hostile(Tab tab, List<String> faults) {
    this.tab = tab;
    this.faults = faults;
    tab.page().addInitScript("window.owned = () => console.error('a script ran')");
    tab.page()
        .onDialog(dialog -> {
          faults.add("a dialog says " + dialog.message());
          dialog.dismiss();
        });
  }

  /** The text as a string of JSON. */
  static String json() {
    return "\"" + TEXT.replace("\"", "\\\"") + "\"";
  }

  /** Opens a page and looks at what has become of the text. */
  void visit(String address) {
    tab.open(address);
    look(address);
  }

  /** An address with the text at its end, as ASCII. */
  static String at(String address) {
    String text = URLEncoder.encode(TEXT, StandardCharsets.UTF_8).replace("+", "%20");
    return URI.create(address + text).toASCIIString();
  }

  /** Gives a file with such a name, where the form of a draft takes files. */
  void attach() {
    Locator input = tab.all("[data-upload] input[type=file]");
    if (input.count() > 0) {
      byte[] bytes = "Un texte.".getBytes(StandardCharsets.UTF_8);
      input.first().setInputFiles(new FilePayload(FILE, "text/plain", bytes));
      tab.all(".file-rows .file-row").first().waitFor();
    }
  }

  /** Types it into the form of a draft, and waits until that is saved. */
  void fillForm() {
    tab.page().evaluate(FILL, TEXT);
    tab.page()
        .waitForFunction(
            "() => ['saved', 'failed'].includes(document.getElementById('save-state').dataset.state)");
    look(tab.address());
  }

  private void look(String address) {
    List<?> owned = (List<?>) tab.ask(OWNED);
    owned.forEach(element -> faults.add(address + " has " + element));
    if (tab.page().content().contains(CALCULATED)) {
      faults.add(address + " calculates");
    }
    tab.trouble().stream()
        .filter(trouble -> trouble.startsWith("console") || trouble.startsWith("script"))
        .forEach(trouble -> faults.add(address + " " + trouble));
  }
}
