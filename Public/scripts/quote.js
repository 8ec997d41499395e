/** Did somebody say that? */

import { config } from "../config.js";
import { get } from "./api.js";
import { byID, speakersByID, transcriptsByID } from "./catalogue.js";
import { announce, main, show, start } from "./chrome.js";
import { h, replace } from "./dom.js";
import { setTitle } from "./head.js";
import { parameters, setParameters } from "./links.js";
import { isNote, noteRanges } from "./notes.js";
import { whereSaid } from "./parts.js";
import { Cast } from "./speakers.js";
import { s } from "./strings.js";
import { annotate, CodePoints, language } from "./text.js";

/** Code points shown before and after the words. */
const around = 120;
const shownMax = 20;

start("quote");
setTitle(s.quote.title, s.quote.description);
const text = h("textarea",
  { id: "text", name: "text", rows: 4, placeholder: s.quote.placeholder, required: true, dir: "auto" });
const speaker = h("select", { id: "speaker", name: "speaker" }, h("option", { value: "" }, s.quote.anybody));
const form = h("form", { class: "quote-form" },
  h("div", { class: "field" }, h("label", { for: "text" }, s.quote.label), text),
  h("div", { class: "row spaced" },
    h("div", { class: "field grow" }, h("label", { for: "speaker" }, s.quote.speaker), speaker),
    h("button", { class: "main" }, s.quote.go)));
const place = h("div", { class: "rest" });
replace(main,
  h("header", { class: "page-head tight" }, h("h1", {}, s.quote.title),
  h("p", { class: "standfirst" }, s.quote.description)), form, place);

let known;
form.addEventListener("submit", (event) => {
  event.preventDefault();
  setParameters({ text: text.value.trim(), speaker: speaker.value });
  check();
});
addEventListener("popstate", () => (fillForm(), check()));
show(place, async () => {
  const [speakers, transcripts] = await Promise.all([speakersByID({ sort: "name" }), transcriptsByID()]);
  known = { speakers, transcripts };
  speaker.append(...[...speakers.values()].map((one) => h("option", { value: one.id }, one.name)));
  fillForm();
  replace(place);
  await check();
}, { skeleton: false });

function fillForm() {
  text.value = parameters().get("text") ?? "";
  speaker.value = parameters().get("speaker") ?? "";
}

async function check() {
  const asked = text.value.trim();
  if (!asked) return replace(place);
  return show(place, async (signal, progress) => {
    const by = speaker.value;
    const ask = (more) => get("quotes", { text: asked, ...more }, { signal, progress });
    let answer = await ask({ speaker: by });
    // That one person did not say it is not that nobody did.
    const isAnothers = by !== "" && answer.data.length === 0;
    if (isAnothers) answer = await ask({});
    const shown = answer.data.slice(0, shownMax);
    const ids = [...new Set(shown.map((one) => one.turn))];
    const turns = byID(await Promise.all(ids.map((id) => get(`turns/${id}`, {}, { signal }))));
    const name = by && (known.speakers.get(by)?.name ?? by);
    draw(shown, turns, verdict(answer, { shown, turns, name, isAnothers }));
  });
}

/** What the answer comes to, in a few words and in a sentence. */
function verdict({ data, page: { total } }, { shown, turns, name, isAnothers }) {
  if (data.length === 0 && config.static) return [s.quote.noneExactly, s.quote.noneExactlyDetail];
  if (data.length === 0) return [s.quote.none, s.quote.noneDetail];
  const isExact = data[0].match === "exact";
  if (isAnothers) return [s.quote.notBy(name), isExact ? s.quote.byOthers : s.quote.nearByOthers];
  if (!isExact) return [s.quote.near, s.quote.nearDetail(name)];
  if (shown.every((one) => isNote(turns.get(one.turn), one))) return [s.quote.onlyNotes, s.quote.onlyNotesDetail];
  // What is near comes after what is exact, and where it comes at all nothing exact is left over.
  const near = data.filter((one) => one.match === "near").length;
  return [s.quote.exact, s.quote.matches(near > 0 ? data.length - near : total, { near, shown: shown.length, total })];
}

function draw(found, turns, [title, detail]) {
  announce(title);
  const cast = new Cast([...new Set(found.map((one) => one.speaker))].map((id) =>
    known.speakers.get(id) ?? { id }));
  replace(place,
    h("div", { class: "verdict" }, h("h2", {}, title), h("p", { class: "quiet spaced" }, detail)),
    found.length === 0 ? null
      : h("ol", { class: "index quotes" }, found.map((one) => match(one, turns.get(one.turn), cast))));
}

function match(found, turn, cast) {
  const points = new CodePoints(turn.text);
  const start = Math.max(0, found.start - around);
  const end = Math.min(points.length, found.end + around);
  const mark = { start: found.start, end: found.end, make: (nodes) => h("mark", {}, nodes) };
  const ofEditor = isNote(turn, found);
  const warning = ofEditor ? s.quote.noteWarning : turn.kind === "commentary" ? s.quote.commentaryWarning : null;
  return h("li", {},
    h("div", {},
      h("p", { class: "quotation", ...language(known.transcripts.get(turn.transcript)?.language) },
        start > 0 ? "…" : "", annotate(points, start, end, [...noteRanges(turn), mark]),
        end < points.length ? "…" : ""),
      warning ? h("p", { class: "small" }, h("strong", {}, warning)) : null,
      differences(found.differences)),
    h("p", { class: "source small" }, ofEditor ? null : cast.link(found.speaker),
      whereSaid(turn.id, known.transcripts, found),
      h("span", { class: "quiet" }, ofEditor ? s.quote.note : s.kind[turn.kind])));
}

/** What the quotation has and what was said, each difference a pair. */
function differences(list) {
  if (list.length === 0) return null;
  return h("div", { class: "difference small spaced" },
    h("table", {},
      h("thead", {}, h("tr", {}, h("th", { scope: "col" }, s.quote.yours), h("th", { scope: "col" }, s.quote.theirs))),
      h("tbody", {}, list.map((one) => h("tr", {},
        h("td", { dir: "auto" }, one.quoted ? h("del", {}, one.quoted) : s.nothing),
        h("td", { dir: "auto" }, one.said ? h("ins", {}, one.said) : s.nothing))))));
}
