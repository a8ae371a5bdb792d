// The tool bar: one stop of the Tab key, arrows inside, and a panel for links below it.
import { icon } from "./icons.js";
import { isSafeAddress } from "./schema.js";
import { TABLE_TOOLS, TOOLS, imageAt, isInTable, linkAt, setImage, setLink } from "./tools.js";

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

const keysText = (keys) => keys.replace("Mod", /Mac|iP/.test(navigator.platform) ? "⌘" : "Ctrl").replaceAll("-", "+");

export class Toolbar {
  constructor(view, words, id) {
    this.view = view;
    this.words = words;
    this.buttons = new Map();
    this.bar = element("div", { class: "editor-tools", role: "toolbar", "aria-label": words.tools, "aria-controls": id });
    for (const [name, tool] of Object.entries(TOOLS)) if (!tool.image || window.rihlaImages) this.bar.append(this.button(name, tool));
    this.tableBar = element("div", { class: "editor-tools editor-table-tools", role: "group", "aria-label": words.table });
    for (const [name, run] of Object.entries(TABLE_TOOLS)) {
      const button = element("button", { type: "button", class: "editor-text-tool" }, words[name]);
      button.addEventListener("click", () => this.run(run));
      this.tableBar.append(button);
    }
    this.tableBar.hidden = true;
    this.panel = this.linkPanel(id);
    this.bar.addEventListener("keydown", (event) => this.move(event));
    this.dom = element("div", { class: "editor-head" }, this.bar, this.tableBar, this.panel);
    this.bar.firstChild.tabIndex = 0;
  }

  button(name, tool) {
    const label = tool.keys ? `${this.words[name]} (${keysText(tool.keys)})` : this.words[name];
    const button = element("button", { type: "button", class: "editor-tool", title: label, "aria-label": label, tabindex: "-1" }, icon(name));
    if (tool.active) button.setAttribute("aria-pressed", "false");
    button.addEventListener("mousedown", (event) => event.preventDefault());
    button.addEventListener("click", () => (tool.panel ? this.openLink() : tool.image ? this.openImages() : this.run(tool.run)));
    this.buttons.set(name, button);
    return button;
  }

  run(command) {
    command(this.view.state, this.view.dispatch, this.view);
    this.view.focus();
  }

  move(event) {
    const buttons = [...this.buttons.values()];
    const here = buttons.indexOf(document.activeElement);
    const rtl = getComputedStyle(this.bar).direction === "rtl";
    const steps = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1 };
    const next = event.key === "Home" ? 0 : event.key === "End" ? buttons.length - 1 : (here + (steps[event.key] ?? 0) + buttons.length) % buttons.length;
    if (here < 0 || next === here) return;
    event.preventDefault();
    buttons[here].tabIndex = -1;
    buttons[next].tabIndex = 0;
    buttons[next].focus();
  }

  linkPanel(id) {
    const input = element("input", { type: "text", inputmode: "url", id: `${id}-link`, class: "field", dir: "ltr", autocomplete: "off" });
    const problem = element("p", { class: "problem", role: "alert" });
    const set = element("button", { type: "button", class: "button quiet" }, this.words.linkSet);
    const remove = element("button", { type: "button", class: "button quiet" }, this.words.linkRemove);
    const panel = element("div", { class: "editor-link" }, element("label", { for: `${id}-link` }, this.words.linkAddress), input, set, remove, problem);
    panel.hidden = true;
    const close = (href) => {
      panel.hidden = true;
      problem.textContent = "";
      if (href !== undefined) setLink(this.view, href);
      this.view.focus();
    };
    const accept = () => {
      const typed = input.value.trim();
      const href = /^[\w-]+(\.[\w-]+)+(\/|$)/.test(typed) ? `https://${typed}` : typed;
      if (href && !isSafeAddress(href)) problem.textContent = this.words.linkWrong;
      else close(href);
    };
    set.addEventListener("click", accept);
    remove.addEventListener("click", () => close(""));
    panel.addEventListener("keydown", (event) => {
      if (event.key === "Escape") close();
      if (event.key === "Enter" && event.target === input) {
        event.preventDefault();
        accept();
      }
    });
    return panel;
  }

  /** The page offers the images of the item; what is selected may be another one, or get other words. */
  openImages() {
    const { lang, dir } = this.view.dom;
    window.rihlaImages.choose({ lang, dir, present: imageAt(this.view.state), chosen: (attrs) => setImage(this.view, attrs) });
  }

  openLink() {
    const input = this.panel.querySelector("input");
    this.panel.hidden = false;
    input.value = linkAt(this.view.state);
    input.focus();
    input.select();
    return true;
  }

  update() {
    const { state } = this.view;
    for (const [name, button] of this.buttons) {
      const tool = TOOLS[name];
      if (tool.active) button.setAttribute("aria-pressed", String(tool.active(state)));
      // A button that cannot act stays in reach of the keyboard and says so.
      if (tool.run) button.setAttribute("aria-disabled", String(!tool.run(state, null)));
    }
    this.tableBar.hidden = !isInTable(state);
  }
}
