/** Somebody's own transcript, analysed without being stored. */

import { analyse } from "./api.js";
import { byID } from "./catalogue.js";
import { announce, download, empty, main, show, start } from "./chrome.js";
import { h, replace } from "./dom.js";
import { say } from "./edtf.js";
import { setTitle } from "./head.js";
import { turnNumber } from "./links.js";
import { bars, findings } from "./parts.js";
import { score } from "./score.js";
import { Cast } from "./speakers.js";
import { s } from "./strings.js";
import { language } from "./text.js";
import { Timeline } from "./timeline.js";
import { frontMatter, withFrontMatter } from "./front-matter.js";
import { TurnsView } from "./turns.js";

start("try");
setTitle(s.tryOwn.title, s.tryOwn.description);

const text = h("textarea",
  { id: "transcript", placeholder: s.tryOwn.placeholder, spellcheck: "false", dir: "auto",
  "aria-describedby": "private" });
const file = h("input", { type: "file", id: "file", accept: ".txt,.md,.vtt,.srt,.xml,.jsonl,text/*", hidden: true });
const drop = h("div", { class: "drop" },
  h("p", { class: "row drop-head" },
    h("label", { for: "transcript" }, s.tryOwn.drop),
    h("button", { type: "button", onclick: () => file.click() }, s.tryOwn.choose), file),
  text);
const result = h("div");
const form = h("form", {},
  drop,
  h("div", { class: "row spaced try-row" },
    h("button", { class: "main" }, s.tryOwn.go),
    h("button", { type: "button", onclick: () => { text.value = s.tryOwn.exampleText; form.requestSubmit(); } },
      s.tryOwn.example),
    h("button", { type: "button", class: "bare", onclick: () => { text.value = ""; replace(result); text.focus(); } },
      s.tryOwn.clear),
    h("span", { class: "quiet small", id: "private" }, s.tryOwn.private)));
replace(main,
  h("header", { class: "page-head tight" }, h("h1", {}, s.tryOwn.title),
  h("p", { class: "standfirst" }, s.tryOwn.description)), form, result);

form.addEventListener("submit", (event) => {
  event.preventDefault();
  run();
});
file.addEventListener("change", () => file.files[0] && take(file.files[0]));
for (const name of ["dragenter", "dragover"]) {
  drop.addEventListener(name, (event) => {
    event.preventDefault();
    drop.classList.add("is-over");
  });
}
for (const name of ["dragleave", "drop"]) drop.addEventListener(name, () => drop.classList.remove("is-over"));
drop.addEventListener("drop", (event) => {
  const dropped = event.dataTransfer.files[0];
  if (!dropped) return;
  event.preventDefault();
  take(dropped);
});

async function take(chosen) {
  try {
    text.value = new TextDecoder("utf-8", { fatal: true }).decode(await chosen.arrayBuffer());
  } catch {
    replace(result, empty(s.tryOwn.binary));
    announce(s.tryOwn.binary);
    return;
  }
  run();
}

function run() {
  if (!text.value.trim()) {
    replace(result, empty(s.tryOwn.empty));
    announce(s.tryOwn.empty);
    return text.focus();
  }
  const source = text.value;
  return show(result, async () => draw(await analyse(source), source));
}

function draw(analysis, source) {
  const { transcript, turns, organisations, timeline: { events } } = analysis;
  const known = byID(analysis.speakers);
  const speakers = transcript.speakers.map((one) => ({ ...known.get(one.id), ...one }));
  const cast = new Cast(speakers);
  announce(s.tryOwn.done(turns.length, speakers.length));
  const heading = h("h2", { tabindex: -1 }, s.tryOwn.result);
  if (turns.length === 0) {
    replace(result,
      h("section", { class: "part" }, heading, empty(s.tryOwn.noTurns, h("p", {}, s.tryOwn.noTurnsDetail))),
      guessed(transcript));
    return;
  }
  const staves = score(transcript, cast);
  const read = h("div");
  const drawing = h("div");
  replace(result,
    h("section", { class: "part" }, heading, summary(analysis, { speakers, organisations, events }), staves.element),
    events.length === 0 ? null : h("section", { class: "part" }, h("h2", {}, s.timeline.title), drawing),
    h("div", { class: "reviewed" },
      h("section", { class: "part" }, h("h2", {}, s.speaker.turns),
        h("div", { class: "reading plain", dir: language(transcript.language).dir }, read)),
      h("div", { class: "review" },
        guessed(transcript), matterSection(frontMatter(transcript, speakers, source), source),
        organisationBars(organisations))));
  if (events.length > 0) drawTimeline(drawing, { transcript, events, cast });
  const context = { transcript, cast, organisations: byID(organisations), events: new Map(), links: false };
  new TurnsView(read, context).appendByAndBy(turns);
  staves.fill(turns);
  heading.focus({ preventScroll: true });
  heading.scrollIntoView();
}

function summary({ transcript, turns }, { speakers, organisations, events }) {
  const title = [transcript.title !== transcript.id && transcript.title, transcript.date && say(transcript.date)];
  const counts = [s.tryOwn.done(turns.length, speakers.length), s.count.organisations(organisations.length),
    s.count.events(events.length)];
  return [
    title.some(Boolean) ? h("p", { class: "standfirst", dir: "auto" }, title.filter(Boolean).join(s.separator)) : null,
    h("p", { class: "quiet spaced" }, counts.join(s.separator)),
  ];
}

function matterSection(matter, source) {
  return h("section", { class: "part" }, h("h2", {}, s.tryOwn.frontMatter),
    h("p", { class: "quiet" }, s.tryOwn.frontMatterDetail),
    h("pre", { class: "pre spaced", tabindex: 0 }, matter),
    h("div", { class: "row spaced" },
      h("button", { type: "button", class: "main",
        onclick: () => download("front-matter.yaml", matter, "application/yaml") }, s.download),
      h("button", { type: "button",
        onclick: () => download("transcript.txt", withFrontMatter(matter, source), "text/plain") },
        s.tryOwn.downloadFile)));
}

function organisationBars(organisations) {
  if (organisations.length === 0) return null;
  return h("section", { class: "part" }, h("h2", {}, s.transcript.named),
    bars(organisations.map((one) => ({ name: h("bdi", {}, one.name), value: one.mentions }))));
}

function drawTimeline(place, { transcript, events, cast }) {
  const today = /^\d{4}-\d\d-\d\d$/.test(transcript.date ?? "") ? transcript.date : undefined;
  const onchoose = (event) => document.getElementById(`t${turnNumber(event.turn)}`)?.scrollIntoView({ block: "center" });
  return new Timeline(place, { events, cast, today, onchoose });
}

function guessed(transcript) {
  return h("section", { class: "part" }, h("h2", {}, s.findings.title), findings(transcript));
}
