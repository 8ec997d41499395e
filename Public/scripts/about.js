/** About the API: every endpoint of the OpenAPI document, to be tried on the spot. */

import { address, get, openapi, send, siteAddress } from "./api.js";
import { resolve, config } from "../config.js";
import { copy, failure, main, show, start } from "./chrome.js";
import { h, replace } from "./dom.js";
import { setTitle } from "./head.js";
import { facts } from "./parts.js";
import { s } from "./strings.js";

/** Characters of an answer that are shown. */
const shownMost = 4000;

start("about");
setTitle(s.about.title, s.about.description);
const place = h("div");
replace(main,
  h("header", { class: "page-head tight" }, h("h1", {}, s.about.title),
  h("p", { class: "standfirst" }, s.about.description)), place);
show(place, load);

let examples;

async function load() {
  const [document] = await Promise.all([openapi(), prepareExamples()]);
  const groups = operationsByTag(document.paths);
  const key = (tag) => `endpoints-${tag.toLowerCase().replace(/\W+/g, "-")}`;
  replace(place,
    facts([
      [s.about.base, h("code", {}, address("").href)],
      [s.about.version, document.info.version],
      [s.about.spec, h("a", { href: resolve(config.openapi).href }, resolve(config.openapi).pathname)],
    ]),
    h("p", { class: "prose spaced" }, prose(document.info.description)),
    h("nav", { class: "spaced", "aria-label": s.about.contents },
      h("ul", { class: "chips" },
      [...groups.keys()].map((tag) => h("li", {}, h("a", { class: "chip tag", href: `#${key(tag)}` }, tag))))),
    [...groups].map(([tag, list]) =>
      h("section", { class: "part endpoints", id: key(tag) }, h("h2", {}, tag),
        list.map((one) => endpoint(one, document)))));
}

/** The operations by their tag; a path that only asks for another form (`…/turns.csv`) is told with its own. */
function operationsByTag(paths) {
  const names = Object.keys(paths);
  const isFormOf = (path, base) => path.startsWith(`${base}.`) && !path.slice(base.length).includes("/");
  const groups = new Map();
  for (const [path, methods] of Object.entries(paths)) {
    if (names.some((base) => isFormOf(path, base))) continue;
    const forms = names.filter((name) => isFormOf(name, path)).map((name) => name.slice(path.length));
    for (const method of ["get", "post"]) {
      const operation = methods[method];
      if (!operation) continue;
      const tag = operation.tags?.[0] ?? s.about.others;
      const entry = { path, method, operation, forms, shared: methods.parameters ?? [] };
      groups.set(tag, [...(groups.get(tag) ?? []), entry]);
    }
  }
  return groups;
}

/** The first paragraph of a description, its `code` as such. */
function prose(text) {
  return text.split("\n\n")[0].split("`").map((part, i) => (i % 2 ? h("code", {}, part) : part));
}

/** Real ids of this corpus for the paths that need one. */
async function prepareExamples() {
  const first = async (path) => (await get(path, { limit: 1 }).catch(() => ({ data: [] }))).data[0];
  const paths = ["transcripts", "speakers", "organisations", "turns"];
  const [transcript, speaker, organisation, turn] = await Promise.all(paths.map(first));
  examples = {
    transcripts: transcript?.id, speakers: speaker?.id, organisations: organisation?.id, turns: turn?.id,
    timelines: transcript?.id ?? "all", words: turn?.text,
  };
}

/** What a `$ref` of the document leads to. */
function deref(node, document) {
  if (!node?.$ref) return node;
  return node.$ref.split("/").slice(1).reduce((at, part) => at?.[part.replaceAll("~1", "/").replaceAll("~0", "~")],
    document) ?? {};
}

