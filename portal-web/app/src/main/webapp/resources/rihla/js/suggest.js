// Search suggestions while typing. Without this file the search form works all the same.
(() => {
  "use strict";
  const PAUSE = 150;
  const SHORTEST = 2;

  const set = (target, attributes) => Object.entries(attributes).forEach(([name, value]) => target.setAttribute(name, value));

  function element(name, attributes, text = "") {
    const made = document.createElement(name);
    set(made, attributes);
    made.textContent = text;
    return made;
  }

  function enhance(form) {
    const input = form.querySelector("input[type=search]");
    const list = element("ul", { class: "suggestions", role: "listbox", "aria-label": form.dataset.suggestLabel });
    list.id = `${input.id}-suggestions`;
    list.hidden = true;
    form.append(list);
    set(input, { autocomplete: "off", role: "combobox", "aria-autocomplete": "list" });
    set(input, { "aria-expanded": "false", "aria-controls": list.id });

    let active = -1;
    let timer = 0;
    let request = null;

    function close() {
      clearTimeout(timer);
      request?.abort();
      list.hidden = true;
      list.replaceChildren();
      mark(-1);
      input.setAttribute("aria-expanded", "false");
    }

    function mark(index) {
      active = index;
      [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
      const option = list.children[index];
      if (option) set(input, { "aria-activedescendant": option.id });
      else input.removeAttribute("aria-activedescendant");
    }

    function choose(option) {
      if (option.dataset.url) {
        location.assign(option.dataset.url);
      } else {
        input.value = option.dataset.text;
        close();
        form.requestSubmit();
      }
    }

    function optionFor(suggestion, index) {
      const option = element("li", { id: `${list.id}-${index}`, role: "option", "aria-selected": "false" });
      option.dataset.text = suggestion.text;
      // Only pages of this portal may be opened from here.
      if (typeof suggestion.url === "string" && /^\/(?![/\\])/.test(suggestion.url)) {
        option.dataset.url = suggestion.url;
      }
      const lang = suggestion.language === "ar" ? "ar" : "fr";
      option.append(element("span", { lang, dir: "auto" }, suggestion.text));
      if (suggestion.kind) option.append(element("small", {}, suggestion.kind));
      return option;
    }

    async function ask() {
      request?.abort();
      request = new AbortController();
      const query = input.value.trim().slice(0, 100);
      try {
        const url = `${form.dataset.suggest}?q=${encodeURIComponent(query)}`;
        const answer = await fetch(url, { signal: request.signal, headers: { Accept: "application/json" } });
        const suggestions = answer.ok ? await answer.json() : [];
        if (suggestions.length === 0 || document.activeElement !== input) return close();
        list.replaceChildren(...suggestions.slice(0, 8).map(optionFor));
        list.hidden = false;
        mark(-1);
        input.setAttribute("aria-expanded", "true");
      } catch {
        // Typing went on, or the network did not: either way the form still works.
      }
    }

    input.addEventListener("input", () => {
      clearTimeout(timer);
      if (input.value.trim().length < SHORTEST) close();
      else timer = setTimeout(ask, PAUSE);
    });
    input.addEventListener("keydown", (event) => {
      const count = list.children.length;
      if (event.isComposing || list.hidden || count === 0) return;
      const steps = { ArrowDown: active + 1 < count ? active + 1 : 0, ArrowUp: active > 0 ? active - 1 : count - 1 };
      if (event.key in steps) {
        event.preventDefault();
        mark(steps[event.key]);
      } else if (event.key === "Enter" && active >= 0) {
        event.preventDefault();
        choose(list.children[active]);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      }
    });
    input.addEventListener("blur", close);
    list.addEventListener("mousedown", (event) => event.preventDefault());
    list.addEventListener("click", (event) => {
      const option = event.target.closest("[role=option]");
      if (option) choose(option);
    });
  }

  document.querySelectorAll("form[data-suggest]").forEach(enhance);
})();
