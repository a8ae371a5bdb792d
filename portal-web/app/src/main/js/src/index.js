// A rich text editor over a <textarea data-rich-text> that holds Markdown. Without this file the textarea is the editor.
import { baseKeymap, chainCommands, exitCode } from "prosemirror-commands";
import { gapCursor } from "prosemirror-gapcursor";
import { history, redo } from "prosemirror-history";
import { inputRules, textblockTypeInputRule, wrappingInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { DOMParser as DocumentReader } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem } from "prosemirror-schema-list";
import { EditorState } from "prosemirror-state";
import { goToNextCell, tableEditing } from "prosemirror-tables";
import { EditorView } from "prosemirror-view";
import { meaning, parse, serialize } from "./markdown.js";
import { clean } from "./paste.js";
import { ImageView } from "./image.js";
import { schema } from "./schema.js";
import { Toolbar } from "./toolbar.js";
import { TOOLS } from "./tools.js";

const LONGEST = 500_000;
const LONGEST_SOURCE = 20_000_000;
const PAUSE = 250;
const { nodes } = schema;

const rules = inputRules({
  rules: [
    wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
    wrappingInputRule(/^(\d+)\.\s$/, nodes.ordered_list, (match) => ({ order: Number(match[1]) })),
    wrappingInputRule(/^\s*([-+*])\s$/, nodes.bullet_list),
    textblockTypeInputRule(/^(#{2,4})\s$/, nodes.heading, (match) => ({ level: match[1].length })),
  ],
});

function keys(editor) {
  const bound = {
    Enter: splitListItem(nodes.list_item),
    Tab: chainCommands(goToNextCell(1), sinkListItem(nodes.list_item)),
    "Shift-Tab": chainCommands(goToNextCell(-1), liftListItem(nodes.list_item)),
    "Shift-Enter": chainCommands(exitCode, (state, dispatch) => {
      dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView());
      return true;
    }),
    "Mod-Shift-z": redo,
  };
  for (const tool of Object.values(TOOLS)) {
    if (tool.keys) bound[tool.keys] = tool.panel ? () => editor.toolbar.openLink() : tool.run;
  }
  return bound;
}

/** One text: its textarea stays what is submitted, and is written whenever typing pauses. */
class RichText {
  constructor(textarea, words) {
    this.textarea = textarea;
    this.words = words;
    this.timer = 0;
    this.box = document.createElement("div");
    this.box.className = "editor";
    this.box.lang = textarea.lang;
    this.message = document.createElement("p");
    this.message.className = "problem";
    this.message.setAttribute("role", "alert");
    const id = `${textarea.id}-editor`;
    this.view = new EditorView(null, {
      state: this.state(textarea.value),
      attributes: this.attributes(id),
      editable: () => !textarea.matches(":disabled"),
      dispatchTransaction: (transaction) => this.dispatch(transaction),
      nodeViews: { image: (node) => new ImageView(node) },
      transformPastedHTML: (html) => clean(html),
      handleDOMEvents: { blur: () => void this.write(), paste: (_, event) => this.refuses(event) },
    });
    this.toolbar = new Toolbar(this.view, words, id);
    this.box.append(this.toolbar.dom, this.view.dom, this.message);
    textarea.before(this.box);
    textarea.hidden = true;
    textarea.form?.addEventListener("formdata", (event) => this.submit(event.formData));
    textarea.addEventListener("rihla:replaced", () => this.view.updateState(this.state(textarea.value)));
    document.querySelector(`label[for="${CSS.escape(textarea.id)}"]`)?.addEventListener("click", () => this.view.focus());
    this.toolbar.update();
    this.toolbar.dom.hidden = textarea.matches(":disabled");
  }

  attributes(id) {
    const { textarea } = this;
    const attributes = { id, class: "prose editor-text", role: "textbox", "aria-multiline": "true", lang: textarea.lang, dir: textarea.dir };
    for (const name of ["aria-describedby", "aria-labelledby", "aria-required", "aria-invalid"]) {
      if (textarea.hasAttribute(name)) attributes[name] = textarea.getAttribute(name);
    }
    return attributes;
  }

  state(text) {
    return EditorState.create({
      doc: parse(text),
      plugins: [rules, keymap(keys(this)), keymap(baseKeymap), history(), gapCursor(), tableEditing()],
    });
  }

  dispatch(transaction) {
    this.view.updateState(this.view.state.apply(transaction));
    this.toolbar?.update();
    if (transaction.docChanged) {
      clearTimeout(this.timer);
      this.timer = setTimeout(() => this.write(), PAUSE);
      this.changed = true;
    }
  }

  /** Whoever collects the form gets what was typed last, also before typing has paused. */
  submit(data) {
    if (!this.changed || this.textarea.disabled) return;
    this.textarea.value = serialize(this.view.state.doc);
    data.set(this.textarea.name, this.textarea.value);
  }

  write() {
    clearTimeout(this.timer);
    if (!this.changed) return;
    this.changed = false;
    this.textarea.value = serialize(this.view.state.doc);
    this.textarea.dispatchEvent(new Event("input", { bubbles: true }));
  }

  /** Too long a text is refused before it is read: it is still on the clipboard, and what was written stands. */
  refuses(event) {
    const source = event.clipboardData?.getData("text/html").length ?? 0;
    const length = event.clipboardData?.getData("text/plain").length ?? 0;
    const tooLong = source > LONGEST_SOURCE || length + this.view.state.doc.textContent.length > LONGEST;
    this.message.textContent = tooLong ? this.words.tooLong : "";
    if (tooLong) event.preventDefault();
    return tooLong;
  }
}

function enhance() {
  const words = document.getElementById("editor-words")?.dataset;
  if (!words) return;
  for (const textarea of document.querySelectorAll("textarea[data-rich-text]:not([hidden])")) {
    // Rows that are not there yet get their editor when they are added.
    if (!textarea.closest("template")) new RichText(textarea, words);
  }
}

/** For tests: the pure parts. */
window.rihlaRichText = {
  roundTrip: (text) => serialize(parse(text)),
  meaning,
  pasted: (html) => {
    const holder = document.implementation.createHTMLDocument("");
    holder.body.innerHTML = clean(html);
    return serialize(DocumentReader.fromSchema(schema).parse(holder.body));
  },
};

document.addEventListener("rihla:added", enhance);
enhance();
