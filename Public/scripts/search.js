/** Search: facets, highlights, keyboard; everything that narrows it down stands in the address. */

import { config } from "../config.js";
import { get } from "./api.js";
import { organisationsByID, speakersByID, transcriptsByID } from "./catalogue.js";
import { announce, empty, main, show, start } from "./chrome.js";
import { suggest } from "./combobox.js";
import { h, replace } from "./dom.js";
import { say } from "./edtf.js";
import { setTitle } from "./head.js";
import { page, parameters, setParameters } from "./links.js";
import { noteRanges } from "./notes.js";
import { formatLinks, whereSaid } from "./parts.js";
import { Cast } from "./speakers.js";
import { number, s } from "./strings.js";
import { annotate, CodePoints, language } from "./text.js";

const facetNames = ["speaker", "organisation", "transcript", "kind"];
/** Of when somebody speaks, and when they spoke. */
const dateNames = ["from", "to", "document_from", "document_to"];
const filterNames = [...facetNames, ...dateNames];
const perPage = 20;
/** The columns of a spreadsheet of what was found, those of a turn. */
const csvFields = ["id", "permalink", "transcript", "speaker", "kind", "words", "text"];
/** Values that a facet offers. */
const facetMax = 8;
/** Code points of context on each side of what was found. */
const around = 170;

start("search");
setTitle(s.search.title, s.search.description);
const input = h("input",
  { id: "q", name: "q", type: "search", value: parameters().get("q") ?? "", "aria-describedby": "hint",
  enterkeyhint: "search" });
const form = h("form", { role: "search", class: "search-form" },
  h("div", { class: "field" }, h("label", { for: "q" }, s.search.label),
    h("div", { class: "row welcome-row" }, input, h("button", { class: "main" }, s.search.go)),
    h("p", { class: "quiet small", id: "hint" }, s.search.hint)));
const place = h("div", { class: "part" });
replace(main, h("header", { class: "page-head tight" }, h("h1", {}, s.search.title)), form, place);
suggest(input);

let known;
/** The name and value of the control that narrowed the search last, until its results are drawn. */
let pressed;
/** Whether the facets are open: beside the results from the start, above them only once somebody opens them. */
let isOpen = matchMedia("(min-width: 60rem)").matches;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  input.blur();
  go({ ...state(), q: input.value.trim(), cursor: undefined });
});
addEventListener("popstate", () => {
  input.value = parameters().get("q") ?? "";
  run();
});
run();

function state() {
  const query = parameters();
  const values = Object.fromEntries(filterNames.map((name) => [name, query.getAll(name)]));
  return { q: query.get("q") ?? "", ...values, cursor: query.get("cursor") ?? undefined };
}

function go(values) {
  setParameters(values);
  run();
}

function isNarrowed(now) {
  return filterNames.some((name) => now[name].length > 0);
}

function run() {
  const now = state();
  setTitle(now.q ? `${s.search.title}: ${now.q}` : s.search.title, s.search.description);
  show(place, async (...options) => {
    try {
      await find(now, ...options);
    } catch (error) {
      // A page's cursor is good for one corpus and one question only; for others the first page is the beginning.
      if (!now.cursor || !(error.status === 410 || isOfCursor(error))) throw error;
      setParameters({ ...now, cursor: undefined }, { replace: true });
      await find(state(), ...options);
    }
  });
}

function isOfCursor({ status, problem }) {
  return status === 400 && problem?.errors?.some(({ parameter }) => parameter === "cursor");
}

function find(now, ...options) {
  if (now.q) return search(now, ...options);
  if (isNarrowed(now)) return browse(now, ...options);
  return replace(place, empty(s.search.start, h("p", {}, s.search.startDetail)));
}

/** What the facets' ids stand for; asked for once. */
async function names() {
  known ??= Promise.all([transcriptsByID(), speakersByID(), organisationsByID()])
    .then(([transcript, speaker, organisation]) => ({ transcript, speaker, organisation }));
  known.catch(() => (known = undefined));
  return known;
}

async function search(now, signal, progress) {
  const [answer, maps] = await Promise.all([get("search", { ...now, limit: perPage }, { signal, progress }), names()]);
  draw(now, answer, maps, answer.data);
}

