/** The page of one organisation: mentions in context, trend, neighbours, and who speaks of it. */

import { all, get, orElse } from "./api.js";
import { wikidata } from "./card.js";
import { organisationsByID, speakersByID, transcriptsByID } from "./catalogue.js";
import { columns, figures, network } from "./charts.js";
import { empty, main, show, start } from "./chrome.js";
import { parse, say } from "./edtf.js";
import { h, replace } from "./dom.js";
import { setFeed, setLinkedData, setTitle } from "./head.js";
import { entityID, page, turnTranscript } from "./links.js";
import { bars, facts, growing, marked, missingPart, organisationLink, whereSaid } from "./parts.js";
import { Cast } from "./speakers.js";
import { number, s } from "./strings.js";
import { language } from "./text.js";

const neighboursMax = 10;
const mentionsAtOnce = 25;
const columnsMax = 24;
const speakersMax = 12;

start("");
const id = entityID();
if (!id) replace(main, empty(s.organisation.none));
else show(main, load);

async function load() {
  const asked = Promise.all([
    orElse(new Map(), transcriptsByID({ organisation: id })),
    orElse(new Map(), speakersByID()),
    orElse(new Map(), organisationsByID()),
    get(`organisations/${id}/mentions`, { limit: mentionsAtOnce }),
    orElse({ data: [] }, get(`organisations/${id}/related`, { limit: 24 })),
  ]);
  asked.catch(() => {});
  const organisation = await get(`organisations/${id}`);
  const [transcripts, speakers, organisations, mentions, related] = await asked;
  // What it is part of need not be named in any interview; then there is no page of it.
  const parent = organisations.get(organisation.parent);
  // Of the people only those who speak of it get a look, the most talkative first.
  const cast = new Cast(organisation.speakers.map((one) => speakers.get(one.id) ?? { id: one.id }));
  setTitle(organisation.name, s.organisation.description(organisation.name));
  setLinkedData({
    "@type": "Organization", name: organisation.name, alternateName: organisation.acronym ?? undefined,
    sameAs: organisation.wikidata ? `https://www.wikidata.org/wiki/${organisation.wikidata}` : undefined,
    parentOrganization: parent
      ? { "@type": "Organization", name: parent.name, url: new URL(page.organisation(parent.id), location.href).href }
      : undefined,
  });
  setFeed(`feeds/organisations/${id}.atom`, organisation.name);
  replace(main,
    head(organisation, parent, transcripts),
    h("div", { class: "columns" },
      transcripts.failed ? missingPart(s.organisation.trend)
        : h("section", { class: "part" }, h("h2", {}, s.organisation.trend), await trend([...transcripts.values()])),
      h("section", { class: "part" }, h("h2", {}, s.organisation.speakers), speakerBars(organisation, cast))),
    related.failed ? missingPart(s.organisation.network) : await neighbours(organisation, related.data),
    h("section", { class: "part" },
      h("div", { class: "part-head" }, h("h2", {}, s.organisation.mentions),
        h("a", { href: page.timeline({ organisation: id }) }, s.organisation.timeline)),
      mentionList(mentions, transcripts, cast)));
}

function head(organisation, parent, transcripts) {
  return h("header", { class: "page-head" },
    h("p", { class: "kicker" }, s.organisation.kicker, s.separator,
      s.organisationKind[organisation.kind]),
    h("h1", { dir: "auto" }, organisation.name,
      organisation.acronym && organisation.acronym !== organisation.name ? ` (${organisation.acronym})` : ""),
    h("p", { class: "standfirst" },
      ["mentions", "turns", "transcripts"].map((name) => s.count[name](organisation[name])).join(", ")),
    facts([
      [s.organisation.parent, parent ? organisationLink(parent.id, parent.name) : organisation.parent],
      [s.organisation.aliases, s.list.format(organisation.aliases.map(s.quoted))],
      [s.organisation.source, s.organisationSource[organisation.source]],
      [s.wikidata, organisation.wikidata && wikidata(organisation.wikidata)],
      [s.organisation.first, organisation.first_mention && whereSaid(organisation.first_mention, transcripts)],
    ], { spaced: true }));
}

