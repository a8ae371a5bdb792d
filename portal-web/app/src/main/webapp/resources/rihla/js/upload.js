/*
 * Sends files in pieces, several at once, and goes on where it stopped when the connection comes
 * back. Each file that has arrived leaves a hidden field in the form around: its identifier.
 * A script sends files with the event "send" ({files, purpose}) and hears "uploaded" ({upload, line, purpose}).
 */
(() => {
  "use strict";
  const PIECE = 4 * 1024 * 1024;
  const AT_ONCE = 2;
  const LONGEST_PAUSE = 30_000;
  const MOST_FAILURES = 40;

  const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

  /** A line for a file: name, progress, state, and a button that ends it. */
  function line(box, file) {
    const item = document.createElement("li");
    const name = document.createElement("bdi");
    name.textContent = file.name;
    const bar = document.createElement("progress");
    bar.max = Math.max(file.size, 1);
    bar.value = 0;
    bar.setAttribute("aria-label", file.name);
    const state = document.createElement("small");
    state.setAttribute("role", "status");
    const cancel = document.createElement("button");
    cancel.type = "button";
    cancel.className = "button quiet";
    cancel.textContent = box.dataset.cancel;
    item.append(name, bar, state, cancel);
    box.querySelector(".upload-files").append(item);
    return { item, bar, state, cancel };
  }

  /** A page that has been open for hours reads a new token from itself, as long as somebody is signed in. */
  async function freshToken(box) {
    const answer = await fetch(location.href, { headers: { Accept: "text/html" } });
    const found = answer.redirected
      ? null
      : new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-upload]");
    if (found !== null) {
      box.dataset.token = found.dataset.token;
    }
    return found !== null;
  }

  class Sending {
    constructor(box, file, purpose) {
      this.box = box;
      this.file = file;
      this.purpose = purpose;
      this.line = line(box, file);
      this.stop = new AbortController();
      this.url = null;
      this.line.cancel.addEventListener("click", () => this.end());
      this.say("waiting");
    }

    say(state, text) {
      this.line.item.dataset.state = state;
      this.line.state.textContent = text || this.box.dataset[state];
    }

    async request(url, method, headers, body) {
      const response = await this.once(url, method, headers, body);
      return response.status === 401 && (await freshToken(this.box))
        ? this.once(url, method, headers, body)
        : response;
    }

    once(url, method, headers, body) {
      return fetch(url, {
        method,
        body,
        credentials: "omit",
        signal: this.stop.signal,
        headers: {
          Authorization: "Bearer " + this.box.dataset.token,
          "Accept-Language": document.documentElement.lang,
          ...headers,
        },
      });
    }

    async end() {
      this.purpose?.done?.(null);
      this.stop.abort();
      this.line.item.querySelector("input")?.remove();
      this.line.cancel.remove();
      this.say("cancelled");
      if (this.url !== null) {
        this.stop = new AbortController();
        await this.request(this.url, "DELETE", {}).catch(() => undefined);
      }
    }

    /** What the portal says in words, where it does. */
    async refused(response) {
      this.purpose?.done?.(null);
      const problem = await response.json().catch(() => null);
      this.line.cancel.remove();
      this.say("failed", problem?.title);
    }

    async run() {
      if (this.stop.signal.aborted) {
        return;
      }
      if (this.file.size > Number(this.box.dataset.most)) {
        this.purpose?.done?.(null);
        this.line.cancel.remove();
        this.say("large");
        return;
      }
      try {
        await this.send();
      } catch (failure) {
        this.purpose?.done?.(null);
        if (!this.stop.signal.aborted) {
          this.line.cancel.remove();
          this.say("failed");
        }
      }
    }

    async send() {
      let failures = 0;
      let offset = 0;
      for (;;) {
        this.say("sending");
        let response;
        try {
          response = this.url === null ? await this.announce() : await this.piece(offset);
        } catch (failure) {
          if (this.stop.signal.aborted || ++failures > MOST_FAILURES) {
            throw failure;
          }
          response = null;
        }
        if (response !== null && response.ok) {
          failures = 0;
          offset = Number(response.headers.get("Upload-Offset"));
          this.line.bar.value = offset;
          if (response.headers.get("Upload-Complete") === "true") {
            this.arrived();
            return;
          }
          continue;
        }
        const passing = response === null || response.status === 409 || response.status >= 500;
        if (!passing || failures > MOST_FAILURES) {
          await this.refused(response);
          return;
        }
        failures += response === null ? 0 : 1;
        this.say("retrying");
        await pause(Math.min(LONGEST_PAUSE, 500 * 2 ** Math.min(failures, 6)));
        offset = await this.whereToGoOn(offset);
      }
    }

    async announce() {
      const response = await this.request(this.box.dataset.upload, "POST", {
        "Upload-Name": encodeURIComponent(this.file.name),
        "Upload-Length": String(this.file.size),
      });
      if (response.ok) {
        this.url = new URL(response.headers.get("Location"), location.href).pathname;
      }
      return response;
    }

    piece(offset) {
      return this.request(
        this.url,
        "PATCH",
        { "Upload-Offset": String(offset), "Content-Type": "application/offset+octet-stream" },
        this.file.slice(offset, offset + PIECE),
      );
    }

    async whereToGoOn(offset) {
      if (this.url === null) {
        return 0;
      }
      const response = await this.request(this.url, "HEAD", {}).catch(() => null);
      return response !== null && response.ok
        ? Number(response.headers.get("Upload-Offset"))
        : offset;
    }

    arrived() {
      this.line.bar.value = this.line.bar.max;
      this.say("done");
      const field = document.createElement("input");
      field.type = "hidden";
      field.name = "upload";
      field.value = this.url.slice(this.url.lastIndexOf("/") + 1);
      this.line.item.append(field);
      const detail = { upload: field.value, line: this.line.item, purpose: this.purpose };
      this.box.dispatchEvent(new CustomEvent("uploaded", { bubbles: true, detail }));
    }
  }

  function begin(box) {
    const chooser = box.querySelector("input[type=file]");
    const waiting = [];
    let active = 0;

    const next = () => {
      while (active < AT_ONCE && waiting.length > 0) {
        active += 1;
        waiting
          .shift()
          .run()
          .finally(() => {
            active -= 1;
            next();
          });
      }
    };
    const add = (files, purpose) => {
      if (!chooser.matches(":disabled")) {
        waiting.push(...Array.from(files, file => new Sending(box, file, purpose)));
        next();
      }
    };

    chooser.addEventListener("change", () => {
      add(chooser.files);
      chooser.value = "";
    });
    box.addEventListener("send", event => add(event.detail.files, event.detail.purpose));
    box.addEventListener("dragover", event => {
      event.preventDefault();
      box.classList.add("dropping");
    });
    box.addEventListener("dragleave", () => box.classList.remove("dropping"));
    box.addEventListener("drop", event => {
      event.preventDefault();
      box.classList.remove("dropping");
      add(event.dataTransfer.files);
    });
  }

  const start = () => document.querySelectorAll("[data-upload]").forEach(begin);
  if (document.readyState === "loading") {
    document.addEventListener("DOMContentLoaded", start);
  } else {
    start();
  }
})();
