package org.rihla.acceptance.account;

import com.microsoft.playwright.Page;
import org.rihla.acceptance.browser.Tab;

/** The form in which a draft is written, in a page that shows it. */
record DraftForm(Page page) {

  /** Begins an item in the room of one's own items, whose address is {@code room}. */
  static DraftForm begun(Tab tab, String room, String type) {
    tab.open(room);
    if (tab.all(".new-item[open]").count() == 0) {
      tab.all(".new-item > summary").click();
    }
    tab.all("[name=type][value='" + type + "']").check();
    tab.all("[id='new:begin']").click();
    tab.all("#item-form").waitFor();
    tab.page().waitForLoadState();
    return new DraftForm(tab.page());
  }

  /** Takes a step that the form offers, and waits until the portal says that it is done. */
  static void step(Tab tab, String form, String done) {
    tab.all("[id='" + form + ":go']").click();
    tab.page().waitForURL(url -> url.endsWith("fait=" + done));
  }

  /** Types a text into a field of that name. */
  void type(String field, String text) {
    page.fill("[name='" + field + "']", text);
  }

  /** What a field says. */
  String text(String field) {
    return page.inputValue("[name='" + field + "']");
  }

  /** Waits until the page says saved, offline, or another of its states. */
  void await(String state) {
    page.waitForFunction(
        "state => document.getElementById('save-state')?.dataset.state === state", state);
  }

  /** Waits until a field says that. */
  void await(String field, String text) {
    page.waitForFunction(
        "([field, text]) => document.querySelector(`[name='${field}']`)?.value === text",
        java.util.List.of(field, text));
  }
}
