/** The page of one transcript. */

import { all, fileAddress, get, orElse } from "./api.js";
import { dateCard, dateTitle, openCard, organisationCard } from "./card.js";
import { byID } from "./catalogue.js";
import { copy, empty, main, show, start } from "./chrome.js";
import { formats, openCitation } from "./cite.js";
import { datetime, say, sayFully } from "./edtf.js";
import { append, debounce, h, interleave, replace } from "./dom.js";
import { setFeed, setLink, setLinkedData, setTitle } from "./head.js";
import { entityID, page, parameters, turnNumber } from "./links.js";
import { spokenWords } from "./notes.js";
import { findings, formatLinks, missingPart } from "./parts.js";
import { goTo, readPlace, settle } from "./places.js";
import { fillRail } from "./rail.js";
import { score } from "./score.js";
import { offerSelection } from "./selection.js";
import { Cast } from "./speakers.js";
import { locale, s } from "./strings.js";
import { CodePoints, introductionWords, language } from "./text.js";
import { anchor, TurnsView } from "./turns.js";

start("home");
const id = entityID();
/** The place that the address leads to, `t5~1a2b3c`: in its fragment, or in `turn` where the link was made to share. */
const wantedPlace = () => location.hash || (parameters().get("turn") ? `#t${parameters().get("turn")}` : "");
const today = new Date().toISOString().slice(0, 10);

if (!id) replace(main, empty(s.transcript.none, h("p", {}, h("a", { href: page.home() }, s.state.home))));
else show(main, load);

async function load() {
  // The first turns are on their way while the transcript is.
  const turnsAsked = get("turns", { transcript: id, limit: 1000 });
  turnsAsked.catch(() => {});
  const names = Promise.all([
    orElse({ items: [] }, all("speakers", { transcript: id })),
    orElse({ items: [] }, all("organisations", { transcript: id })),
    orElse({ events: [] }, get(`timelines/${id}`)),
  ]);
  const transcript = await get(`transcripts/${id}`);
  const [speakers, organisations, timeline] = await names;

  // The transcript's own roles and order decide; the speakers' resource adds the names.
  const known = byID(speakers.items);
  const cast = new Cast(transcript.speakers.map((one) => ({ ...known.get(one.id), ...one })));
  const context = {
    transcript,
    cast,
    organisations: byID(organisations.items),
    events: new Map(timeline.events.map((event) => [`${event.turn}:${event.start}`, event])),
    mark: readMark(),
    marked: readPlace(wantedPlace())?.number,
  };
  const view = draw(context, timeline);
  await fill(view, context, turnsAsked);
}

function readMark() {
  const match = /^(\d+)-(\d+)$/.exec(parameters().get("mark") ?? "");
  const target = readPlace(wantedPlace());
  return match && target ? { number: target.number, start: Number(match[1]), end: Number(match[2]) } : null;
}

/** Where a link within the page leads elsewhere, what the address said of another turn must not go along. */
function leaveMark({ marked }) {
  if (!location.search || !location.hash || readPlace(location.hash)?.number === marked) return;
  history.replaceState(null, "", page.transcript(id, location.hash.slice(1)));
}

function draw(context, timeline) {
  const { transcript, cast } = context;
  const staves = score(transcript, cast);
  const rail = h("nav", { class: "rail", "aria-label": s.transcript.rail });
  const turns = h("div", { class: "turns" });
  const { dir } = language(transcript.language);
  const reading = h("div", { class: "reading", dir }, rail, turns);
  describe(transcript, cast);
  replace(
    main,
    h("header", { class: "title-block", ...language(transcript.language) },
      h("p", { class: "kicker", lang: locale, dir: "ltr" },
        interleave([s.transcript.kicker, transcript.publisher && h("bdi", {}, transcript.publisher)],
          () => s.separator)),
      h("h1", {}, transcript.title),
      h("div", { class: "introduction" }, introductionWords(transcript).map((text) => h("p", {}, text))),
      byline(transcript)),
    tools(context, turns),
    staves.element,
    reading,
    h("div", { class: "after" }, further(transcript), namedHere(context), datesHere(timeline, context),
      guessed(transcript)),
  );
  wire(context, turns);
  return { staves, rail, turns, reading };
}

function byline(transcript) {
  const date = transcript.date
    ? h("bdi", {}, h("time", { datetime: datetime(transcript.date) }, sayFully(transcript.date)),
      transcript.date_source && transcript.date_source !== "front matter"
        ? ` (${s.date.source[transcript.date_source]})` : "")
    : s.date.none;
  return h("p", { class: "byline quiet", lang: locale },
    date,
    transcript.counts.exchanges ? h("bdi", {}, s.count.exchanges(transcript.counts.exchanges)) : null,
    h("bdi", {}, s.count.turns(transcript.counts.turns)),
    h("bdi", {}, s.count.words(transcript.counts.words)),
    transcript.licence ? h("bdi", {}, transcript.licence) : null,
    transcript.alternates.map((one) =>
      h("a", { href: page.transcript(one.transcript), hreflang: one.language }, languageName(one.language))),
    h("bdi", { class: "on-paper" }, permanent("")));
}