/** Without words there is nothing to rank: the turns that the filters leave, in order. */
async function browse({ q, ...now }, signal, progress) {
  const [answer, maps] = await Promise.all([get("turns", { ...now, limit: perPage }, { signal, progress }), names()]);
  draw({ q, ...now }, answer, maps, answer.data.map((turn) => ({ turn, highlights: [] })));
}

function draw(now, answer, maps, hits) {
  const cast = new Cast([...new Set(hits.map((hit) => hit.turn.speaker))].map((id) => maps.speaker.get(id) ?? { id }));
  const { total } = answer.page;
  announce(s.count.results(total));
  const results = hits.length === 0
    ? nothing(now, answer)
    : h("div", {},
      h("div", { class: "part-head results-head" }, h("p", {}, s.count.results(total)),
        formatLinks([table(now)])),
      h("ol", { class: "results" }, hits.map((hit) => result(hit, cast, maps))),
      pager(now, answer.page));
  replace(place,
    h("div", { class: "results-layout" }, facets(now, answer.facets, maps),
    h("div", {}, chosen(now, maps), results)));
  focusAgain();
}

/** All that was found as a spreadsheet, in the order of the page. */
function table({ cursor, ...question }) {
  return question.q
    ? [s.search.csv, "search.csv",
      { ...question, fields: [...csvFields.map((name) => `turn.${name}`), "score", "snippet"].join() }]
    : [s.search.csv, "turns.csv", { ...question, fields: csvFields.join() }];
}

/** What was pressed to narrow the search is drawn anew; whoever goes by keyboard stays there. */
function focusAgain() {
  if (!pressed) return;
  const { name, value } = pressed;
  const again = [...place.querySelectorAll("[name]")].find((one) => one.name === name && one.value === value);
  pressed = undefined;
  (again ?? main).focus({ preventScroll: true });
}

/** Nobody has said what nobody is found with; where filters are set, they may be why. */
function nothing(now, { suggestion }) {
  if (isNarrowed(now)) {
    return empty(s.search.noneFiltered, h("p", {}, s.search.noneFilteredDetail), didYouMean(now, suggestion));
  }
  const title = config.static ? s.search.noneExactly(now.q) : s.search.none(now.q);
  return empty(title, h("p", {}, s.search.noneDetail), didYouMean(now, suggestion));
}

function didYouMean(now, suggestion) {
  if (!suggestion) return null;
  const link = h("a", { href: page.search({ ...now, q: suggestion, cursor: undefined }) }, h("bdi", {}, suggestion));
  return h("p", { class: "standfirst" }, s.search.didYouMean, link);
}

function result({ turn, highlights }, cast, maps) {
  const transcript = maps.transcript.get(turn.transcript);
  return h("li", {},
    h("p", { class: "where" }, cast.link(turn.speaker),
      whereSaid(turn.id, maps.transcript, highlights[0]),
      h("span", { class: "quiet" },
        [s.kind[turn.kind], transcript?.date && say(transcript.date)].filter(Boolean).join(s.separator))),
    h("p", { class: "quotation", ...language(transcript?.language) }, excerpt(turn, highlights)));
}

/** What was found with its neighbourhood, from word to word. */
function excerpt(turn, highlights) {
  const points = new CodePoints(turn.text);
  const first = highlights[0]?.start ?? 0;
  let start = Math.max(0, first - around);
  let end = Math.min(points.length, Math.max(first + around, start + 2 * around));
  const before = points.slice(0, start);
  const after = points.slice(end, points.length);
  if (start > 0) start += [.../^\S*\s*/u.exec(points.slice(start, first))[0]].length;
  if (end < points.length) end += [.../^\S{0,30}/u.exec(after)[0]].length;
  const marks = highlights.map((one) => ({ ...one, make: (nodes) => h("mark", {}, nodes) }));
  const ranges = [...noteRanges(turn), ...marks];
  return [before && start > 0 ? "… " : "", annotate(points, start, end, ranges), end < points.length ? " …" : ""];
}

const facetOf = { speaker: "speakers", organisation: "organisations", transcript: "transcripts" };

/** What a filter's value is called. */
function label(name, value, maps) {
  const thing = maps[name]?.get(value);
  return thing?.name ?? thing?.title ?? s.kind[value] ?? value;
}

