// Saves what is typed, as it is typed. Nothing is forgotten before the portal has said that it is kept: until then
// this device keeps a copy, which is sent again after a lost connection, a closed tab or a new sign-in.
(() => {
  "use strict";
  const PAUSE = 1200;
  const RETRY = 5000;
  const page = document.getElementById("writing");
  const form = document.getElementById("item-form");
  const words = document.getElementById("editor-words")?.dataset;
  if (!page || !form || !words) return;

  const state = document.getElementById("save-state");
  const panel = document.getElementById("conflicts");
  const key = `rihla:draft:${page.dataset.account}:${page.dataset.draft}:${page.dataset.written}`;
  const conflicts = new Map();
  /** Fields that shall be as they are here, each with the mark of the other value that was seen. */
  const mine = new Map();
  let lock = Number(page.dataset.lock);
  let token = page.dataset.token;
  let stale = false;
  let timer = 0;
  let running = null;

  const element = (name, attributes, ...children) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([attribute, value]) => made.setAttribute(attribute, value));
    made.append(...children);
    return made;
  };
  const say = (kind, ...parts) => {
    state.dataset.state = kind;
    state.replaceChildren(...parts);
  };
  const clock = (iso) => new Intl.DateTimeFormat(`${page.dataset.reader}-u-nu-latn`, { hour: "2-digit", minute: "2-digit" }).format(new Date(iso));

  /** What is in the form, by field: a table is one field, whatever rows it has. */
  function collect(from = form) {
    const fields = new Map();
    for (const [name, value] of new FormData(from)) {
      if (name.includes("[NEXT]")) continue;
      const root = name.startsWith("fields.") ? /^fields\.[^.[]+/.exec(name)[0] : name;
      const values = fields.get(root) ?? {};
      (values[name] ??= []).push(String(value));
      fields.set(root, values);
    }
    return fields;
  }

  /** The form as the portal sent it: somebody may have typed before this script was there. */
  function served() {
    const copy = form.cloneNode(true);
    copy.querySelectorAll("input[type=text], textarea:not([data-rich-text])").forEach((field) => (field.value = field.defaultValue));
    return copy;
  }

  let known = collect(served());
  const changed = (now) => [...now.keys()].filter((root) => !conflicts.has(root) && JSON.stringify(now.get(root)) !== JSON.stringify(known.get(root)));
  const merged = (fields, roots) => Object.assign({}, ...roots.map((root) => fields.get(root) ?? {}));

  function keepHere(roots, now) {
    try {
      if (roots.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify({ values: merged(now, roots), before: merged(known, roots) }));
    } catch {
      // A device without room for it still has the page itself.
    }
  }

  function put(body) {
    const query = `reader=${page.dataset.reader}&written=${page.dataset.written}`;
    return fetch(`/drafts/${encodeURIComponent(page.dataset.draft)}?${query}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json", Accept: "application/json", "Accept-Language": page.dataset.reader, Authorization: `Bearer ${token}` },
      body: JSON.stringify(body),
    });
  }

  /** A page that has been open for hours asks for a fresh token; without a session there is none. */
  async function freshToken() {
    const answer = await fetch(location.href, { credentials: "same-origin", headers: { Accept: "text/html" } });
    const found = answer.redirected ? null : new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("writing");
    if (found) token = page.dataset.token = found.dataset.token;
    return Boolean(found);
  }

  async function send(body) {
    const answer = await put(body);
    return answer.status === 401 && (await freshToken()) ? put(body) : answer;
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(save, RETRY);
  }

  async function save(keep = false) {
    clearTimeout(timer);
    if (running) return running.then(() => save(keep));
    const now = collect();
    const roots = changed(now);
    if (roots.length === 0 && keep !== true) return true;
    say("saving", words.saving);
    running = attempt(now, roots, keep === true).finally(() => (running = null));
    return running;
  }

  async function attempt(now, roots, keep) {
    let answer;
    try {
      answer = await send({ lock: stale ? -1 : lock, values: merged(now, roots), before: merged(known, roots), mine: Object.fromEntries(mine), keep });
    } catch {
      say("offline", words.offline);
      later();
      return false;
    }
    if (answer.status === 401) return signedOut();
    const told = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      say("failed", `${words.failed} ${told.detail ?? ""}`);
      if (answer.status >= 500) later();
      return false;
    }
    taken(now, roots, told);
    return told.outcome !== "overlapping";
  }

  function signedOut() {
    say("offline", words.signedOut, " ", element("a", { href: page.dataset.signIn }, words.signIn));
    return false;
  }

  function taken(now, roots, told) {
    const open = new Map((told.conflicts ?? []).map((conflict) => [conflict.path, conflict]));
    for (const root of roots) {
      if (open.has(root)) conflicts.set(root, open.get(root));
      else known.set(root, now.get(root));
      mine.delete(root);
    }
    lock = told.lock;
    outline(told.outline, told.missing);
    const rest = changed(collect());
    keepHere([...rest, ...conflicts.keys()], collect());
    if (told.outcome === "saved") say("saved", words.saved.replace("{0}", clock(told.savedAt)));
    else {
      stale = true;
      const text = told.outcome === "merged" ? words.merged : words.conflict;
      say("merged", text.replace("{0}", told.by), " ", ...(told.outcome === "merged" ? [element("a", { href: location.href }, words.show)] : []));
    }
    showConflicts(told.by);
    if (rest.length > 0) schedule();
  }

  function schedule() {
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  }

  function outline(entries, missing) {
    const list = document.getElementById("outline-list");
    const count = document.getElementById("missing-count");
    list.replaceChildren(
      ...entries.map((entry) =>
        element("li", { class: entry.missing ? "missing" : "wrong" }, element("a", { href: `#${entry.anchor}` }, entry.label), element("span", { class: "row-note" }, entry.problem)),
      ),
    );
    document.getElementById("outline-none").hidden = entries.length > 0;
    count.textContent = missing;
    count.dataset.count = String(entries.length);
    for (const field of form.querySelectorAll(".form-field[data-field]")) {
      const entry = entries.find((found) => found.anchor === field.id);
      field.classList.toggle("wrong", Boolean(entry));
      field.classList.toggle("missing", Boolean(entry?.missing));
      const problems = document.getElementById(`${field.id}-problems`);
      if (!entry) problems?.replaceChildren();
      else if (problems && !field.querySelector(".problem")) problems.replaceChildren(element("p", { class: "problem" }, entry.problem));
    }
  }

  function showConflicts(by) {
    panel.replaceChildren();
    panel.hidden = conflicts.size === 0;
    if (panel.hidden) return;
    panel.append(element("p", { role: "alert" }, words.conflict.replace("{0}", by)));
    for (const [root, conflict] of conflicts) panel.append(choice(root, conflict, by));
  }

  function choice(root, conflict, by) {
    const side = (heading, text, label, choose) => {
      const button = element("button", { type: "button", class: "button quiet" }, label);
      button.addEventListener("click", choose);
      return element("div", { class: "conflict-side" }, element("h4", {}, heading), element("p", { class: "conflict-text", dir: "auto" }, text || "–"), button);
    };
    const settle = () => {
      conflicts.delete(root);
      showConflicts(by);
    };
    const keepMine = () => {
      settle();
      mine.set(root, conflict.seen);
      save();
    };
    const keepTheirs = async () => {
      settle();
      known.set(root, collect().get(root));
      keepHere([...conflicts.keys()], collect());
      if (conflicts.size === 0 && (await save())) location.reload();
    };
    return element(
      "section",
      { class: "conflict" },
      element("h3", {}, conflict.label),
      side(words.theirs, conflict.theirs, words.keepTheirs, keepTheirs),
      side(words.mine, conflict.mine, words.keepMine, keepMine),
    );
  }

  /** What this device kept is sent before anything else is typed, and the page then shows it. */
  async function restore() {
    let kept = null;
    try {
      kept = JSON.parse(localStorage.getItem(key));
    } catch {
      localStorage.removeItem(key);
    }
    if (!kept?.values) return;
    const answer = await send({ lock: -1, values: kept.values, before: kept.before, mine: {}, keep: false }).catch(() => null);
    if (!answer?.ok) return;
    const told = await answer.json();
    localStorage.removeItem(key);
    if (told.outcome === "overlapping") {
      for (const conflict of told.conflicts) conflicts.set(conflict.path, conflict);
      for (const [root] of conflicts) reinstate(root, kept.values);
      showConflicts(told.by);
    } else {
      sessionStorage.setItem("rihla:restored", "1");
      location.reload();
    }
  }

  /** Puts a text back into its control, so that it can still be chosen; tables are shown in the conflict alone. */
  function reinstate(root, values) {
    const control = form.elements.namedItem(root);
    if (control instanceof Element && values[root]) {
      control.value = values[root][0];
      control.dispatchEvent(new Event("rihla:replaced"));
    }
  }

  function typed() {
    const now = collect();
    const roots = changed(now);
    keepHere([...roots, ...conflicts.keys()], now);
    if (roots.length === 0) return;
    if (state.dataset.state !== "offline") say("typing", words.typing);
    schedule();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    save(true);
  });
  form.addEventListener("input", typed);
  form.addEventListener("change", typed);
  form.addEventListener("rihla:changed", typed);
  if (changed(collect()).length > 0) typed();
  addEventListener("online", () => save());
  document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && save());
  document.addEventListener("keydown", (event) => {
    if ((event.ctrlKey || event.metaKey) && event.key === "s") {
      event.preventDefault();
      save(true);
    }
  });

  // A step is taken with everything that was typed, or not at all.
  document.addEventListener(
    "click",
    (event) => {
      const button = event.target.closest("[data-after-save]");
      if (!button || button.dataset.ready) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      save(true).then((saved) => {
        if (!saved || conflicts.size > 0) return;
        button.dataset.ready = "1";
        button.click();
        delete button.dataset.ready;
      });
    },
    true,
  );

  if (sessionStorage.getItem("rihla:restored")) {
    sessionStorage.removeItem("rihla:restored");
    say("saved", words.restored);
  }
  if (!form.querySelector("fieldset.plain")?.disabled) restore();
})();
