// Turns a <select data-picker> into a combobox that is searched in both languages (ARIA 1.2), with the tree of its options.
// With data-source the select holds what is chosen, and the portal is asked for the rest while somebody types.
(() => {
  "use strict";
  const MOST = 60;
  const PAUSE = 150;
  const page = document.getElementById("writing");
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
      this.timer = 0;
      this.asked = null;
      this.source = select.dataset.source ?? "";
      this.texts = this.source ? [] : this.options.map((option) => fold(`${option.text} ${option.dataset.also ?? ""}`));
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
      this.chosen();
    }

    get options() {
      return [...this.select.options].filter((option) => option.value);
    }

    listen() {
      const { input, list } = this;
      input.addEventListener("input", (event) => {
        event.stopPropagation();
        clearTimeout(this.timer);
        this.timer = setTimeout(() => this.open(), this.source ? PAUSE : 0);
      });
      input.addEventListener("click", () => this.open());
      input.addEventListener("blur", () => this.close());
      input.addEventListener("change", (event) => event.stopPropagation());
      input.addEventListener("keydown", (event) => this.key(event));
      list.addEventListener("mousedown", (event) => event.preventDefault());
      list.addEventListener("click", (event) => {
        const option = event.target.closest("[role=option]");
        if (option) this.choose(option);
      });
    }

    key(event) {
      const count = this.list.querySelectorAll("[data-key]").length;
      if (event.key === "ArrowDown" || event.key === "ArrowUp") {
        event.preventDefault();
        if (this.list.hidden) return this.open();
        if (count > 0) this.mark((this.active + (event.key === "ArrowDown" ? 1 : -1) + count) % count);
      } else if (event.key === "Enter") {
        event.preventDefault();
        const option = this.list.querySelectorAll("[role=option]")[this.active];
        if (option && !this.list.hidden) this.choose(option);
      } else if (event.key === "Escape") this.close();
      else if (event.key === "Backspace" && !this.input.value) {
        const last = this.options.findLast((option) => option.selected);
        if (last) this.toggle(last, false);
      }
    }

    async open() {
      const typed = this.input.value.trim();
      if (!this.source) return this.offer(this.here(typed), typed);
      this.asked?.abort();
      this.asked = new AbortController();
      if (this.list.hidden) this.note(words.searching);
      try {
        const query = `${this.source}&reader=${page.dataset.reader}&q=${encodeURIComponent(typed.slice(0, 200))}`;
        const answer = await fetch(`/drafts/choices?${query}`, { signal: this.asked.signal, headers: { Accept: "application/json", Authorization: `Bearer ${page.dataset.token}` } });
        const found = answer.ok ? await answer.json() : null;
        if (document.activeElement !== this.input) return;
        if (found) this.offer(found, typed);
        else this.note(words.unreachable);
      } catch (failure) {
        if (failure.name !== "AbortError") this.note(words.unreachable);
      }
    }

    /** What is in the page itself. */
    here(typed) {
      const query = fold(typed).split(/\s+/);
      return this.options
        .map((option, place) => ({ key: option.value, label: option.text, depth: Number(option.dataset.depth ?? 0), above: this.above(place), place }))
        .filter(({ place }) => query.every((word) => this.texts[place].includes(word)));
    }

    offer(found, typed) {
      const chosen = new Set([...this.select.selectedOptions].map((option) => option.value));
      const rows = found.slice(0, MOST).map((one, place) => {
        const row = element("li", { role: "option", id: `${this.input.id}-${place}`, "aria-selected": String(chosen.has(one.key)), "data-key": one.key, class: typed ? "" : `depth-${Math.min(4, one.depth)}` }, element("span", { dir: "auto" }, one.label));
        if (typed && one.above) row.append(element("small", { dir: "auto" }, one.above));
        return row;
      });
      if (rows.length === 0) return this.note(words.nothing);
      this.list.replaceChildren(...rows);
      this.show(true);
      this.mark(typed ? 0 : -1);
    }

    note(text) {
      this.list.replaceChildren(element("li", { class: "note", role: "option", "aria-disabled": "true" }, text));
      this.show(true);
      this.mark(-1);
    }

    show(open) {
      this.list.hidden = !open;
      this.input.setAttribute("aria-expanded", String(open));
    }

    /** The concept above, which a hit out of its tree would lack. */
    above(place) {
      const { options } = this;
      const depth = Number(options[place].dataset.depth ?? 0);
      for (let i = place - 1; depth > 0 && i >= 0; i--) {
        if (Number(options[i].dataset.depth ?? 0) === depth - 1) return options[i].text;
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

    choose(row) {
      const { key } = row.dataset;
      if (!key) return;
      let option = this.options.find((one) => one.value === key);
      if (!option) {
        option = new Option(row.querySelector("span").textContent, key);
        this.select.append(option);
      }
      this.toggle(option, this.select.multiple ? !option.selected : true);
      this.input.value = "";
      this.close();
    }

    toggle(option, selected) {
      if (!this.select.multiple) for (const other of this.select.options) other.selected = false;
      option.selected = selected;
      if (!this.select.multiple && !selected) this.select.selectedIndex = 0;
      this.chosen();
      this.select.dispatchEvent(new Event("change", { bubbles: true }));
    }

    chosen() {
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
      clearTimeout(this.timer);
      this.asked?.abort();
      this.show(false);
      this.input.removeAttribute("aria-activedescendant");
    }
  }

  const enhance = () => document.querySelectorAll("select[data-picker]:not([data-enhanced])").forEach((select) => new Picker(select));
  document.addEventListener("rihla:added", enhance);
  enhance();
  document.querySelectorAll("[data-without-pickers]").forEach((hint) => (hint.hidden = true));
})();
