/** A transcript's turns as elements: the words, what is marked in them, and the anchors that links point to. */

import { datetime, say } from "./edtf.js";
import { h, svg } from "./dom.js";
import { page } from "./links.js";
import { locale, s } from "./strings.js";
import { annotate, CodePoints, language, opening } from "./text.js";

/** Turns from which on a transcript is laid out piece by piece. */
const longFrom = 200;

/** The hash of a turn's or paragraph's lasting link: `t5~1a2b3c`, `t5p2~1a2b3c`. */
export function anchor(turn, paragraph) {
  const hash = /~([0-9a-f]+)$/.exec(turn.permalink ?? "")?.[1];
  return `t${turn.number}${paragraph ? `p${paragraph}` : ""}${hash ? `~${hash}` : ""}`;
}

/** The parts of such a hash, or null; a turn's id or permalink (`interview.5~1a2b3c`) does as well. */
export function readAnchor(text) {
  const match = /^#?(?:t|.*\.)(\d+)(?:p(\d+))?(?:~([0-9a-f]+))?$/.exec(text);
  return match && { number: Number(match[1]), paragraph: match[2] && Number(match[2]), hash: match[3] };
}

/**
 * Draws turns one after another into `place`, in exchanges and sections.
 *
 * `context` has `cast`, `organisations` (Map of id to organisation), `events` (Map of "turn:start" to event),
 * `transcript`, `mark` (`{number, start, end}` to highlight), `links` (false: no links to other pages).
 */
export class TurnsView {
  #place;
  #context;
  #exchange;
  #body;
  #heading;
  turns = [];

  constructor(place, context) {
    this.#place = place;
    this.#context = context;
    this.#heading = context.transcript.sections?.length ? "h3" : "h2";
    place.classList.add("turns");
    place.classList.toggle("long", (context.transcript.counts?.turns ?? 0) > longFrom);
    const { lang, dir } = language(context.transcript.language);
    if (lang) place.lang = lang;
    place.dir = dir;
  }

  append(turns) {
    for (const turn of turns) {
      const section = this.#context.transcript.sections?.find((one) => number(one.first_turn) === turn.number);
      if (section) {
        this.#place.append(h("h2", { class: "section-title", dir: "auto" }, section.title));
        this.#body = undefined;
      }
      const exchange = turn.exchange || 0;
      if (!this.#body || exchange !== this.#exchange) this.#open(exchange, turn);
      this.#exchange = exchange;
      this.#body.append(renderTurn(turn, this.#context));
      this.turns.push(turn);
    }
  }

  #open(exchange, turn) {
    if (exchange === 0) {
      this.#body = h("section", { class: "exchange" });
      this.#place.append(this.#body);
      return;
    }
    const id = `exchange-${exchange}`;
    const body = h("div", { class: "folded", id: `${id}-body` });
    const gist = h("span", { class: "gist", hidden: true, dir: "auto" }, opening(turn.text, 14));
    const button = h(
      "button",
      { type: "button", class: "fold bare", "aria-expanded": "true", "aria-controls": body.id,
        title: s.transcript.fold },
      svg("svg", { viewBox: "0 0 10 10", "aria-hidden": "true" }, svg("path", { d: "M1 3l4 4 4-4" })),
      h("span", { class: "visually-hidden" }, s.transcript.fold),
    );
    const set = (open) => {
      button.setAttribute("aria-expanded", String(open));
      button.title = open ? s.transcript.fold : s.transcript.unfold;
      button.lastChild.textContent = button.title;
      gist.hidden = open;
      // "until-found" lets the browser's own search open what is folded.
      if (open) body.removeAttribute("hidden");
      else body.setAttribute("hidden", "until-found");
    };
    button.addEventListener("click", () => set(button.getAttribute("aria-expanded") !== "true"));
    body.addEventListener("beforematch", () => set(true));
    body.setFold = (folded) => set(!folded);
    const title = h(this.#heading, {}, h("span", ownWords(), s.transcript.exchange(exchange)), " ", gist);
    this.#place.append(
      h("section", { class: "exchange", id }, h("div", { class: "exchange-head" }, title, button), body),
    );
    this.#body = body;
  }
}