function languageName(tag) {
  try {
    return new Intl.DisplayNames([tag], { type: "language" }).of(tag);
  } catch {
    return tag;
  }
}

function tools(context, turns) {
  const { transcript } = context;
  const fold = h("button", { type: "button", "aria-pressed": "false" }, s.transcript.foldAll);
  fold.addEventListener("click", () => {
    const folded = fold.getAttribute("aria-pressed") !== "true";
    fold.setAttribute("aria-pressed", String(folded));
    fold.textContent = folded ? s.transcript.unfoldAll : s.transcript.foldAll;
    for (const body of turns.querySelectorAll(".folded")) body.setFold(folded);
  });
  const toggle = (name, text) =>
    h("label", { class: "check" },
      h("input", { type: "checkbox", checked: true,
        onchange(event) { turns.classList.toggle(`hide-${name}`, !event.target.checked); } }),
      text);
  const hasCommentary = transcript.speakers.some((one) => one.role === "commentator");
  return h("div", { class: "tools" },
    h("button", { type: "button",
      onclick: () => cite(context, { what: s.cite.what.transcript, url: permanent("") }) }, s.transcript.cite),
    h("a", { class: "button", href: page.timeline({ id: transcript.id }) }, s.transcript.timeline),
    h("a", { class: "button", href: page.quote() }, s.transcript.checkQuote),
    h("a", { class: "button", href: page.compare(transcript.id) }, s.transcript.compare),
    transcript.exchanges.length ? fold : null,
    h("fieldset", { class: "switches" },
      h("legend", { class: "visually-hidden" }, s.transcript.marks),
      toggle("organisations", s.transcript.organisations),
      toggle("dates", s.transcript.dates),
      hasCommentary ? toggle("commentary", s.transcript.commentary) : null));
}

async function fill(view, context, first) {
  const drawn = new TurnsView(view.turns, context);
  let answer = await first;
  const { total } = answer.page;
  const progress = h("p", { class: "quiet", role: "status", lang: locale });
  let reached = false;
  for (;;) {
    await drawn.appendByAndBy(answer.data);
    if (!reached) reached = goTo(wantedPlace(), drawn.turns, { last: !answer.page.next });
    if (!answer.page.next) break;
    progress.textContent = s.transcript.loadingMore(drawn.turns.length, total);
    view.reading.append(progress);
    answer = await get("turns", { transcript: id, limit: 1000, cursor: answer.page.next });
  }
  progress.remove();
  if (drawn.turns.length === 0) append(view.turns, [empty(s.transcript.empty, h("p", {}, s.transcript.emptyDetail))]);
  view.staves.fill(drawn.turns);
  fillRail(view.rail, drawn.turns, context);
  addEventListener("popstate", () => {
    leaveMark(context);
    goTo(wantedPlace(), drawn.turns, { last: true });
  });
  context.turns = drawn.turns;
}

function permanent(hash) {
  return new URL(page.transcript(id, hash), location.href).href;
}

/** The link to a turn or paragraph that is good to share: who gets it sees its title and words before opening it. */
function shared(anchorText) {
  return new URL(page.sharedTurn(id, anchorText), location.href).href;
}

function cite(context, more) {
  openCitation({ transcript: context.transcript, cast: context.cast, accessed: today, ...more });
}

/** Copies a turn's words with their source, and says so on the button too. */
function copyTurn(context, turn, button) {
  const text = spokenWords(turn, new CodePoints(turn.text));
  const { transcript, cast } = context;
  copy(formats.plain.make({ transcript, cast, turn, text, url: permanent(anchor(turn)), accessed: today }),
    s.transcript.turnCopied);
  button.textContent = s.copied;
  setTimeout(() => (button.textContent = s.copy), 2000);
}

