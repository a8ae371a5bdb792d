// Bundles the editor into the web application: `npm ci && npm run build`, then commit what changed.
import { createHash } from "node:crypto";
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { build } from "esbuild";

const TARGET = "../webapp/resources/rihla/js/";
const { metafile } = await build({
  metafile: true,
  entryPoints: ["src/index.js"],
  bundle: true,
  minify: true,
  charset: "utf8",
  format: "iife",
  target: "es2022",
  legalComments: "none",
  outfile: `${TARGET}rich-text.js`,
});

// What the bundle was made of, so that a test can tell whether sources changed since.
const sources = [...readdirSync("src").sort().map((name) => `src/${name}`), "package-lock.json"];
const digest = (name) => createHash("sha256").update(readFileSync(name)).digest("hex");
const lines = [`${digest(`${TARGET}rich-text.js`)}  rich-text.js`, ...sources.map((name) => `${digest(name)}  ${name}`)];
writeFileSync("bundle.sha256", `${lines.join("\n")}\n`);

const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8"));
const licences = Object.entries(packages)
  .filter(([path]) => path && Object.keys(metafile.inputs).some((input) => input.startsWith(`${path}/`)))
  .map(([path, entry]) => {
    const folder = readdirSync(path).find((name) => /^licen[cs]e/i.test(name));
    return `${path.replace("node_modules/", "")} ${entry.version}, ${entry.license}\n\n${folder ? readFileSync(`${path}/${folder}`, "utf8").trim() : ""}\n`;
  });
writeFileSync(`${TARGET}rich-text.licences.txt`, licences.join("\n----\n\n"));
