// The files of an item while it is written: what has arrived becomes a row, rows say what became of their files, and
// whoever writes may choose images among them. Order, words and removal are rows like others; see rows.js.
(() => {
  "use strict";
  const AGAIN = 2000;
  const page = document.getElementById("writing");
  const form = document.getElementById("item-form");
  if (!page || !form) return;

  const sections = [...form.querySelectorAll("[data-files]")];
  const address = `/drafts/${encodeURIComponent(page.dataset.draft)}/files?reader=${page.dataset.reader}`;
  let token = page.dataset.token;
  let known = [];
  let timer = 0;

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
    made.append(...children);
    return made;
  };
  const link = (file) => `/files/${file.id}/${encodeURIComponent(file.name)}`;
  const picture = (file, width) => `/files/pictures/${file.id}/${width}`;
  const named = (row) => row.querySelector("input[name$='.file']");
  const rows = (section) => [...section.querySelectorAll(".file-row")];
  const listed = () => new Set(sections.flatMap(rows).map((row) => named(row).value));
  const changed = () => form.dispatchEvent(new Event("rihla:changed"));

  async function ask(method, body) {
    const once = () =>
      fetch(address, {
        method,
        headers: { Accept: "application/json", "Accept-Language": page.dataset.reader, Authorization: `Bearer ${token}`, ...(body ? { "Content-Type": "application/json" } : {}) },
        body: body && JSON.stringify(body),
      });
    const answer = await once();
    if (answer.status !== 401) return answer;
    const again = await fetch(location.href, { headers: { Accept: "text/html" } });
    const found = again.redirected ? null : new DOMParser().parseFromString(await again.text(), "text/html").getElementById("writing");
    if (!found) return answer;
    token = found.dataset.token;
    return once();
  }

  /** Asks what became of the files, and goes on asking while one is being read. */
  async function refresh() {
    clearTimeout(timer);
    const answer = await ask("GET").catch(() => null);
    if (answer?.ok) {
      known = await answer.json();
      show();
      document.dispatchEvent(new Event("rihla:files"));
    }
    if (!answer || answer.status >= 500 || known.some((file) => file.reading && !file.withdrawn)) timer = setTimeout(refresh, AGAIN);
  }

  function show() {
    for (const section of sections) {
      rows(section).forEach((row) => tell(section, row));
      section.querySelector("[data-none]").hidden = rows(section).length > 0;
    }
    if (sections.length > 0) offer(sections[0]);
  }

  function tell(section, row) {
    const file = known.find((one) => one.name === named(row).value);
    if (!file) return;
    const state = row.querySelector("[data-state]");
    const words = `${file.size} · ${file.state}`;
    if (state.textContent !== words) state.textContent = words;
    row.dataset.image = String(file.image);
    row.dataset.id = file.id;
    row.querySelector(".replace-file").hidden = file.withdrawn;
    const thumb = row.querySelector(".file-thumb");
    if (file.widths.length > 0 && !file.withdrawn && !thumb.querySelector(`img[data-of="${file.id}"]`)) {
      thumb.replaceChildren(element("img", { "data-of": file.id, src: picture(file, file.widths[0]), alt: "" }));
    }
    const name = row.querySelector(".file-name .fixed");
    if (!file.withdrawn && !name.querySelector(`a[href="${link(file)}"]`)) {
      name.replaceChildren(element("a", { href: link(file), target: "_blank", rel: "noopener", title: section.dataset.open }, file.name));
    }
    const earlier = row.querySelector(".file-earlier");
    if (file.earlier.length > 0 && earlier.childElementCount === 0) {
      const list = file.earlier.map((old) => element("li", {}, element("a", { href: link(old), target: "_blank", rel: "noopener" }, element("bdi", {}, old.name)), ` · ${old.size}`));
      earlier.append(element("details", {}, element("summary", {}, section.dataset.earlier), element("ul", {}, ...list)));
    }
  }

  /** What was sent and never listed, or taken out, can be listed (again). */
  function offer(section) {
    const names = listed();
    const older = new Set(known.filter((file) => names.has(file.name)).flatMap((file) => file.earlier.map((old) => old.id)));
    const others = known.filter((file) => !names.has(file.name) && !older.has(file.id) && !file.replaced && !file.withdrawn);
    const box = section.querySelector(".other-files");
    box.hidden = others.length === 0 || section.closest("fieldset:disabled") !== null;
    box.querySelector("ul").replaceChildren(
      ...others.map((file) => {
        const button = element("button", { type: "button", class: "button quiet" }, section.dataset.putBack, element("span", { class: "hidden" }, ` (${file.name})`));
        button.addEventListener("click", () => {
          add(section, file);
          changed();
        });
        return element("li", {}, element("bdi", {}, file.name), ` · ${file.size} `, button);
      }),
    );
  }

  function add(section, file) {
    const list = section.querySelector(".file-rows");
    const place = list.childElementCount;
    const holder = element("ol", {});
    holder.innerHTML = section.querySelector(".file-template").innerHTML.replaceAll("[NEXT]", `[${place}]`).replaceAll("-NEXT", `-${place}`);
    const row = holder.firstElementChild;
    rename(row, file);
    list.append(row);
    show();
    return row;
  }

  function rename(row, file) {
    named(row).value = file.name;
    row.querySelector(".file-name .fixed").textContent = file.name;
    row.querySelector(".replace-file bdi").textContent = file.name;
    row.querySelector(".file-earlier").replaceChildren();
  }

  /** An upload becomes a file of the item; its line goes when its row is there. */
  async function arrived(section, { upload, line, purpose }) {
    const replaces = purpose?.row?.dataset.id ?? null;
    const answer = await ask("POST", { upload, replaces }).catch(() => null);
    const told = await answer?.json().catch(() => null);
    if (!answer?.ok) {
      line.dataset.state = "failed";
      line.querySelector("[role=status]").textContent = told?.title ?? section.dataset.failed;
      purpose?.done?.(null);
      return;
    }
    known = [...known.filter((file) => file.id !== told.id), told];
    line.remove();
    if (purpose?.row?.isConnected) rename(purpose.row, told);
    else if (!listed().has(told.name)) add(section, told);
    section.querySelector("[data-said]").textContent = section.dataset.added.replace("{0}", told.name);
    changed();
    purpose?.done?.(told);
    refresh();
  }

  for (const section of sections) {
    const box = section.querySelector("[data-upload]");
    const chooser = section.querySelector("[data-replacement]");
    let replaced = null;
    box.addEventListener("uploaded", (event) => {
      event.detail.line.querySelector("input[name=upload]")?.remove();
      arrived(section, event.detail);
    });
    section.addEventListener("click", (event) => {
      const button = event.target.closest(".replace-file");
      if (!button) return;
      replaced = button.closest(".file-row");
      chooser.click();
    });
    chooser.addEventListener("change", () => {
      box.dispatchEvent(new CustomEvent("send", { detail: { files: [...chooser.files].slice(0, 1), purpose: { row: replaced } } }));
      chooser.value = "";
    });
  }
  /** For whatever else on the page needs files of the item. */
  window.rihlaFiles = {
    all: () => known,
    takes: () => sections.length > 0 && sections[0].closest("fieldset:disabled") === null,
    /** Sends a file as if it had been chosen in the list; null when it does not arrive. */
    send: (file) =>
      new Promise((done) => {
        const purpose = { done };
        sections[0].querySelector("[data-upload]").dispatchEvent(new CustomEvent("send", { detail: { files: [file], purpose } }));
      }),
  };
  form.addEventListener("rihla:changed", show);
  refresh();
})();