/** Mentions by the date of the interview: each interview a column, or each year where they are many. */
async function trend(transcripts) {
  const items = transcripts.length <= columnsMax ? await byInterview(transcripts) : await byYear();
  if (items.length === 0) return null;
  const total = items.reduce((sum, item) => sum + item.value, 0);
  // One column says no more than a sentence does.
  if (items.length === 1) {
    return h("p", { class: "trend-only" }, s.organisation.trendOnly(total), " ",
      h("a", { href: items[0].href }, h("bdi", {}, items[0].label)), ".");
  }
  return [
    columns(items, {
      label: s.organisation.trendLabel(total),
      describe: (item) => s.organisation.trendColumn(item.label, item.value),
    }),
    figures([s.organisation.trendDate, s.organisation.trendCount],
      items.map((item) => [item.label, number(item.value)])),
  ];
}

async function byInterview(transcripts) {
  const { items } = await all(`organisations/${id}/mentions`, { fields: "turn" });
  const counts = new Map();
  for (const { turn } of items) counts.set(turnTranscript(turn), (counts.get(turnTranscript(turn)) ?? 0) + 1);
  const begins = ({ date }) => parse(date).start || "9999";
  return [...transcripts].sort((a, b) => begins(a).localeCompare(begins(b))).map((one) => ({
    value: counts.get(one.id) ?? 0,
    label: `${one.title} (${say(one.date)})`,
    short: one.date?.slice(0, 7) ?? s.date.none,
    href: page.transcript(one.id),
  }));
}

/** The filter for interviews of one year. */
const ofYear = (year) => ({ document_from: year, document_to: year });

async function byYear() {
  const { items } = await all(`organisations/${id}/trend`, { per: "year" });
  return items.map(({ period, mentions }) =>
    ({ value: mentions, label: say(period), short: period, href: page.search({ organisation: id, ...ofYear(period) }) }));
}

function speakerBars(organisation, cast) {
  return bars(organisation.speakers.slice(0, speakersMax).map((one) =>
    ({ name: cast.link(one.id), value: one.mentions, speaker: cast.className(one.id) })));
}

async function neighbours(organisation, related) {
  const nearest = related.slice(0, neighboursMax).map((one) => ({ ...one, href: page.organisation(one.id) }));
  if (nearest.length === 0) {
    return h("section", { class: "part" }, h("h2", {}, s.organisation.network),
      h("p", { class: "quiet" }, s.organisation.noRelated));
  }
  const between = await links(nearest);
  return h("section", { class: "part" }, h("h2", {}, s.organisation.network),
    h("p", { class: "quiet" }, s.organisation.networkDetail),
    h("div", { class: "columns network-columns" },
      network(organisation.acronym ?? organisation.name, nearest, between, {
        label: s.organisation.networkLabel(organisation.name, nearest.length),
        describe: (node) => s.organisation.networkNode(node.name, node.turns),
      }),
      bars(related.map((one) => ({ name: organisationLink(one.id, one.name), value: one.turns })), { list: "ol" })));
}

/** How often the neighbours stand beside each other. */
async function links(nearest) {
  const lists = await Promise.all(nearest.map((one) =>
    get(`organisations/${one.id}/related`, { limit: 50 }).catch(() => ({ data: [] }))));
  const order = new Map(nearest.map((one, i) => [one.id, i]));
  return lists.flatMap((list, i) =>
    list.data.filter((other) => order.get(other.id) > i).map((other) =>
      ({ a: nearest[i].id, b: other.id, turns: other.turns })));
}

function mentionList(mentions, transcripts, cast) {
  const item = (mention) =>
    h("li", {},
      h("p", { class: "quotation", ...language(transcripts.get(turnTranscript(mention.turn))?.language) },
        marked(mention.context, mention.surface)),
      h("p", { class: "source small" }, cast.link(mention.speaker),
        whereSaid(mention.turn, transcripts, { start: mention.start, end: mention.end })));
  let next = mentions.page.next;
  return growing(h("ol", { class: "index quotes" }), mentions.data.map(item), {
    total: mentions.page.total,
    label: s.organisation.moreMentions,
    load: async () => {
      const answer = await get(`organisations/${id}/mentions`, { limit: mentionsAtOnce, cursor: next });
      next = answer.page.next;
      return answer.data.map(item);
    },
  });
}
