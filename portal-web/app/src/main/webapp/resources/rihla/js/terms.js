// Sends a SKOS file as it is, and shows line by line what became of it.
(() => {
  "use strict";
  const form = document.querySelector("form[data-terms-import]");
  if (!form) return;
  const answer = form.querySelector(".import-answer");

  const show = (lines, bad) => {
    const list = document.createElement("ul");
    list.className = bad ? "notice problem" : "notice";
    for (const line of lines) {
      const item = document.createElement("li");
      item.textContent = line;
      list.append(item);
    }
    answer.replaceChildren(list);
  };

  form.addEventListener("submit", async event => {
    event.preventDefault();
    const file = form.elements.file.files[0];
    if (!file) return;
    if (file.size > Number(form.dataset.most)) {
      show([form.dataset.large], true);
      return;
    }
    const button = form.querySelector("button");
    button.disabled = true;
    show([form.dataset.sending], false);
    try {
      const query = new URLSearchParams({ name: file.name, scheme: form.elements.scheme.value.trim() });
      const response = await fetch(`${form.dataset.termsImport}?${query}`, {
        method: "POST",
        headers: {
          Authorization: `Bearer ${form.dataset.token}`,
          "Accept-Language": document.documentElement.lang,
          "Content-Type": "application/octet-stream",
        },
        body: file,
      });
      show((await response.json()).lines, !response.ok);
    } catch {
      show([form.dataset.failed], true);
    } finally {
      button.disabled = false;
    }
  });
})();
