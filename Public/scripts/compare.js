/** Two interviews side by side. */

import { all, get } from "./api.js";
import { fit, ticks } from "./axis.js";
import { organisationsByID, transcriptsByID } from "./catalogue.js";
import { empty, main, show, start } from "./chrome.js";
import { h, replace, svg } from "./dom.js";
import { say } from "./edtf.js";
import { setTitle } from "./head.js";
import { page, parameters, setParameters } from "./links.js";
import { spokenWords } from "./notes.js";
import { bars, organisationLink } from "./parts.js";
import { Cast } from "./speakers.js";
import { locale, number, percent, s } from "./strings.js";
import { CodePoints, language } from "./text.js";
import { geometry } from "./timeline-shapes.js";

const termsMax = 24;
const organisationsMax = 30;
/** G² from which a difference counts: one in twenty would be as large by chance (χ² with one degree of freedom). */
const likelihoodLeast = 3.84;
/** A shorter word (in letters of an alphabet) is grammar, and tells nothing of what a talk is about. */
const lettersLeast = 4;
/** How much wider than plain words bold ones are drawn. */
const boldness = 1.15;

start("compare");
setTitle(s.compare.title, s.compare.description);
const form = h("form", { class: "row" });
const place = h("div");
replace(main,
  h("header", { class: "page-head tight" }, h("h1", {}, s.compare.title),
  h("p", { class: "standfirst" }, s.compare.description)), form, place);

let transcripts;
show(place, async (signal) => {
  transcripts = [...(await transcriptsByID({ sort: "title" })).values()];
  drawForm();
  await compare(signal);
}, { skeleton: false });
addEventListener("popstate", () => (fillForm(), show(place, compare)));

function drawForm() {
  const select = (name) =>
    h("div", { class: "field grow" }, h("label", { for: name }, s.compare[name]),
      h("select", { id: name, name }, h("option", { value: "" }, s.nothing),
        transcripts.map((one) => h("option", { value: one.id }, one.title))));
  replace(form, select("a"), select("b"), h("button", { class: "main" }, s.compare.go));
  fillForm();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    setParameters(Object.fromEntries(new FormData(form)));
    show(place, compare);
  });
}

function fillForm() {
  for (const name of ["a", "b"]) form.elements[name].value = parameters().get(name) ?? "";
}

async function compare(signal) {
  const [a, b] = ["a", "b"].map((name) => parameters().get(name));
  if (!a || !b || a === b) {
    replace(place,
      empty(s.compare.choose,
      h("p", {}, a && a === b ? s.compare.same
        : [s.compare.noInterviews, s.compare.single][transcripts.length] ?? s.compare.chooseDetail)));
    return;
  }
  const [first, second] = await Promise.all([a, b].map(load));
  signal.throwIfAborted();
  const cast = castOf(first, second);
  setTitle(`${first.transcript.title} / ${second.transcript.title}`, s.compare.description);
  replace(place,
    h("div", { class: "versus part" }, [first, second].map((one) => summary(one, cast))),
    shared(first, second, cast),
    organisations(first, second),
    dates(first, second, cast),
    words(first, second));
}

/** The people of both; there are fewer looks than people may be, and those who say most have one to themselves. */
function castOf(...sides) {
  const said = new Map();
  for (const { transcript } of sides) {
    for (const { id, words } of transcript.speakers) said.set(id, (said.get(id) ?? 0) + words);
  }
  const people = new Map(sides.flatMap(({ speakers }) => speakers).map((one) => [one.id, one]));
  return new Cast([...people.values()].sort((a, b) => (said.get(b.id) ?? 0) - (said.get(a.id) ?? 0)));
}

async function load(id) {
  const [transcript, speakers, names, timeline, turns] = await Promise.all([
    get(`transcripts/${id}`),
    all("speakers", { transcript: id }),
    organisationsByID({ transcript: id }),
    get(`timelines/${id}`),
    all("turns", { transcript: id }, { most: 5000 }),
  ]);
  const mentions = new Map();
  for (const turn of turns.items) {
    for (const { id: org } of turn.mentions.organisations) mentions.set(org, (mentions.get(org) ?? 0) + 1);
  }
  return { transcript, speakers: speakers.items, names, mentions, timeline, turns: turns.items };
}

