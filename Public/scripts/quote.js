/** Did somebody say that? */

import { get } from "./api.js";
import { byID, speakersByID, transcriptsByID } from "./catalogue.js";
import { announce, main, show, start } from "./chrome.js";
import { h, replace } from "./dom.js";
import { setTitle } from "./head.js";
import { parameters, setParameters } from "./links.js";
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
  return show(place, async (signal) => {
    const { data } = await get("quotes", { text: asked, speaker: speaker.value }, { signal });
    const shown = data.slice(0, shownMax);
    const ids = [...new Set(shown.map((one) => one.turn))];
    draw(shown, byID(await Promise.all(ids.map((id) => get(`turns/${id}`, {}, { signal })))));
  });
}

function draw(found, turns) {
  const exact = found.some((one) => one.match === "exact");
  const title = found.length === 0 ? s.quote.none : exact ? s.quote.exact : s.quote.near;
  announce(title);
  const cast = new Cast([...new Set(found.map((one) => one.speaker))].map((id) =>
    known.speakers.get(id) ?? { id }));
  if (found.length === 0) {
    replace(place,
      h("div", { class: "verdict" }, h("h2", {}, title), h("p", { class: "quiet spaced" }, s.quote.noneDetail)));
    return;
  }
  replace(place,
    h("div", { class: "verdict" }, h("h2", {}, title),
      h("p", { class: "quiet" }, exact ? s.quote.matches(found.length) : s.quote.nearDetail)),
    h("ol", { class: "index quotes" }, found.map((one) => match(one, turns.get(one.turn), cast))));
}

function match(found, turn, cast) {
  const points = new CodePoints(turn.text);
  const start = Math.max(0, found.start - around);
  const end = Math.min(points.length, found.end + around);
  const mark = { start: found.start, end: found.end, make: (nodes) => h("mark", {}, nodes) };
  return h("li", {},
    h("div", {},
      h("p", { class: "quotation", ...language(known.transcripts.get(turn.transcript)?.language) },
        start > 0 ? "…" : "", annotate(points, start, end, [mark]), end < points.length ? "…" : ""),
      turn.kind === "commentary" ? h("p", { class: "small" }, h("strong", {}, s.quote.commentaryWarning)) : null,
      differences(found.differences)),
    h("p", { class: "source small" }, cast.link(found.speaker), whereSaid(turn.id, known.transcripts, found),
      h("span", { class: "quiet" }, s.kind[turn.kind])));
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
