import { test } from "node:test";
import assert from "node:assert/strict";
import { parseHTML } from "linkedom";
import { DOMParser as DocumentReader } from "prosemirror-model";
import { clean } from "../src/paste.js";
import { serialize } from "../src/markdown.js";
import { schema } from "../src/schema.js";

const parse = (html) => {
  const body = /<body[^>]*>([\s\S]*)<\/body>/i.exec(html)?.[1] ?? html;
  return parseHTML(`<!doctype html><html><head></head><body>${body}</body></html>`).document;
};

function markdown(html) {
  const { document } = parseHTML(`<!doctype html><html><body>${clean(html, parse)}</body></html>`);
  return serialize(DocumentReader.fromSchema(schema).parse(document.body));
}

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{color:red}</style></head><body lang=FR>
<!--StartFragment--><h1 style='margin:0'>Constats</h1><p class=MsoNormal style='color:red'><b>Gras</b> et <span style='font-style:italic'>italique</span><o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>premier</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>dedans</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp; </span></span>second</p>
<p class=MsoNormal>Entre deux</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp; </span></span>un</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>2.<span>&nbsp; </span></span>deux</p>
<table class=MsoTableGrid border=1><tr><td width=10><p class=MsoNormal>Pays</p></td><td><p class=MsoNormal>Part</p></td></tr><tr><td><p>Maroc</p></td><td><p>12</p><p>13</p></td></tr></table>
<p><a href="https://example.org">lien</a> <a href="javascript:alert(1)">piège</a><script>alert(1)</script></p><!--EndFragment--></body></html>`;

test("Word keeps headings, emphasis, lists, tables and links, and loses its styles", () => {
  const text = markdown(WORD);
  assert.match(text, /^## Constats/);
  assert.match(text, /\*\*Gras\*\* et \*italique\*/);
  assert.match(text, /- premier\n {2}- dedans\n- second/);
  assert.match(text, /1\. un\n2\. deux/);
  assert.match(text, /\| Pays \| Part \|\n\| --- \| --- \|\n\| Maroc \| 12<br>13 \|/);
  assert.match(text, /\[lien]\(https:\/\/example\.org\)/);
  assert.doesNotMatch(text, /alert|Mso|style|javascript|Symbol|·/);
});

test("LibreOffice keeps its lists and bold", () => {
  const text = markdown('<p style="margin:0"><font face="Liberation"><span style="font-weight: bold">Titre</span></font></p><ol start="3"><li><p>trois</p></li><li><p>quatre</p></li></ol>');
  assert.match(text, /\*\*Titre\*\*/);
  assert.match(text, /3\. trois\n4\. quatre/);
});

test("Arabic numbers begin items of a list too", () => {
  assert.match(markdown("<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>١.<span> </span></span>واحد</p>"), /1\. واحد/);
});

test("what a browser puts around everything is not bold", () => {
  assert.equal(markdown('<b style="font-weight:normal"><p>simple</p></b>'), "simple");
});

test("nothing that could run or look like something else is left", () => {
  const html = clean('<p onclick="x()" style="position:fixed" class="a" id="b"><img src=x onerror=alert(1)><svg onload=alert(1)></svg>mot</p><iframe src="//x"></iframe>', parse);
  assert.doesNotMatch(html, /on\w+=|style=|class=|id=|svg|iframe/);
});