function summary({ transcript, turns }, cast) {
  const total = transcript.speakers.reduce((sum, one) => sum + one.words, 0) || 1;
  return h("section", {},
    h("p", { class: "kicker" }, say(transcript.date)),
    h("h2", language(transcript.language),
      h("a", { href: page.transcript(transcript.id) }, transcript.title)),
    h("p", { class: "quiet spaced" },
      [s.count.exchanges(transcript.exchanges.length), s.count.turns(turns.length),
      s.count.words(total)].join(s.separator)),
    h("div", { class: "spaced" }, bars(transcript.speakers.map((one) => ({
      name: cast.link(one.id),
      value: one.words,
      figure: percent(one.words / total),
      speaker: cast.className(one.id),
    })), { whole: total })));
}

function shared(first, second, cast) {
  const both = first.transcript.speakers.filter((one) =>
    second.transcript.speakers.some((other) => other.id === one.id));
  return h("section", { class: "part" }, h("h2", {}, s.compare.speakers),
    both.length === 0 ? h("p", { class: "quiet" }, s.compare.noShared)
      : h("ul", { class: "chips" }, both.map((one) => h("li", { class: "chip" }, cast.link(one.id)))));
}

/** The organisations of both, mirrored about their names. */
function organisations(first, second) {
  const ids = [...new Set([...first.mentions.keys(), ...second.mentions.keys()])];
  if (ids.length === 0) return null;
  const n = (side, id) => side.mentions.get(id) ?? 0;
  ids.sort((x, y) => Number(n(second, y) > 0 && n(first, y) > 0) - Number(n(second, x) > 0 && n(first, x) > 0)
    || n(first, y) + n(second, y) - n(first, x) - n(second, x));
  const most = Math.max(...ids.flatMap((id) => [n(first, id), n(second, id)]));
  const cell = (value) =>
    h("td", {}, h("div", { class: "bar-cell" },
    h("span", { class: "bar", vars: { "--part": (0.85 * value) / most } , hidden: value === 0 }),
    value ? number(value) : "–"));
  return h("section", { class: "part" }, h("h2", {}, s.compare.organisations),
    h("table", { class: "butterfly" },
      h("thead", {},
        h("tr", {}, h("th", { scope: "col" }, first.transcript.title),
        h("th", { scope: "col", class: "middle" }, s.compare.organisation),
        h("th", { scope: "col" }, second.transcript.title))),
      h("tbody", {}, ids.slice(0, organisationsMax).map((id) => h("tr", {},
        cell(n(first, id)),
        h("td", {}, organisationLink(id, (first.names.get(id) ?? second.names.get(id))?.name)),
        cell(n(second, id)))))));
}

/** Both timelines on one axis. */
function dates(first, second, cast) {
  const sides = [first, second].map((side) => ({ side, shapes: side.timeline.events.map(geometry).filter(Boolean) }));
  const ends = sides.flatMap(({ shapes }) => shapes.flatMap((one) => [one.from, one.to]));
  if (ends.length === 0) return null;
  const place = h("div");
  // Drawn at the size that it is shown at, so that its words are never too small.
  const [from, to] = [Math.min(...ends), Math.max(...ends)];
  let drawnAt = 0;
  new ResizeObserver(([{ contentRect: { width } }]) => {
    if (width === drawnAt || width === 0) return;
    drawnAt = width;
    requestAnimationFrame(() => replace(place, overlay(sides, { from, to, width, cast })));
  }).observe(place);
  return h("section", { class: "part" }, h("h2", {}, s.compare.timelines), place,
    h("p", { class: "row spaced" },
      [first, second].map((side) =>
      h("a", { href: page.timeline({ id: side.transcript.id }) }, `${s.timeline.title}: ${side.transcript.title}`))));
}

