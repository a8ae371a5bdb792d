import { test } from "node:test";
import assert from "node:assert/strict";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { meaning, parse, serialize } from "../src/markdown.js";

const ITEMS = new URL("../../../../../../content/items", import.meta.url).pathname;

function* files(folder) {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) yield* files(path);
    else if (path.endsWith(".md")) yield path;
  }
}

const flat = (html) => html.replace(/\s+/g, " ").replace(/> </g, "><").replaceAll("<span lang=\"en\" dir=\"ltr\">", "<span>");

test("every shipped text means the same after the editor", () => {
  let seen = 0;
  for (const path of files(ITEMS)) {
    for (const section of readFileSync(path, "utf8").replace(/^---\n.*?\n---/s, "").split(/^# .*$/m)) {
      const text = section.trim();
      const back = serialize(parse(text));
      assert.equal(flat(meaning(back)), flat(meaning(text)), path);
      assert.equal(serialize(parse(back)), back, `${path}: written twice alike`);
      seen++;
    }
  }
  assert.ok(seen > 100);
});

const texts = {
  headings: "## Deux\n\n### Trois\n\n#### Quatre",
  lists: "- un\n- deux\n  - deux a\n  - deux b\n\n3. trois\n4. quatre",
  loose: "- un\n\n  suite\n\n- deux",
  table: "| Pays | Part |\n| --- | ---: |\n| Maroc | **12 %** |\n| [Algérie](https://example.org) | a \\| b |",
  tableInArabic: "| البلد | النسبة |\n| --- | --- |\n| المغرب | 12 |",
  quote: "> Une **phrase** citée\n>\n> et sa suite",
  marks: "Du *texte* avec `code`, [lien](https://example.org/a_b \"titre\") et **gras**.",
  language: 'La méthode <span lang="en" dir="ltr">Skills for Trade</span> et <bdi>KOICA</bdi>.',
  breaks: "Une ligne\\\net l’autre",
  signs: "2 \\* 3 = 6, \\# rien, \\[pas un lien\\], a\\_b\\_c, 1\\. pas une liste",
  code: "```\nif (a < b) { return; }\n```",
  html: "<div>ancien</div>\n\nsuite",
};

for (const [name, text] of Object.entries(texts)) {
  test(`what ${name} mean stays`, () => assert.equal(flat(meaning(serialize(parse(text)))), flat(meaning(text))));
}

test("a heading of level 1, which separates fields, becomes one of level 2", () => {
  assert.equal(serialize(parse("# Titre")), "## Titre");
});

test("a link that would run a script is no link", () => {
  assert.doesNotMatch(serialize(parse("[x](javascript:alert(1))")), /(?<!\\)]\(javascript/);
});

test("half a megabyte comes back whole", () => {
  const text = Array.from({ length: 5000 }, (_, i) => `Paragraphe ${i} ${"mot ".repeat(20).trim()}.`).join("\n\n");
  assert.equal(serialize(parse(text)), text);
});

test("an image of the item stands for its file, whatever its name and words", () => {
  for (const text of ["![Un panneau](<photo.jpg>)", "Avant ![لوحة \\[1\\]](<صورة الزيارة (2).png>) après"]) {
    assert.equal(serialize(parse(text)), text);
  }
  const image = parse("![Un *panneau*](photo.jpg)").firstChild.firstChild;
  assert.deepEqual({ ...image.attrs }, { name: "photo.jpg", alternative: "Un panneau" });
});

test("an image from elsewhere is no image of the item", () => {
  const text = "![x](https://example.org/a.png)";
  assert.equal(parse(text).firstChild.firstChild.type.name, "html_inline");
  assert.equal(serialize(parse(text)), text);
});
