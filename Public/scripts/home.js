/** The first page: the collection at a glance. */

import { all, get, orElse } from "./api.js";
import { usualStretch } from "./axis.js";
import { empty, main, show, start } from "./chrome.js";
import { suggest } from "./combobox.js";
import { datetime, say, sayYear } from "./edtf.js";
import { h, replace, svg } from "./dom.js";
import { setFeed, setLinkedData, setTitle } from "./head.js";
import { page } from "./links.js";
import { spokenWords } from "./notes.js";
import { bars, growing, missingPart, organisationLink } from "./parts.js";
import { Cast } from "./speakers.js";
import { number, percent, s } from "./strings.js";
import { CodePoints, introductionWords, language, opening } from "./text.js";

start("home");
setTitle("", s.home.description);
setLinkedData({ "@type": "WebSite", name: s.name, description: s.home.description,
  url: new URL("./", location.href).href,
  potentialAction: { "@type": "SearchAction", target: `${new URL("search.html", location.href).href}?q={q}`,
    "query-input": "required name=q" } });
setFeed("feeds/transcripts.atom", s.foot.feed);

/** Interviews in the list before it grows, the newest one above it included. */
const transcriptsAtOnce = 12;

const figures = ["transcripts", "speakers", "turns", "words", "organisations", "events"];
// At its full height before the figures are known, so that nothing below it jumps.
const glance = h("dl", { class: "glance" }, figures.map((name) => figure(name, "–")));
const rest = h("div", { class: "rest" });
replace(main, welcome(), glance, rest);
suggest(document.getElementById("q"));
show(rest, load);

function welcome() {
  return h("header", { class: "welcome" },
    h("h1", {}, s.home.title),
    h("form", { role: "search", action: "search.html" },
      h("div", { class: "field" },
        h("label", { for: "q" }, s.home.search),
        h("div", { class: "row welcome-row" },
          h("input", { id: "q", name: "q", type: "search", placeholder: s.home.placeholder }),
          h("button", { class: "main" }, s.home.go)))));
}

async function load() {
  const [about, newest, speakers, organisations, timeline] = await Promise.all([
    get(""),
    get("transcripts", { sort: "-date", limit: transcriptsAtOnce }),
    orElse({ data: [] }, get("speakers", { sort: "-words", fields: "id,name,words", limit: 10 })),
    orElse({ data: [] }, get("organisations", { limit: 10 })),
    orElse({ events: [] }, get("timelines/all", { fields: "events.earliest,events.latest" })),
  ]);
  replace(glance, figures.map((name) => figure(name, number(about.counts[name]), about.counts[name])));
  if (newest.data.length === 0) {
    replace(rest, empty(s.home.none, h("p", {}, s.home.noneDetail),
      h("div", { class: "row" }, h("a", { class: "button main", href: page.tryYourOwn() }, s.nav.try))));
    return;
  }
  const cast = new Cast(speakers.data);
  await learnNames(cast, newest.data);
  replace(rest,
    await lead(newest.data[0], cast),
    newest.data.length === 1 ? null
      : h("section", { class: "part" },
        headed(s.home.newest, page.browse(), s.home.allTranscripts), older(newest, cast)),
    h("div", { class: "columns" }, organisationBars(organisations), speakerBars(speakers, cast)),
    dates(timeline));
}

function figure(name, value, count = 2) {
  return h("div", {}, h("dt", { class: "label" }, s.glance[name](count)), h("dd", {}, value));
}

/** Who speaks in some interviews; only those few are asked for, since an archive knows thousands. */
async function learnNames(cast, transcripts) {
  const { items } = await orElse({ items: [] },
    all("speakers", { transcript: transcripts.map((one) => one.id), fields: "id,name" }));
  cast.learn(items);
}

/** The interviews after the newest one. */
function older({ data, page: { total, next } }, cast) {
  return growing(h("ul", { class: "newest" }), data.slice(1).map((one) => entry(one, cast)), {
    total: total - 1,
    label: s.home.moreTranscripts,
    key: "interviews",
    load: async () => {
      const answer = await get("transcripts", { sort: "-date", limit: transcriptsAtOnce, cursor: next });
      next = answer.page.next;
      await learnNames(cast, answer.data);
      return answer.data.map((one) => entry(one, cast));
    },
  });
}

