// Markdown (CommonMark with tables) to a document and back.
import MarkdownIt from "markdown-it";
import { MarkdownParser, MarkdownSerializer, defaultMarkdownSerializer } from "prosemirror-markdown";
import { isFileName, isSafeAddress, schema } from "./schema.js";

const OPENING = /^<span((?:\s+(?:lang|dir)="[a-z]{2,4}")+)\s*>$/;

// A span that names a language is a mark; every other tag stays a tag.
function languageSpans(state) {
  for (const block of state.tokens) {
    if (block.type !== "inline") continue;
    const open = [];
    for (const token of block.children) {
      if (token.type !== "html_inline") continue;
      const found = OPENING.exec(token.content);
      const lang = found && /lang="([a-z]{2})"/.exec(found[1]);
      if (lang && ["fr", "ar", "en", "ko"].includes(lang[1])) {
        open.push(token);
        token.meta = { lang: lang[1], dir: /dir="([a-z]+)"/.exec(found[1])?.[1] ?? null };
      } else if (token.content === "</span>" && open.length > 0) {
        open.pop().type = "language_open";
        token.type = "language_close";
      } else if (/^<br\s*\/?>$/i.test(token.content)) {
        token.type = "hardbreak";
      }
    }
  }
}

// The editor's cells hold a paragraph each, and its tables have no sections.
function tableCells(state) {
  const tokens = [];
  for (const token of state.tokens) {
    if (/^(thead|tbody)_/.test(token.type)) continue;
    const cell = /^t[hd]_(open|close)$/.exec(token.type);
    if (cell?.[1] === "close") tokens.push(new state.Token("paragraph_close", "p", -1));
    tokens.push(token);
    if (cell?.[1] === "open") tokens.push(new state.Token("paragraph_open", "p", 1));
  }
  state.tokens = tokens;
}

/** Addresses are percent-encoded when they are read; names of files are not. */
function decoded(href) {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

// An image of the item is one; any other is left as it was written.
function images(state) {
  for (const block of state.tokens) {
    for (const token of block.children ?? []) {
      const source = token.type === "image" ? decoded(token.attrGet("src") ?? "") : "";
      if (token.type === "image" && !isFileName(source)) {
        token.type = "html_inline";
        token.content = `![${token.content}](${token.attrGet("src")})`;
      } else if (token.type === "image") {
        token.meta = { name: source, alternative: plain(token.children ?? []) };
      }
    }
  }
}

const plain = (tokens) => tokens.map((token) => (token.type === "softbreak" ? " " : token.content)).join("");

const tokenizer = new MarkdownIt("commonmark", { html: true }).enable("table");
tokenizer.validateLink = (href) => isSafeAddress(href) || isFileName(decoded(href));
tokenizer.core.ruler.push("language_spans", languageSpans);
tokenizer.core.ruler.push("images", images);
tokenizer.core.ruler.push("table_cells", tableCells);

const alignment = (token) => ({ align: /text-align:(\w+)/.exec(token.attrGet("style") ?? "")?.[1] ?? null });
const tight = (tokens, i) => {
  while (++i < tokens.length) if (tokens[i].type !== "list_item_open") return tokens[i].hidden;
  return false;
};

const parser = new MarkdownParser(schema, tokenizer, {
  blockquote: { block: "blockquote" },
  paragraph: { block: "paragraph" },
  list_item: { block: "list_item" },
  bullet_list: { block: "bullet_list", getAttrs: (_, tokens, i) => ({ tight: tight(tokens, i) }) },
  ordered_list: { block: "ordered_list", getAttrs: (token, tokens, i) => ({ order: Number(token.attrGet("start") ?? 1), tight: tight(tokens, i) }) },
  heading: { block: "heading", getAttrs: (token) => ({ level: Math.min(4, Math.max(2, Number(token.tag.slice(1)))) }) },
  code_block: { block: "code_block", noCloseToken: true },
  fence: { block: "code_block", getAttrs: (token) => ({ params: token.info ?? "" }), noCloseToken: true },
  hr: { node: "horizontal_rule" },
  hardbreak: { node: "hard_break" },
  table: { block: "table" },
  tr: { block: "table_row" },
  th: { block: "table_header", getAttrs: alignment },
  td: { block: "table_cell", getAttrs: alignment },
  html_block: { node: "html_block", getAttrs: (token) => ({ source: token.content.trimEnd() }) },
  html_inline: { node: "html_inline", getAttrs: (token) => ({ source: token.content }) },
  image: { node: "image", getAttrs: (token) => token.meta },
  em: { mark: "em" },
  strong: { mark: "strong" },
  link: { mark: "link", getAttrs: (token) => ({ href: token.attrGet("href"), title: token.attrGet("title") || null }) },
  code_inline: { mark: "code", noCloseToken: true },
  language: { mark: "language", getAttrs: (token) => token.meta },
});

const { nodes, marks } = defaultMarkdownSerializer;

function cellText(cell) {
  const text = serializer.serialize(schema.node("doc", null, cell.firstChild ? [cell.firstChild] : []));
  return text.replace(/\\\n|\n/g, "<br>").replaceAll("|", "\\|");
}

function rule(cell) {
  const { align } = cell.attrs;
  return `${align === "left" || align === "center" ? ":" : ""}---${align === "right" || align === "center" ? ":" : ""}`;
}

// Markdown's tables have one row of headings and as many cells in every row.
function table(state, node) {
  const rows = [];
  node.forEach((row) => {
    const cells = [];
    row.forEach((cell) => {
      cells.push(cellText(cell));
      for (let i = 1; i < cell.attrs.colspan; i++) cells.push("");
    });
    rows.push(cells);
  });
  const width = Math.max(...rows.map((cells) => cells.length));
  const rules = [];
  node.firstChild.forEach((cell) => rules.push(rule(cell)));
  while (rules.length < width) rules.push("---");
  const line = (cells) => `| ${[...cells, ...Array(width - cells.length).fill("")].join(" | ")} |`;
  state.write([line(rows[0]), `| ${rules.join(" | ")} |`, ...rows.slice(1).map(line)].join(`\n${state.delim}`));
  state.closeBlock(node);
}

const serializer = new MarkdownSerializer(
  {
    ...nodes,
    bullet_list: (state, node) => state.renderList(node, "  ", () => "- "),
    table,
    html_block: (state, node) => {
      state.write(node.attrs.source);
      state.closeBlock(node);
    },
    html_inline: (state, node) => state.write(node.attrs.source),
    image: (state, node) => state.write(`![${state.esc(node.attrs.alternative.replace(/\s+/g, " "))}](<${node.attrs.name}>)`),
    hard_break: (state, node, parent, index) => {
      for (let i = index + 1; i < parent.childCount; i++) {
        if (parent.child(i).type !== node.type) return state.write("\\\n");
      }
    },
  },
  {
    ...marks,
    language: {
      open: (_, mark) => `<span lang="${mark.attrs.lang}"${mark.attrs.dir ? ` dir="${mark.attrs.dir}"` : ""}>`,
      close: "</span>",
    },
  },
  { tightLists: true },
);

/** The document that a Markdown text is. */
export function parse(text) {
  return parser.parse(text) ?? schema.topNodeType.createAndFill();
}

/** The Markdown of a document, without blanks around it. */
export function serialize(doc) {
  return serializer.serialize(doc).trim();
}

/** The HTML that a text stands for; tests compare what two texts mean by it. */
export function meaning(text) {
  return tokenizer.render(text);
}