/** One listener for everything that can be pressed in the text. */
function wire(context, place) {
  place.addEventListener("click", (event) => {
    const modified = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0;
    const target = event.target.closest("a, button");
    const turn = () => context.turns?.find((one) => one.id === target.closest(".turn").dataset.turn);
    if (!target || modified) return;
    if (target.matches(".permalink, .pilcrow")) {
      event.preventDefault();
      history.pushState(null, "", page.transcript(id, target.getAttribute("href").slice(1)));
      settle(target.closest(target.matches(".pilcrow") ? "p" : ".turn"), { scroll: false });
      copy(shared(target.getAttribute("href").slice(1)), s.transcript.linkCopied);
    } else if (target.matches(".copy") && turn()) {
      copyTurn(context, turn(), target);
    } else if (target.matches(".cite") && turn()) {
      cite(context, { what: s.cite.what.turn(turn().number), turn: turn(), url: permanent(anchor(turn())) });
    } else if (target.matches(".org")) {
      event.preventDefault();
      showOrganisation(context, target, place);
    } else if (target.matches(".when")) {
      event.preventDefault();
      const found = turn()?.mentions.times.find((time) => time.start === Number(target.dataset.start));
      if (found) openCard(target, dateTitle(found),
        dateCard(found, context.events.get(`${turn().id}:${found.start}`), context.transcript));
    }
  });
  document.addEventListener("selectionchange", debounce(() => offerSelection(context, place, cite), 250));
}

function showOrganisation(context, mark, place) {
  const organisation = context.organisations.get(mark.dataset.id) ?? { id: mark.dataset.id, name: mark.dataset.id };
  const marks = [...place.querySelectorAll(".org")].filter((one) => one.dataset.id === organisation.id);
  const counts = new Map();
  for (const turn of context.turns ?? []) {
    const n = turn.mentions.organisations.filter((one) => one.id === organisation.id).length;
    if (n > 0) counts.set(turn.speaker, (counts.get(turn.speaker) ?? 0) + n);
  }
  const speakers = [...counts].sort((a, b) => b[1] - a[1]);
  openCard(mark, organisation.name, organisationCard(organisation, { mark, marks, cast: context.cast, speakers }));
}

function further(transcript) {
  if (transcript.further_reading.length === 0) return null;
  return h("section", { class: "part" }, h("h2", {}, s.transcript.further),
    h("ul", { class: "index" }, transcript.further_reading.map((one) =>
      h("li", { dir: "auto" }, safe(one.url) ? h("a", { href: one.url }, one.title) : one.title))));
}

/** An address from a text is followed only where it is one of the web. */
function safe(url) {
  return /^https?:\/\//i.test(url ?? "");
}

function namedHere({ organisations }) {
  const list = [...organisations.values()];
  if (list.length === 0) return null;
  return h("section", { class: "part" }, h("h2", {}, s.transcript.named),
    h("ul", { class: "chips" }, list.map((one) =>
      h("li", {}, h("a", { class: "chip", href: page.organisation(one.id), title: one.name },
        h("bdi", {}, one.name))))));
}

function datesHere(timeline, context) {
  if (timeline.failed) return missingPart(s.transcript.events);
  if (timeline.events.length === 0) return null;
  return h("section", { class: "part" },
    h("div", { class: "part-head" }, h("h2", {}, s.transcript.events),
      h("a", { href: page.timeline({ id }) }, s.home.wholeTimeline)),
    h("details", {}, h("summary", {}, s.count.events(timeline.events.length)),
      h("table", {}, h("tbody", {}, timeline.events.map((event) =>
        h("tr", {},
          h("th", { scope: "row" }, say(event.edtf)),
          h("td", { ...language(context.transcript.language) },
            h("a", { href: `#t${turnNumber(event.turn)}` }, event.headline))))))));
}

function guessed(transcript) {
  return h("section", { class: "part" }, h("h2", {}, s.findings.title), findings(transcript),
    h("h3", { class: "spaced" }, s.transcript.formats),
    formatLinks([
      [s.transcript.source, `transcripts/${id}/source`],
      ["Markdown", `transcripts/${id}.md`],
      ["Akoma Ntoso", `transcripts/${id}.an`],
      ["JSON", `transcripts/${id}`],
      ["CSV", "turns.csv", { transcript: id }],
    ]));
}

function describe(transcript, cast) {
  setTitle(transcript.title, introductionWords(transcript)[0]);
  const people = (roles) => transcript.speakers.filter((one) => roles.includes(one.role)).map((one) => ({
    "@type": "Person", name: cast.name(one.id), url: new URL(page.speaker(one.id), location.href).href,
  }));
  setLinkedData({
    "@type": "Article",
    additionalType: "https://schema.org/Conversation",
    headline: transcript.title,
    name: transcript.title,
    datePublished: datetime(transcript.date),
    inLanguage: transcript.language,
    license: safe(transcript.licence) ? transcript.licence : undefined,
    isBasedOn: transcript.url ?? undefined,
    publisher: transcript.publisher ? { "@type": "Organization", name: transcript.publisher } : undefined,
    author: people(["interviewee", "participant"]),
    contributor: people(["interviewer", "moderator", "commentator"]),
    url: permanent(""),
  });
  setLink("alternate", fileAddress(`transcripts/${id}`), "application/json");
  setFeed("feeds/transcripts.atom", s.foot.feed);
}