/** The newest interview, given the room of a magazine's opening page: its words before its figures. */
async function lead(transcript, cast) {
  const [introduction] = introductionWords(transcript);
  const words = introduction ? { text: introduction } : await openingTurn(transcript);
  return h("section", { class: "lead", "aria-labelledby": "lead-title" },
    h("p", { class: "kicker" }, s.home.lead, s.separator,
      h("time", { datetime: datetime(transcript.date) }, say(transcript.date))),
    h("h2", { id: "lead-title", ...language(transcript.language) },
      h("a", { href: page.transcript(transcript.id) }, transcript.title)),
    words && h("p", { class: "standfirst", ...language(transcript.language) },
      words.speaker ? s.quoted(opening(words.text, 45)) : opening(words.text, 60)),
    words?.speaker && h("p", { class: "quiet" }, cast.link(words.speaker)),
    h("div", { class: "lead-foot" },
      h("p", { class: "speakers" }, transcript.speakers.slice(0, 6).map((one) => cast.link(one.id))),
      share(transcript, cast)));
}

async function openingTurn(transcript) {
  const { data: [turn] } =
    await get("turns", { transcript: transcript.id, limit: 1, fields: "text,speaker,notes" });
  return turn && { text: spokenWords(turn, new CodePoints(turn.text)), speaker: turn.speaker };
}

function entry(transcript, cast) {
  return h("li", {},
    h("p", { class: "quiet" }, h("time", { datetime: datetime(transcript.date) }, say(transcript.date))),
    h("div", {},
      h("h3", language(transcript.language),
        h("a", { href: page.transcript(transcript.id) }, transcript.title)),
      h("p", { class: "speakers" }, transcript.speakers.slice(0, 6).map((one) => cast.link(one.id)))),
    share(transcript, cast));
}

/** Who speaks how much, as a bar and in words. */
function share(transcript, cast) {
  const total = transcript.speakers.reduce((sum, one) => sum + one.words, 0) || 1;
  const shares = transcript.speakers.map((one) => `${cast.name(one.id)} ${percent(one.words / total)}`);
  return h("div", { class: "share" },
    h("div", { class: "stack", role: "img", "aria-label": `${s.home.share}: ${shares.join(", ")}` },
      transcript.speakers.map((one) => h("i", { class: cast.className(one.id), vars: { "--part": one.words } }))),
    h("p", { class: "quiet small" }, s.count.turns(transcript.counts.turns), s.separator,
      s.count.words(transcript.counts.words)));
}

/** The heading of a part, with the way to all that it shows some of. */
function headed(title, href, text) {
  return h("div", { class: "part-head" }, h("h2", {}, title), h("a", { href }, text));
}

function organisationBars({ data, failed }) {
  if (failed) return missingPart(s.home.organisations);
  if (data.length === 0) return null;
  return h("section", { class: "part" },
    headed(s.home.organisations, page.browse({ list: "organisations" }), s.home.allOrganisations),
    bars(data.map((one) => ({ name: organisationLink(one.id, one.name), value: one.mentions }))));
}

function speakerBars({ data, failed }, cast) {
  if (failed) return missingPart(s.home.speakers);
  return h("section", { class: "part" },
    headed(s.home.speakers, page.browse({ list: "speakers" }), s.home.allSpeakers),
    bars(data.map((one) =>
      ({ name: cast.link(one.id), value: one.words, speaker: cast.className(one.id) }))));
}

/** All dated events as a strip of years. */
function dates(timeline) {
  if (timeline.failed) return missingPart(s.home.dates);
  if (timeline.events.length === 0) return null;
  const yearOf = (day) => Number(/^-?\d+/.exec(day ?? "")?.[0]);
  const all = timeline.events.map((event) => yearOf(event.earliest ?? event.latest)).filter(Number.isFinite);
  if (all.length === 0) return null;
  const [first, last] = usualStretch(all);
  const years = all.filter((year) => year >= first && year <= last);
  const columns = Math.min(120, last - first + 1);
  const width = (last - first + 1) / columns;
  const counts = Array(columns).fill(0);
  for (const year of years) counts[Math.min(columns - 1, Math.floor((year - first) / width))] += 1;
  const most = Math.max(...counts);
  const beside = { earlier: all.filter((year) => year < first).length, later: all.filter((year) => year > last).length };
  const label = s.home.datesLabel(years.length, sayYear(first), sayYear(last), beside);
  return h("section", { class: "part" },
    headed(s.home.dates, page.timeline(), s.home.wholeTimeline),
    h("a", { href: page.timeline(), class: "strip", "aria-label": label },
      svg("svg", { class: "chart", viewBox: "0 0 1200 90", preserveAspectRatio: "none", "aria-hidden": "true" },
        svg("line", { class: "baseline", x1: 0, x2: 1200, y1: 89.5, y2: 89.5 }),
        counts.map((n, i) => n > 0
          && svg("rect",
          { class: "column", x: (1200 * i) / columns, width: Math.max(2, 1200 / columns - 2), y: 89 - (84 * n) / most,
          height: (84 * n) / most }))),
      h("span", { class: "ends quiet small" }, h("span", {}, sayYear(first)), h("span", {}, label),
        h("span", {}, sayYear(last)))));
}