function endpoint({ path, method, operation, forms, shared }, document) {
  const parameters = [...shared, ...(operation.parameters ?? [])].map((one) => deref(one, document));
  const inPath = parameters.filter((one) => one.in === "path");
  const inQuery = parameters.filter((one) => one.in === "query");
  const output = h("output", {});
  const required = inQuery.filter((one) => one.required);
  const suggested = path.replace(/\{(\w+)\}/g,
    (whole, name) => example(path, inPath.find((one) => one.name === name)) ?? whole);
  const query = new URLSearchParams(required.map((one) => [one.name, example(path, one) ?? "the"]));
  if (inQuery.some((one) => one.name === "limit")) query.set("limit", "2");
  const target = (form) => `${suggested}${form}${query.size ? `?${query}` : ""}`;
  const id = `run-${method}-${path.replace(/\W+/g, "-")}`;
  const input = h("input",
    { id, value: target(""), spellcheck: "false", "aria-label": `${method.toUpperCase()} ${path}` });
  const body = method === "post" ? h("textarea", { rows: 6, "aria-label": s.tryOwn.label }, s.tryOwn.exampleText)
    : null;
  const url = () => new URL(input.value.replace(/^\//, ""), siteAddress("")).href;
  const form = h("form", {},
    forms.length === 0 ? null : h("p", { class: "forms small" }, s.about.alsoAs, forms.map((suffix) =>
      h("button", { type: "button", class: "chip", onclick: () => {
        input.value = target(suffix);
        form.requestSubmit();
      } }, suffix))),
    h("div", { class: "row" }, h("div", { class: "grow" }, input), h("button", { class: "main" }, s.about.run),
      h("button", { type: "button", onclick: () => copy(curl(method, url())) }, s.about.copyCurl)),
    body && h("div", { class: "spaced" }, body));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run(output, method, url(), body?.value);
  });
  return h("article", { class: "endpoint" },
    h("h3", {}, h("span", { class: "method" }, method.toUpperCase()), " ", path),
    operation.summary ? h("p", {}, prose(operation.summary)) : null,
    operation.description && operation.description !== operation.summary
      ? h("p", { class: "quiet small" }, prose(operation.description)) : null,
    parameters.length === 0 ? null
      : h("details", {}, h("summary", {}, `${s.about.parameters} (${parameters.length})`),
      parameterTable(parameters, document)),
    form, output);
}

function parameterTable(parameters, document) {
  return h("table", { class: "small" },
    h("thead", {}, h("tr", {}, h("th", { scope: "col" }, s.about.name), h("th", { scope: "col" }, s.about.meaning))),
    h("tbody", {}, parameters.map((one) => {
      const schema = deref(one.schema, document) ?? {};
      const values = (deref(schema.items, document)?.enum ?? schema.enum ?? []).filter((value) => value !== null);
      return h("tr", {},
        h("td", {}, h("code", {}, one.name), one.required ? h("span", { class: "quiet" }, ` ${s.about.required}`) : ""),
        h("td", {}, prose(one.description ?? ""),
          values.length ? h("span", { class: "quiet" }, " ", values.join(", ")) : ""));
    })));
}

function example(path, parameter) {
  if (!parameter) return undefined;
  const resource = /^(?:\/api\/v1)?\/(\w+)/.exec(path)?.[1];
  const inEmbed = path.includes("/turns/") ? examples.turns : undefined;
  if (parameter.in === "path") return inEmbed ?? examples[resource] ?? exampleOf(parameter);
  return exampleOf(parameter) ?? (parameter.name === "text" || parameter.name === "q"
    ? examples.words?.split(/\s+/).slice(0, 3).join(" ") : undefined);
}

function exampleOf(parameter) {
  const { example: own, examples, schema } = parameter;
  const value = own ?? Object.values(examples ?? {})[0]?.value ?? schema?.example ?? schema?.examples?.[0];
  return value === undefined ? undefined : String([value].flat()[0]);
}

const curl = (method, url) =>
  (method === "post" ? `curl -X POST -H 'Content-Type: text/plain' --data-binary @transcript.txt '${url}'`
  : `curl '${url}'`);

async function run(output, method, url, body) {
  replace(output, h("p", { class: "quiet" }, s.about.running));
  const began = performance.now();
  try {
    const response = await send(url,
      method === "post" ? { method: "POST", body, headers: { "Content-Type": "text/plain; charset=utf-8" } }
      : { headers: { Accept: "*/*" } });
    const text = await response.text();
    const size = new TextEncoder().encode(text).length;
    replace(output,
      h("p", { class: "quiet small" }, s.about.answer(response.status, Math.round(performance.now() - began), size),
        s.separator, response.headers.get("Content-Type") ?? ""),
      h("pre", { class: "pre", tabindex: 0 }, pretty(text)));
  } catch (error) {
    replace(output, failure(error));
  }
}

function pretty(text) {
  let shown = text;
  try {
    shown = JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    // Not JSON: as it came.
  }
  return shown.length > shownMost ? `${shown.slice(0, shownMost)}\n${s.about.truncated}` : shown;
}
