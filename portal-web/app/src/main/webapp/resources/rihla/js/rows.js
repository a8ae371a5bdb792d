// Rows that grow, move and go; dates with their Hijri day; titles that somebody has used already.
(() => {
  "use strict";
  const form = document.getElementById("item-form");
  const words = document.getElementById("editor-words")?.dataset;
  if (!form || !words) return;
  const changed = () => form.dispatchEvent(new Event("rihla:changed"));

  /** Names and identifiers follow the place of a row. */
  function number(list) {
    const name = list.dataset.rows;
    [...list.children].forEach((row, place) => {
      const before = row.dataset.row;
      const after = `${name}[${place}]`;
      if (before === after) return;
      const ids = [before, after].map((text) => `f-${text.replaceAll(".", "-").replaceAll("[", "-").replaceAll("]", "")}`);
      for (const part of [row, ...row.querySelectorAll("*")]) {
        for (const attribute of ["name", "id", "for", "data-row", "aria-labelledby", "aria-describedby", "aria-controls"]) {
          const value = part.getAttribute(attribute);
          if (value) part.setAttribute(attribute, value.replaceAll(before, after).replaceAll(ids[0], ids[1]));
        }
      }
    });
  }

  function add(field) {
    const list = field.querySelector("[data-rows]");
    list.append(field.querySelector("template").content.cloneNode(true));
    number(list);
    document.dispatchEvent(new Event("rihla:added"));
    list.lastElementChild.querySelector("input:not([type=hidden]), select, textarea, button")?.focus();
    changed();
  }

  form.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    const row = button?.closest(".form-row-item");
    if (button?.classList.contains("add-row")) add(button.closest(".form-field"));
    if (!row || !button.classList.contains("row-tool")) return;
    const list = row.parentElement;
    if (button.classList.contains("move-up")) row.previousElementSibling?.before(row);
    if (button.classList.contains("move-down")) row.nextElementSibling?.after(row);
    if (button.classList.contains("remove-row")) {
      const next = row.nextElementSibling ?? row.previousElementSibling;
      row.remove();
      (next?.querySelector(".remove-row") ?? list.parentElement.querySelector(".add-row"))?.focus();
    } else button.focus();
    number(list);
    changed();
  });

  // Arabic readers see the day of the Umm al-Qura calendar beside the one they type.
  if (document.documentElement.lang === "ar") {
    const hijri = new Intl.DateTimeFormat("ar-u-ca-islamic-umalqura-nu-latn", { dateStyle: "long", timeZone: "UTC" });
    form.addEventListener("input", (event) => {
      const boxes = event.target.closest(".date-boxes");
      if (!boxes) return;
      const [day, month, year] = ["day", "month", "year"].map((part) => Number(boxes.querySelector(`[name$=".${part}"]`).value));
      const date = new Date(Date.UTC(year, month - 1, day));
      const right = year > 1900 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
      boxes.querySelector("[data-hijri]").textContent = right ? hijri.format(date) : "";
    });
  }

  // A title that resembles others may be theirs: they are shown while it is typed.
  const page = document.getElementById("writing");
  const title = form.elements.namedItem(`${page.dataset.written}.title`);
  if (title instanceof Element && page.dataset.similar) {
    const list = document.createElement("div");
    list.className = "similar";
    list.setAttribute("role", "status");
    title.after(list);
    let timer = 0;
    const ask = async () => {
      const query = title.value.trim();
      const answer = query.length < 6 ? null : await fetch(`${page.dataset.similar}?q=${encodeURIComponent(query.slice(0, 100))}`).catch(() => null);
      const found = answer?.ok ? (await answer.json()).filter((one) => one.url && one.text !== query).slice(0, 4) : [];
      list.replaceChildren();
      if (found.length === 0) return;
      const items = document.createElement("ul");
      for (const one of found) {
        const link = document.createElement("a");
        link.href = one.url;
        link.target = "_blank";
        link.rel = "noopener";
        link.lang = one.language === "ar" ? "ar" : "fr";
        link.dir = "auto";
        link.textContent = one.text;
        const entry = document.createElement("li");
        entry.append(link);
        items.append(entry);
      }
      list.append(words.similar, items);
    };
    title.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 400);
    });
  }
})();
