// Turns a <select data-picker> into a combobox that is searched in both languages (ARIA 1.2), with the tree of its options.
(() => {
  "use strict";
  const MOST = 60;
  const words = document.getElementById("editor-words")?.dataset;
  if (!words) return;

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
    made.append(...children);
    return made;
  };

  /** Letters alone: accents, vowel signs and the forms of alif make no difference. */
  const fold = (text) =>
    text
      .normalize("NFD")
      .replace(/[\u0300-\u036f\u064B-\u065F\u0670\u0640]/g, "")
      .replace(/[أإآٱ]/g, "ا")
      .replaceAll("ى", "ي")
      .replaceAll("ة", "ه")
      .toLowerCase();

  class Picker {
    constructor(select) {
      this.select = select;
      this.active = -1;
      this.options = [...select.options].filter((option) => option.value);
      this.texts = this.options.map((option) => fold(`${option.text} ${option.dataset.also ?? ""}`));
      const id = `${select.id}-search`;
      this.list = element("ul", { role: "listbox", id: `${id}-list`, class: "picker-list", "aria-label": words.search });
      if (select.multiple) this.list.setAttribute("aria-multiselectable", "true");
      this.list.hidden = true;
      this.input = element("input", { type: "text", id, class: "field", role: "combobox", autocomplete: "off", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": this.list.id, placeholder: words.search });
      for (const name of ["aria-describedby", "aria-required", "aria-invalid"]) {
        if (select.hasAttribute(name)) this.input.setAttribute(name, select.getAttribute(name));
      }
      const label = document.querySelector(`label[for="${CSS.escape(select.id)}"]`);
      if (label) label.htmlFor = id;
      else this.input.setAttribute("aria-label", words.search);
      this.chips = element("ul", { class: "chips picker-chips" });
      this.box = element("div", { class: "picker" }, this.chips, this.input, this.list);
      select.before(this.box);
      select.hidden = true;
      select.dataset.enhanced = "1";
      this.listen();
      this.show();
    }

    listen() {
      const { input, list } = this;
      input.addEventListener("input", (event) => {
        event.stopPropagation();
        this.open();
      });
      input.addEventListener("click", () => this.open());
      input.addEventListener("blur", () => this.close());
      input.addEventListener("change", (event) => event.stopPropagation());
      input.addEventListener("keydown", (event) => this.key(event));
      list.addEventListener("mousedown", (event) => event.preventDefault());
      list.addEventListener("click", (event) => {
        const option = event.target.closest("[role=option]");
        if (option) this.choose(Number(option.dataset.place));
      });
    }

    key(event) {
      const count = this.list.querySelectorAll("[role=option]").length;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (this.list.hidden) return this.open();
        this.mark((this.active + (event.key === "ArrowDown" ? 1 : -1) + count) % count);
      } else if (event.key === "Enter") {
        event.preventDefault();
        const option = this.list.querySelectorAll("[role=option]")[this.active];
        if (option && !this.list.hidden) this.choose(Number(option.dataset.place));
      } else if (event.key === "Escape") this.close();
      else if (event.key === "Backspace" && !this.input.value) {
        const last = this.options.findLast((option) => option.selected);
        if (last) this.toggle(last, false);
      }
    }

    open() {
      const query = fold(this.input.value.trim());
      const found = this.options.map((_, place) => place).filter((place) => query.split(/\s+/).every((word) => this.texts[place].includes(word)));
      const rows = found.slice(0, MOST).map((place) => {
        const option = this.options[place];
        const row = element("li", { role: "option", id: `${this.input.id}-${place}`, "aria-selected": String(option.selected), "data-place": place, class: query ? "" : `depth-${Math.min(4, Number(option.dataset.depth ?? 0))}` }, element("span", { dir: "auto" }, option.text));
        const above = query ? this.above(place) : "";
        if (above) row.append(element("small", { dir: "auto" }, above));
        return row;
      });
      this.list.replaceChildren(...(rows.length > 0 ? rows : [element("li", { class: "note" }, words.nothing)]));
      this.list.hidden = false;
      this.input.setAttribute("aria-expanded", "true");
      this.mark(rows.length > 0 && query ? 0 : -1);
    }

    /** The concept above, which a hit out of its tree would lack. */
    above(place) {
      const depth = Number(this.options[place].dataset.depth ?? 0);
      for (let i = place - 1; depth > 0 && i >= 0; i--) {
        if (Number(this.options[i].dataset.depth ?? 0) === depth - 1) return this.options[i].text;
      }
      return "";
    }

    mark(place) {
      this.active = place;
      const rows = [...this.list.querySelectorAll("[role=option]")];
      rows.forEach((row, i) => row.classList.toggle("active", i === place));
      const row = rows[place];
      if (row) {
        this.input.setAttribute("aria-activedescendant", row.id);
        row.scrollIntoView({ block: "nearest" });
      } else this.input.removeAttribute("aria-activedescendant");
    }

    choose(place) {
      const option = this.options[place];
      this.toggle(option, this.select.multiple ? !option.selected : true);
      this.input.value = "";
      this.close();
    }

    toggle(option, selected) {
      if (!this.select.multiple) for (const other of this.select.options) other.selected = false;
      option.selected = selected;
      if (!this.select.multiple && !selected) this.select.selectedIndex = 0;
      this.show();
      this.select.dispatchEvent(new Event("change", { bubbles: true }));
    }

    show() {
      const chosen = this.options.filter((option) => option.selected);
      this.chips.replaceChildren(
        ...chosen.map((option) => {
          const button = element("button", { type: "button", class: "chip", "aria-label": `${words.remove} ${option.text}` }, element("span", { dir: "auto" }, option.text), element("span", { "aria-hidden": "true" }, "×"));
          button.addEventListener("click", () => {
            this.toggle(option, false);
            this.input.focus();
          });
          return element("li", {}, button);
        }),
      );
      this.chips.hidden = chosen.length === 0;
    }

    close() {
      this.list.hidden = true;
      this.input.setAttribute("aria-expanded", "false");
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  const enhance = () => document.querySelectorAll("select[data-picker]:not([data-enhanced])").forEach((select) => new Picker(select));
  document.addEventListener("rihla:added", enhance);
  enhance();
})();
