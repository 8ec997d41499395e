/** The page of one speaker. */

import { all, get, orElse } from "./api.js";
import { wikidata } from "./card.js";
import { byID, organisationsByID } from "./catalogue.js";
import { empty, main, show, start } from "./chrome.js";
import { say } from "./edtf.js";
import { h, replace } from "./dom.js";
import { setFeed, setLinkedData, setTitle } from "./head.js";
import { entityID, page } from "./links.js";
import { spokenWords } from "./notes.js";
import { bars, eventList, facts, growing, inOrder, missingPart, organisationLink, whereSaid } from "./parts.js";
import { Cast } from "./speakers.js";
import { percent, s } from "./strings.js";
import { CodePoints, language, opening } from "./text.js";

const turnsAtOnce = 20;
const eventsMax = 8;

start("");
const id = entityID();
if (!id) replace(main, empty(s.speaker.none));
else show(main, load);

async function load(signal, progress) {
  const asked = Promise.all([
    orElse({ items: [] }, all("transcripts", { speaker: id, sort: "-date", fields: "id,title,date,language,speakers" })),
    get("turns", { speaker: id, limit: turnsAtOnce }, { signal, progress }),
    orElse({ events: [] }, firstEvents()),
    orElse(new Map(), organisationsByID()),
  ]);
  asked.catch(() => {});
  const speaker = await get(`speakers/${id}`);
  const [transcripts, turns, timeline, organisations] = await asked;
  const cast = new Cast([speaker]);
  const known = byID(transcripts.items);
  setTitle(speaker.name, s.speaker.description(speaker.name));
  setLinkedData({ "@type": "Person", name: speaker.name, url: location.href,
    sameAs: speaker.wikidata ? `https://www.wikidata.org/wiki/${speaker.wikidata}` : undefined });
  setFeed(`feeds/speakers/${id}.atom`, s.speaker.feed(speaker.name));
  replace(main,
    head(speaker, cast, organisations),
    h("div", { class: "columns" },
      transcripts.failed ? missingPart(s.speaker.transcripts)
        : h("section", { class: "part" }, h("h2", {}, s.speaker.transcripts), interviews(transcripts.items)),
      h("section", { class: "part" }, h("h2", {}, s.speaker.organisations), named(speaker, organisations, cast))),
    h("section", { class: "part" }, h("h2", {}, s.speaker.turns), said(turns, known)),
    dates(timeline, { cast, transcripts: known, organisations }));
}

/** The first events of all: somebody who speaks much speaks of thousands, whose days alone tell which are the first. */
async function firstEvents() {
  const { events: days } = await get("timelines/all", { speaker: id, fields: "events.earliest,events.latest" });
  const last = inOrder(days).slice(0, eventsMax).at(-1);
  if (!last) return { events: [] };
  const day = last.earliest ?? last.latest;
  // The filter knows no years before the first.
  return get("timelines/all", { speaker: id, to: day.startsWith("-") ? "0001" : day });
}

function dates({ events, failed }, context) {
  if (failed) return missingPart(s.speaker.timeline);
  if (events.length === 0) return null;
  return h("section", { class: "part" },
    h("div", { class: "part-head" }, h("h2", {}, s.speaker.timeline),
      h("a", { href: page.timeline({ speaker: id }) }, s.home.wholeTimeline)),
    eventList(inOrder(events).slice(0, eventsMax), context));
}

function head(speaker, cast, organisations) {
  return h("header", { class: `page-head ${cast.className(speaker.id)}` },
    h("p", { class: "kicker" }, s.speaker.kicker, s.separator, s.role[speaker.role]),
    h("h1", { dir: "auto" }, speaker.name),
    h("p", { class: "standfirst" },
      `${s.count.turns(speaker.turns)}, ${s.count.words(speaker.words)}: ${s.speaker.share(percent(speaker.share))}`),
    facts([
      [s.speaker.labels, s.list.format(speaker.labels.map(s.quoted))],
      [s.speaker.affiliation, speaker.affiliation
        && organisationLink(speaker.affiliation, organisations.get(speaker.affiliation)?.name)],
      [s.wikidata, speaker.wikidata && wikidata(speaker.wikidata)],
    ], { spaced: true }),
    h("form", { class: "row spaced", role: "search", action: "search.html" },
      h("input", { type: "hidden", name: "speaker", value: speaker.id }),
      h("div", { class: "field grow speaker-search" }, h("label", { for: "q" }, s.speaker.searchWithin),
        h("input", { id: "q", name: "q", type: "search" })),
      h("button", { class: "main" }, s.speaker.search),
      h("a", { class: "button", href: page.quote({ speaker: speaker.id }) }, s.speaker.check)));
}

function interviews(transcripts) {
  return h("ul", { class: "index" }, transcripts.map((one) => {
    const own = one.speakers.find((speaker) => speaker.id === id);
    const total = one.speakers.reduce((sum, speaker) => sum + speaker.words, 0) || 1;
    return h("li", {},
      h("h3", language(one.language), h("a", { href: page.transcript(one.id) }, one.title)),
      h("p", { class: "quiet small" }, say(one.date),
        own ? `${s.separator}${s.role[own.role]}${s.separator}${percent(own.words / total)}` : ""));
  }));
}

function named(speaker, organisations, cast) {
  return bars(speaker.organisations.map((one) => ({
    name: organisationLink(one.id, organisations.get(one.id)?.name),
    value: one.mentions,
    speaker: cast.className(id),
  })));
}

function said(turns, transcripts) {
  if (turns.data.length === 0) return h("p", { class: "quiet" }, s.speaker.noTurns);
  const item = (turn) =>
    h("li", {},
      h("p", { class: "quotation", ...language(transcripts.get(turn.transcript)?.language) },
        opening(spokenWords(turn, new CodePoints(turn.text)), 40)),
      h("p", { class: "source small" }, whereSaid(turn.id, transcripts),
        h("span", { class: "quiet" }, s.kind[turn.kind], s.separator, s.count.words(turn.words))));
  let next = turns.page.next;
  return growing(h("ol", { class: "index quotes" }), turns.data.map(item), {
    total: turns.page.total,
    label: s.speaker.moreTurns,
    load: async () => {
      const answer = await get("turns", { speaker: id, limit: turnsAtOnce, cursor: next });
      next = answer.page.next;
      return answer.data.map(item);
    },
  });
}
