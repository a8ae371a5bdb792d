// What a rich text may hold: the structure that the portal's Markdown has, and nothing else.
import { Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";

const LANGUAGES = ["fr", "ar", "en", "ko"];

/** Addresses that a link may have; everything else is no link. */
export function isSafeAddress(href) {
  return /^(https?:\/\/|mailto:|\/(?![/\\])|#)/i.test(href.trim());
}

/** Names that a file of the item may have: never an address. */
export function isFileName(name) {
  return name.length > 0 && name.length <= 160 && !/[/\\:*?"<>|]|^[.#]/.test(name);
}

const tables = tableNodes({ tableGroup: "block", cellContent: "paragraph", cellAttributes: { align: { default: null } } });

const nodes = {
  doc: { content: "block+" },
  paragraph: { content: "inline*", group: "block", parseDOM: [{ tag: "p" }], toDOM: () => ["p", 0] },
  heading: {
    attrs: { level: { default: 2 } },
    content: "inline*",
    group: "block",
    defining: true,
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level: Math.min(4, Math.max(2, level)) } })),
    toDOM: (node) => [`h${node.attrs.level}`, 0],
  },
  blockquote: { content: "block+", group: "block", defining: true, parseDOM: [{ tag: "blockquote" }], toDOM: () => ["blockquote", 0] },
  horizontal_rule: { group: "block", parseDOM: [{ tag: "hr" }], toDOM: () => ["hr"] },
  code_block: {
    content: "text*",
    marks: "",
    group: "block",
    code: true,
    defining: true,
    attrs: { params: { default: "" } },
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", ["code", 0]],
  },
  ordered_list: {
    content: "list_item+",
    group: "block",
    attrs: { order: { default: 1 }, tight: { default: true } },
    parseDOM: [{ tag: "ol", getAttrs: (dom) => ({ order: Number(dom.getAttribute("start") ?? 1) || 1 }) }],
    toDOM: (node) => (node.attrs.order === 1 ? ["ol", 0] : ["ol", { start: node.attrs.order }, 0]),
  },
  bullet_list: {
    content: "list_item+",
    group: "block",
    attrs: { tight: { default: true } },
    parseDOM: [{ tag: "ul" }],
    toDOM: () => ["ul", 0],
  },
  list_item: { content: "block+", defining: true, parseDOM: [{ tag: "li" }], toDOM: () => ["li", 0] },
  ...tables,
  // HTML that the portal's texts may carry and this editor cannot change: it is shown as a mark and written back.
  html_block: {
    group: "block",
    atom: true,
    attrs: { source: { default: "" } },
    toDOM: (node) => ["div", { class: "editor-html" }, node.attrs.source],
  },
  html_inline: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: { source: { default: "" } },
    toDOM: (node) => ["code", { class: "editor-html" }, node.attrs.source],
  },
  // An image of the item, by the name of its file; the portal makes addresses and sizes of it.
  image: {
    group: "inline",
    inline: true,
    draggable: true,
    attrs: { name: {}, alternative: { default: "" } },
    parseDOM: [
      {
        tag: "img[data-name]",
        getAttrs: (dom) => (isFileName(dom.dataset.name) ? { name: dom.dataset.name, alternative: dom.getAttribute("alt") ?? "" } : false),
      },
    ],
    toDOM: (node) => ["img", { "data-name": node.attrs.name, alt: node.attrs.alternative }],
  },
  text: { group: "inline" },
  hard_break: { inline: true, group: "inline", selectable: false, parseDOM: [{ tag: "br" }], toDOM: () => ["br"] },
};

function language(dom) {
  const lang = dom.getAttribute("lang") ?? "";
  return LANGUAGES.includes(lang) ? { lang, dir: dom.getAttribute("dir") } : false;
}

const marks = {
  em: { parseDOM: [{ tag: "i" }, { tag: "em" }], toDOM: () => ["em", 0] },
  strong: { parseDOM: [{ tag: "b" }, { tag: "strong" }], toDOM: () => ["strong", 0] },
  link: {
    attrs: { href: {}, title: { default: null } },
    inclusive: false,
    parseDOM: [
      {
        tag: "a[href]",
        getAttrs: (dom) => (isSafeAddress(dom.getAttribute("href")) ? { href: dom.getAttribute("href").trim(), title: dom.getAttribute("title") } : false),
      },
    ],
    toDOM: (mark) => ["a", { href: mark.attrs.href, rel: "nofollow noopener" }, 0],
  },
  code: { parseDOM: [{ tag: "code" }], toDOM: () => ["code", 0] },
  // A fragment in another language.
  language: {
    attrs: { lang: {}, dir: { default: null } },
    parseDOM: [{ tag: "span[lang]", getAttrs: language }],
    toDOM: (mark) => ["span", mark.attrs.dir ? { lang: mark.attrs.lang, dir: mark.attrs.dir } : { lang: mark.attrs.lang }, 0],
  },
};

export const schema = new Schema({ nodes, marks });