function facets(now, counts, maps) {
  const group = (name, title, items) => items.length === 0 ? null :
    h("fieldset", {}, h("legend", {}, title), items.map(({ value, count }) =>
      h("label", { class: "check" },
        h("input", { type: "checkbox", name, value, checked: now[name].includes(value),
          onchange: (event) => toggle(now, name, value, event.target.checked) }),
        h("bdi", { class: "name" }, label(name, value, maps)),
        count === undefined ? null : h("span", { class: "count" }, number(count)))));
  const items = (name) => {
    const list = (counts?.[facetOf[name]] ?? []).slice(0, facetMax);
    // What is chosen stays in the list even where nothing of it is left.
    for (const value of now[name]) if (!list.some((one) => one.value === value)) list.push({ value });
    return list;
  };
  const date = (name) => h("div", { class: "field" }, h("label", { for: name }, s.search.documentDate[name]),
    h("input", { id: name, name, value: now[name][0] ?? "", inputmode: "numeric", placeholder: s.search.datePlaceholder,
      pattern: "[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?", title: s.timeline.dayHint, onchange: ({ target }) => {
        const value = target.value.trim();
        if (target.reportValidity()) narrow({ ...now, [name]: value ? [value] : [] }, name, value);
      } }));
  const years = counts?.years ?? [];
  const form = h("form", { class: "facets", "aria-label": s.search.facets, onsubmit: (event) => event.preventDefault() },
    group("speaker", s.search.speaker, items("speaker")),
    group("organisation", s.search.organisation, items("organisation")),
    group("transcript", s.search.transcript, items("transcript")),
    group("kind", s.search.kind, Object.keys(s.kind).map((value) => ({ value }))),
    h("fieldset", {}, h("legend", {}, s.search.documentDate.title),
      h("div", { class: "dates" }, date("document_from"), date("document_to"))),
    years.length === 0 ? null : h("fieldset", { "aria-describedby": "year-detail" },
      h("legend", {}, s.search.year),
      h("p", { class: "quiet small", id: "year-detail" }, s.search.yearDetail),
      h("div", { class: "chips" },
        [...years].sort((a, b) => String(b.value).localeCompare(String(a.value))).map(({ value, count }) => {
        const on = now.from[0] === String(value) && now.to[0] === String(value);
        return h("button",
          { type: "button", class: "chip", "aria-pressed": String(on), name: "year", value,
          onclick: () => narrow({ ...now, from: on ? [] : [value], to: on ? [] : [value] }, "year", String(value)) },
          value, h("span", { class: "count" }, number(count)));
      }))));
  return h("details", { class: "facets-fold", open: isOpen, ontoggle: (event) => (isOpen = event.target.open) },
    h("summary", {}, s.search.facets), form);
}

function narrow(values, name, value) {
  pressed = { name, value };
  go({ ...values, cursor: undefined });
}

function toggle(now, name, value, on) {
  narrow({ ...now, [name]: on ? [...now[name], value] : now[name].filter((one) => one !== value) }, name, value);
}

/** What narrows the search, each with a way to take it back. */
function chosen(now, maps) {
  const one = (name, value, text) => h("li", {},
    h("button", { type: "button", class: "chip", "aria-label": s.search.clearOne(text),
      onclick: () => toggle(now, name, value, false) }, h("bdi", {}, text), " ✕"));
  const list = facetNames.flatMap((name) => now[name].map((value) => one(name, value, label(name, value, maps))));
  for (const name of dateNames) if (now[name][0]) list.push(one(name, now[name][0], s.search.date[name](now[name][0])));
  if (list.length === 0) return null;
  list.push(h("li", {},
    h("button", { type: "button", class: "bare", onclick: () => narrow({ q: now.q }) }, s.search.clear)));
  return h("ul", { class: "chips chosen-filters" }, list);
}

function pager(now, { next, previous }) {
  if (!next && !previous) return null;
  const link = (cursor, text, rel) => cursor
    && h("a", { class: "button", rel, href: page.search({ ...now, cursor }), onclick: (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go({ ...now, cursor });
    scrollTo(0, 0);
    main.focus();
  } }, text);
  return h("nav", { class: "pager", "aria-label": s.search.pages }, link(previous, s.search.previous, "prev"),
    link(next, s.search.next, "next"));
}