function overlay(sides, { from, to, width, cast }) {
  const band = 56;
  const x = (moment) => 10 + ((moment - from) / (to - from || 1)) * (width - 20);
  const bands = sides.map(({ side, shapes }, i) => {
    const y = 26 + i * (band + 12);
    return [
      svg("text", { x: 10, y: y + 2, class: "band-label" }, fit(side.transcript.title, (width - 20) / boldness)),
      svg("line", { class: "grid", x1: 0, x2: width, y1: y + band, y2: y + band }),
      shapes.map((shape, j) =>
        svg("rect", { class: `interval ${cast.className(shape.event.speaker)}`, x: x(shape.from),
        width: Math.max(3, x(shape.openEnd ? to : shape.to) - x(shape.from)), y: y + 10 + (j % 7) * 6, height: 5 })),
    ];
  });
  const height = 26 + 2 * (band + 12) + 20;
  // A year at the edge stands within the drawing.
  const anchorAt = (at) => (at < 24 ? "start" : at > width - 24 ? "end" : "middle");
  const years = [...ticks(from, to, ((to - from) / width) * 70)].filter(([moment]) => moment >= from && moment <= to);
  const axis = years.map(([moment, text]) =>
    svg("text", { x: x(moment), y: height - 6, "text-anchor": anchorAt(x(moment)) }, text));
  return svg("svg", { class: "chart overlay", viewBox: `0 0 ${width} ${height}`, height, role: "img",
    "aria-label": sides.map(({ side, shapes }) =>
      `${side.transcript.title}: ${s.count.events(shapes.length)}`).join("; ") }, bands, axis);
}

/** The words that tell the two apart, by Dunning's log-likelihood (G²). */
function words(first, second) {
  const [a, b] = [first, second].map(countWords);
  const keyness = (own, other) => [...own.counts]
    .map(([word, n]) => ({ word, score: likelihood(n, other.counts.get(word) ?? 0, own.total, other.total) }))
    .filter((one) => one.score > likelihoodLeast)
    .sort((x, y) => y.score - x.score || x.word.localeCompare(y.word))
    .slice(0, termsMax);
  const list = (side, terms) => {
    const most = Math.sqrt(terms[0]?.score ?? 1);
    return h("section", {}, h("h3", { dir: "auto" }, side.transcript.title),
      terms.length === 0 ? h("p", { class: "quiet" }, s.compare.onlyHere)
        : h("ul", { class: "terms", ...language(side.transcript.language) }, terms.map(({ word, score }) =>
        h("li", { vars: { "--weight": Math.sqrt(score) / most } },
          h("a", { href: page.search({ q: word, transcript: side.transcript.id }) }, word)))));
  };
  return h("section", { class: "part" }, h("h2", {}, s.compare.words),
    h("p", { class: "quiet" }, s.compare.wordsDetail),
    h("div", { class: "versus spaced" }, list(first, keyness(a, b)), list(second, keyness(b, a))));
}

function countWords({ transcript, turns }) {
  const segmenter = new Intl.Segmenter(transcript.language && transcript.language !== "und" ? transcript.language
    : locale, { granularity: "word" });
  const counts = new Map();
  let total = 0;
  for (const turn of turns) {
    for (const { segment, isWordLike } of segmenter.segment(spokenWords(turn, new CodePoints(turn.text)))) {
      if (!isWordLike || /\d/.test(segment)) continue;
      if (segment.length < (/^[\p{sc=Latin}\p{sc=Cyrillic}\p{sc=Greek}]/u.test(segment) ? lettersLeast : 2)) continue;
      const word = segment.toLowerCase().replace(/’s$/u, "");
      counts.set(word, (counts.get(word) ?? 0) + 1);
      total += 1;
    }
  }
  return { counts, total: total || 1 };
}

function likelihood(n, m, ownTotal, otherTotal) {
  const rate = (n + m) / (ownTotal + otherTotal);
  if (n / ownTotal <= m / otherTotal) return 0;
  const part = (count, expected) => (count === 0 ? 0 : count * Math.log(count / expected));
  return 2 * (part(n, rate * ownTotal) + part(m, rate * otherTotal));
}