/** The attributes of the interface's own words inside a passage of another language. */
export const ownWords = () => ({ lang: locale, dir: "ltr" });

function number(id) {
  return Number(String(id).split(".").pop());
}

/** One turn. */
export function renderTurn(turn, context) {
  const { cast } = context;
  return h(
    "article",
    { class: `turn ${turn.kind} ${cast.className(turn.speaker)}`, id: `t${turn.number}`, "data-turn": turn.id },
    turnHead(turn, context),
    h("div", { class: "turn-body" }, paragraphs(turn, context)),
  );
}

function turnHead(turn, context) {
  const { cast } = context;
  const name = cast.name(turn.speaker);
  const commentary = turn.kind === "commentary";
  return h(
    "header",
    { class: "turn-head" },
    h("h3", { class: `speaker ${cast.className(turn.speaker)}` }, cast.mark(turn.speaker), h("bdi", {}, name)),
    commentary ? h("span", { class: "kind-label", ...ownWords() }, s.kind.commentary) : null,
    turn.label && turn.label !== name && !usualLabel(turn, context)
      ? h("span", { class: "as", ...ownWords() }, s.transcript.labelled(turn.label))
      : null,
    context.links === false
      ? null
      : h("span", { class: "actions", lang: locale },
        h("button", { type: "button", class: "bare cite", "aria-label": s.transcript.citeTurn(turn.number) },
          s.transcript.cite),
        h("a", { class: "permalink", href: `#${anchor(turn)}`, "aria-label": s.transcript.linkTurn(turn.number) },
          `#${turn.number}`)),
  );
}

// The label is shown only where it is not the one that the speaker mostly bears.
function usualLabel(turn, context) {
  const speaker = context.transcript.speakers?.find((one) => one.id === turn.speaker);
  return !speaker?.labels || speaker.labels[0] === turn.label;
}

function paragraphs(turn, context) {
  const points = new CodePoints(turn.text);
  const ranges = marks(turn, points, context);
  const spans = turn.paragraphs?.length ? turn.paragraphs : [{ start: 0, end: points.length }];
  const notes = readerNotes(turn, context);
  return spans.map((span, index) => {
    const linked = context.links !== false && spans.length > 1;
    return h(
      "p",
      { id: `t${turn.number}p${index + 1}`, "data-start": span.start },
      linked
        ? h("a", { class: "pilcrow", href: `#${anchor(turn, index + 1)}`,
          "aria-label": s.transcript.linkParagraph(turn.number, index + 1) })
        : null,
      index === 0 ? notes : null,
      annotate(points, span.start, span.end, ranges),
    );
  });
}

function readerNotes(turn, context) {
  context.notes ??= notesByLine(context.transcript.diagnostics ?? []);
  return (context.notes.get(turn.line) ?? []).map((message) =>
    h("small", {
      class: "note reader", ...ownWords(), role: "note", "data-label": s.transcript.readerNote, "data-text": message,
      "aria-label": `${s.transcript.readerNote}: ${message}`,
    }));
}

function notesByLine(diagnostics) {
  const notes = new Map();
  for (const { line, message, severity } of diagnostics) {
    if (line && severity !== "error") notes.set(line, [...(notes.get(line) ?? []), message]);
  }
  return notes;
}

