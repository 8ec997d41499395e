/** A transcript's turns as elements: the words, what is marked in them, and the anchors that links point to. */

import { datetime, say } from "./edtf.js";
import { h, svg } from "./dom.js";
import { page, turnNumber } from "./links.js";
import { noteRanges } from "./notes.js";
import { locale, s } from "./strings.js";
import { annotate, CodePoints, language, opening } from "./text.js";

/** Turns from which on a transcript is laid out piece by piece. */
const longFrom = 200;
/** Turns that are drawn in one go. */
const turnsAtOnce = 100;

/** The hash of a turn's or paragraph's lasting link: `t5~1a2b3c`, `t5p2~1a2b3c`. */
export function anchor(turn, paragraph) {
  const hash = /~([0-9a-f]+)$/.exec(turn.permalink ?? "")?.[1];
  return `t${turn.number}${paragraph ? `p${paragraph}` : ""}${hash ? `~${hash}` : ""}`;
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
    this.#heading = context.transcript.sections.length ? "h3" : "h2";
    place.classList.add("turns");
    place.classList.toggle("long", context.transcript.counts.turns > longFrom);
    const { lang, dir } = language(context.transcript.language);
    if (lang) place.lang = lang;
    place.dir = dir;
  }

  append(turns) {
    for (const turn of turns) {
      const section = this.#context.transcript.sections.find((one) => turnNumber(one.first_turn) === turn.number);
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

  /** The same in pieces, so that a page of a thousand turns answers its reader meanwhile. */
  async appendByAndBy(turns) {
    for (let at = 0; at < turns.length; at += turnsAtOnce) {
      if (at > 0) await new Promise((done) => setTimeout(done));
      this.append(turns.slice(at, at + turnsAtOnce));
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
const ownWords = () => ({ lang: locale, dir: "ltr" });

function renderTurn(turn, context) {
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
        h("button", { type: "button", class: "bare copy", "aria-label": s.transcript.copyTurn(turn.number) }, s.copy),
        h("button", { type: "button", class: "bare cite", "aria-label": s.transcript.citeTurn(turn.number) },
          s.transcript.cite),
        h("a", { class: "permalink", href: `#${anchor(turn)}`, "aria-label": s.transcript.linkTurn(turn.number) },
          `#${turn.number}`)),
  );
}

// The label is shown only where it is not the one that the speaker mostly bears.
function usualLabel(turn, context) {
  const speaker = context.transcript.speakers.find((one) => one.id === turn.speaker);
  return !speaker || speaker.labels[0] === turn.label;
}

function paragraphs(turn, context) {
  const points = new CodePoints(turn.text);
  const ranges = marks(turn, points, context);
  const spans = turn.paragraphs;
  const notes = guessNotes(turn, context);
  return spans.map((span, index) => {
    const linked = context.links !== false && spans.length > 1;
    return h(
      "p",
      { id: `t${turn.number}p${index + 1}`, "data-start": span.start },
      index === 0 ? notes : null,
      linked
        ? h("a", { class: "pilcrow", href: `#${anchor(turn, index + 1)}`,
          "aria-label": s.transcript.linkParagraph(turn.number, index + 1) })
        : null,
      annotate(points, span.start, span.end, ranges),
    );
  });
}

/** What the program had to guess of a turn. */
function guessNotes(turn, context) {
  const told = ({ line, severity }) => line && severity !== "error";
  context.notes ??= Map.groupBy(context.transcript.diagnostics.filter(told), (one) => one.line);
  return (context.notes.get(turn.line) ?? []).map(({ message }) =>
    h("small", {
      class: "note reader", ...ownWords(), role: "note", "data-label": s.transcript.guessNote, "data-text": message,
      "aria-label": `${s.transcript.guessNote}: ${message}`,
    }));
}

function marks(turn, points, context) {
  const { organisations, events, transcript, links } = context;
  const result = noteRanges(turn);
  for (const mention of turn.mentions.organisations) {
    const name = organisations.get(mention.id)?.name ?? mention.id;
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
  for (const time of turn.mentions.times) {
    // The second end of a range belongs to the interval that the first one bears.
    const dated = time.edtf ? time : opener && /^\d/.test(time.timex) ? opener : null;
    opener = time.edtf?.includes("/") ? time : null;
    const event = dated && events.get(`${turn.id}:${dated.start}`);
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
