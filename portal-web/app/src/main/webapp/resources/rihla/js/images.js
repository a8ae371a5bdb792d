// Images for texts: those of the item, or one that is sent now. An image never goes into a text without words for
// those who do not see it.
(() => {
  "use strict";
  const dialog = document.getElementById("image-dialog");
  const files = window.rihlaFiles;
  if (!dialog || !files) return;

  const choices = dialog.querySelector(".image-choices");
  const words = dialog.querySelector("[name=alternative]");
  const said = dialog.querySelector("[role=status]");
  const upload = dialog.querySelector("[data-upload-image]");
  const chooser = upload.querySelector("input");
  let wish = null;

  const shown = (file) => file.image && !file.withdrawn && !file.replaced;
  const address = (file, width) => `/files/pictures/${file.id}/${width}`;
  const widest = (file, most) => file.widths.filter((width) => width <= most).at(-1) ?? file.widths[0];

  function choice(file, selected) {
    const label = document.createElement("label");
    const radio = document.createElement("input");
    radio.type = "radio";
    radio.name = "image";
    radio.value = file.name;
    radio.required = true;
    radio.checked = file.name === selected;
    const name = document.createElement("bdi");
    name.textContent = file.name;
    label.append(radio);
    if (file.widths.length > 0) {
      const picture = document.createElement("img");
      picture.src = address(file, widest(file, 320));
      picture.alt = "";
      label.append(picture);
    }
    label.append(name);
    return label;
  }

  function show(selected) {
    const images = files.all().filter(shown);
    const kept = selected ?? choices.querySelector(":checked")?.value;
    choices.replaceChildren(...images.map((file) => choice(file, kept)));
    dialog.querySelector("[data-none]").hidden = images.length > 0;
    const waiting = images.some((file) => file.widths.length === 0 && file.reading);
    if (!said.textContent || said.textContent === said.dataset.waiting) said.textContent = waiting ? said.dataset.waiting : "";
  }

  function choose(asked) {
    wish = asked;
    words.lang = asked.lang;
    words.dir = asked.dir;
    words.value = asked.present?.alternative ?? "";
    said.textContent = "";
    upload.hidden = !files.takes();
    show(asked.present?.name ?? "");
    dialog.showModal();
    (choices.querySelector("input") ?? upload.querySelector("button")).focus();
  }

  dialog.querySelector("form").addEventListener("submit", (event) => {
    const name = choices.querySelector(":checked")?.value;
    const alternative = words.value.trim().replace(/\s+/g, " ");
    if (!name || !alternative) {
      event.preventDefault();
      words.value = alternative;
      words.reportValidity();
      return;
    }
    wish.chosen({ name, alternative });
  });
  dialog.querySelector("[data-close]").addEventListener("click", () => dialog.close());
  upload.querySelector("button").addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", async () => {
    const file = chooser.files[0];
    chooser.value = "";
    if (!file) return;
    said.textContent = said.dataset.sending;
    const given = await files.send(file);
    said.textContent = given ? "" : said.dataset.failed;
    show(given?.name);
    words.focus();
  });
  document.addEventListener("rihla:files", () => {
    if (dialog.open) show();
    document.dispatchEvent(new Event("rihla:images"));
  });

  window.rihlaImages = {
    choose,
    /** Where the picture of a file is; empty while nobody knows, or it is not drawn yet. */
    url: (name) => {
      const file = files.all().find((one) => one.name === name && one.image && one.widths.length > 0);
      return file ? address(file, widest(file, 640)) : "";
    },
  };
})();
