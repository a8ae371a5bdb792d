// Makes plain structure of what office programs put on the clipboard.
import { isSafeAddress } from "./schema.js";

const DROPPED = "script,style,noscript,svg,math,head,meta,link,title,xml,iframe,object,embed,template,form,input,button,select,textarea";
const KEPT = { A: ["href"], OL: ["start"], TD: ["colspan", "rowspan"], TH: ["colspan", "rowspan"], SPAN: ["lang"] };
const NUMBER = /^[([]?(?:\p{Nd}{1,3}|\p{L}|[ivxlc]{1,5})[.)\]\u2013-]/iu;

const styleOf = (element) => (element.getAttribute("data-style") ?? "").toLowerCase();

/** Styles tell what is bold and what is a list; under another name no browser applies or reports them. */
const withoutStyles = (html) =>
  html.replace(/<style\b[^>]*>[\s\S]*?<\/style\s*>/gi, "").replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/\sstyle(?=\s*=)/gi, " data-style"));

function rename(element, name) {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
  return renamed;
}

function comments(document) {
  const walker = document.createTreeWalker(document.body, 128);
  const found = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  return found;
}

/** Level, kind and text of a paragraph that Word only dresses as the item of a list; null for another paragraph. */
function fakeItem(paragraph) {
  const level = /mso-list:\s*\w+\s+level(\d)/.exec(styleOf(paragraph));
  const named = /MsoListParagraph|ListParagraph/i.test(paragraph.getAttribute("class") ?? "");
  if (!level && !named) return null;
  const marker = [...paragraph.querySelectorAll("span")].find((span) => styleOf(span).replace(/\s/g, "").includes("mso-list:ignore"));
  const text = (marker ?? paragraph).textContent.trim();
  const bullet = /^[·•o§\u2013\u2014\uF0B7\uF0A7\uF0D8-]\s*/u.exec(text);
  if (!level && !marker && !bullet && !NUMBER.test(text)) return null;
  const ordered = bullet ? false : NUMBER.test(text);
  if (marker) marker.remove();
  else stripMarker(paragraph, bullet ? bullet[0] : (NUMBER.exec(text)?.[0] ?? ""));
  return { level: Number(level?.[1] ?? 1), name: ordered ? "ol" : "ul" };
}

function stripMarker(paragraph, marker) {
  const walker = paragraph.ownerDocument.createTreeWalker(paragraph, 4);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.data.trimStart();
    if (!text) continue;
    if (text.startsWith(marker.trim())) node.data = text.slice(marker.trim().length).trimStart();
    return;
  }
}

/** Runs of such paragraphs become lists, nested as their levels say. */
function realLists(document) {
  let open = [];
  let last = null;
  for (const paragraph of [...document.querySelectorAll("p")]) {
    const item = fakeItem(paragraph);
    if (!item) continue;
    let before = paragraph.previousSibling;
    while (before?.nodeType === 3 && !before.data.trim()) before = before.previousSibling;
    if (!last || before !== open[0]) open = [];
    while (open.length > item.level) open.pop();
    while (open.length < item.level) {
      const list = document.createElement(item.name);
      if (open.length === 0) paragraph.before(list);
      else (open.at(-1).lastElementChild ?? open.at(-1).appendChild(document.createElement("li"))).append(list);
      open.push(list);
    }
    const entry = document.createElement("li");
    const words = document.createElement("p");
    words.append(...paragraph.childNodes);
    entry.append(words);
    open.at(-1).append(entry);
    paragraph.remove();
    last = paragraph;
  }
}

/** Bold and italic that are only styles, and those that styles take back, as Google Docs does around everything. */
function emphasis(document) {
  for (const element of [...document.querySelectorAll("b,strong,i,em,span,font")]) {
    const style = styleOf(element).replace(/\s/g, "");
    const bold = /font-weight:(bold|[6-9]00)/.test(style);
    const italic = /font-style:italic/.test(style);
    if (/^(B|STRONG)$/.test(element.tagName) && /font-weight:(normal|[1-4]00)/.test(style)) rename(element, "span");
    else if (/^(SPAN|FONT)$/.test(element.tagName) && (bold || italic)) {
      const renamed = rename(element, bold ? "strong" : "em");
      if (bold && italic) {
        const inner = document.createElement("em");
        inner.append(...renamed.childNodes);
        renamed.append(inner);
      }
    }
  }
}

function attributes(document) {
  for (const element of document.body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes]) {
      if (!(KEPT[element.tagName] ?? []).includes(name)) element.removeAttribute(name);
    }
    if (element.tagName === "A" && !isSafeAddress(element.getAttribute("href") ?? "")) element.removeAttribute("href");
  }
}

/**
 * HTML as a browser hands it over, without styles, scripts and the habits of office programs.
 *
 * @param parse makes a document of HTML; a browser's own parser by default
 */
export function clean(html, parse = (text) => new DOMParser().parseFromString(text, "text/html")) {
  const document = parse(withoutStyles(html));
  document.querySelectorAll(DROPPED).forEach((element) => element.remove());
  comments(document).forEach((comment) => comment.remove());
  for (const element of [...document.body.querySelectorAll("*")]) {
    if (element.tagName.includes(":")) element.replaceWith(...element.childNodes);
  }
  realLists(document);
  emphasis(document);
  for (const cell of document.body.querySelectorAll("td,th")) {
    // A cell holds one paragraph: further ones go on after a line break.
    const paragraphs = [...cell.querySelectorAll("p,div,li")].filter((block) => block.textContent.trim());
    paragraphs.slice(1).forEach((block) => block.before(document.createElement("br")));
    [...cell.querySelectorAll("p,div,li,ul,ol,h1,h2,h3,h4,h5,h6")].forEach((block) => block.replaceWith(...block.childNodes));
  }
  attributes(document);
  return document.body.innerHTML;
}