function marks(turn, points, context) {
  const { organisations, events, transcript, links } = context;
  const result = [];
  for (const note of turn.notes ?? []) {
    result.push({
      start: note.start,
      end: note.end,
      make: (nodes) => h("small", { class: "note", role: "note", "data-label": s.transcript.note }, nodes),
    });
  }
  for (const mention of turn.mentions?.organisations ?? []) {
    const name = organisations?.get(mention.id)?.name ?? mention.id;
    result.push({
      start: mention.start,
      end: mention.end,
      make: (nodes) =>
        links === false
          ? h("span", { class: "org", title: name }, nodes)
          : h("a", { class: "org", href: page.organisation(mention.id), "data-id": mention.id,
            "data-start": mention.start }, nodes),
    });
  }
  let opener = null;
  for (const time of turn.mentions?.times ?? []) {
    // The second end of a range belongs to the interval that the first one bears.
    const dated = time.edtf ? time : opener && /^\d/.test(time.timex) ? opener : null;
    opener = time.edtf?.includes("/") ? time : null;
    const event = dated && events?.get(`${turn.id}:${dated.start}`);
    const date = dated ? say(dated.edtf) : s.transcript.duration;
    result.push({
      start: time.start,
      end: time.end,
      make: (nodes) => {
        const content = h("time", { datetime: datetime(time.edtf) ?? duration(time.timex) }, nodes);
        if (!dated) return content;
        if (links === false) return h("span", { class: "when", title: date }, content);
        const href = page.timeline({ id: transcript.id, event: event?.id });
        return h("a", { class: "when", href, "data-start": dated.start }, content);
      },
    });
  }
  if (context.mark && context.mark.number === turn.number) {
    result.push({ start: context.mark.start, end: context.mark.end, make: (nodes) => h("mark", {}, nodes) });
  }
  return result;
}

function duration(timex) {
  return /^P(?:\d+[YMWD]|T\d+[HMS])+$/.test(timex ?? "") && !/Y|\dM/.test(timex) ? timex : undefined;
}

/** At most so many staves stand at once; in a meeting of many the rest are one press away. */
const stavesMost = 10;

function foldStaves(speakers, rows) {
  if (rows.length <= stavesMost + 1) return null;
  const kept = new Set([...speakers].sort((a, b) => b.words - a.words).slice(0, stavesMost));
  const others = rows.filter((row, i) => !kept.has(speakers[i]));
  for (const row of others) row.hidden = true;
  const button = h("button", { type: "button", class: "bare", onclick: () => {
    for (const row of others) row.hidden = false;
    others[0].querySelector("a")?.focus();
    button.remove();
  } }, s.transcript.allSpeakers(rows.length));
  return button;
}

/** The score: who speaks when, one stave for each speaker; `turns` may be filled in later with `fill`. */
export function score(transcript, cast) {
  const staves = new Map();
  const rows = transcript.speakers.map((speaker) => {
    const stave = svg("svg",
      { class: `stave ${cast.className(speaker.id)}`, viewBox: "0 0 1000 26", preserveAspectRatio: "none" },
      svg("line", { class: "line", x1: 0, x2: 1000, y1: 13, y2: 13 }));
    staves.set(speaker.id, stave);
    return h("li", {},
      h("span", {}, cast.link(speaker.id), " ", h("span", { class: "role" }, s.role[speaker.role] ?? "")),
      stave,
      h("span", { class: "figure" }));
  });
  const element = h("section", { class: "score", "aria-labelledby": "score-title" },
    h("h2", { id: "score-title" }, s.transcript.score), h("ul", { class: "staves" }, rows),
    foldStaves(transcript.speakers, rows));

  function fill(turns, { percent, number: say }) {
    const total = turns.reduce((sum, turn) => sum + turn.words, 0) || 1;
    let at = 0;
    for (const turn of turns) {
      const label = s.transcript.scoreTurn(turn.number, cast.name(turn.speaker), turn.words);
      const width = Math.max(1.5, (1000 * turn.words) / total - 1.5);
      staves.get(turn.speaker)?.append(
        svg("a", { href: `#${anchor(turn)}`, "aria-label": label, tabindex: -1 },
          svg("title", {}, label),
          svg("rect", { x: (1000 * at) / total, y: 3, width, height: 20 })),
      );
      at += turn.words;
    }
    transcript.speakers.forEach((speaker, i) => {
      const share = speaker.words / total;
      rows[i].lastChild.textContent = `${percent(share)} · ${say(speaker.words)}`;
    });
    rove(element.querySelectorAll(".stave a"));
  }
  return { element, fill };
}

// One stop for the Tab key; arrow keys go from turn to turn.
function rove(links) {
  const inOrder = [...links].sort((a, b) =>
    a.querySelector("rect").x.baseVal.value - b.querySelector("rect").x.baseVal.value);
  inOrder[0]?.setAttribute("tabindex", "0");
  inOrder.forEach((link, i) =>
    link.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const next = step && inOrder[i + step];
      if (!next) return;
      event.preventDefault();
      link.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    }),
  );
}
