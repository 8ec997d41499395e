/** Parts that several pages show: facts, bars, a sentence with its source, events, lists that grow. */

import { fileAddress } from "./api.js";
import { failure } from "./chrome.js";
import { h, interleave } from "./dom.js";
import { datetime, say, time } from "./edtf.js";
import { page, turnNumber, turnTranscript } from "./links.js";
import { number, s } from "./strings.js";
import { annotate, CodePoints, language } from "./text.js";

/** Terms with what is known of them, `[[term, ...content]]`; a term of which nothing is known is left out. */
export function facts(list, { spaced = false } = {}) {
  return h("dl", { class: spaced ? "facts spaced" : "facts" }, list
    .filter(([, ...content]) => content.some(Boolean))
    .map(([term, ...content]) => [h("dt", {}, term), h("dd", { dir: "auto" }, ...content)]));
}

/** An organisation's name as a link to its page. */
export function organisationLink(id, name = id) {
  return h("a", { href: page.organisation(id) }, h("bdi", {}, name));
}

/**
 * Names, each with a bar and a figure: `[{name, value, figure?, speaker?}]`. A bar is as long as its value is a part of
 * `whole`, the largest value if nothing else is said; `speaker` is the class with the speaker's colour.
 */
export function bars(items, { whole = Math.max(1, ...items.map((one) => one.value)), list = "ul" } = {}) {
  return h(list, { class: "bars" }, items.map(({ name, value, figure = number(value), speaker = "" }) =>
    h("li", {}, name,
      h("span", { class: `bar ${speaker}`, vars: { "--part": value / whole } }),
      h("span", { class: "number" }, figure))));
}

/** A part of a page that could not be loaded, where all else could. */
export function missingPart(title) {
  return h("section", { class: "part" }, h("h2", {}, title), h("p", { class: "quiet" }, s.state.partMissing));
}

/** What the reader of a transcript had to guess. */
export function findings({ diagnostics }) {
  if (diagnostics.length === 0) return h("p", { class: "quiet" }, s.findings.none);
  return h("ul", { class: "findings" }, diagnostics.map(({ severity, message, line, column }) =>
    h("li", {},
      h("span", { class: `severity is-${severity}` }, s.findings.severity[severity]),
      h("span", {}, message, line ? h("span", { class: "quiet" }, ` (${s.line(line, column)})`) : null))));
}

/** "Interview, turn 5", as a link to that place; `at` marks a range there. */
export function whereSaid(turn, transcripts, at) {
  const transcript = transcripts.get(turnTranscript(turn));
  return h("a", { href: page.turn(turn, at) },
    h("bdi", {}, transcript?.title ?? turnTranscript(turn)), ", ", s.search.turn(turnNumber(turn)));
}

/** The sentence of a mention with the mention marked; `surface` is looked for where the offsets do not fit. */
export function marked(text, surface) {
  const points = new CodePoints(text);
  const at = text.indexOf(surface);
  const ranges = at < 0 ? []
    : [{ start: points.offset(at), end: points.offset(at + surface.length), make: (nodes) => h("mark", {}, nodes) }];
  return annotate(points, 0, points.length, ranges);
}

/** Events by when they begin; what has only an end, by that. */
export function inOrder(events) {
  const at = ({ earliest, latest }) => time(earliest ?? latest) || 0;
  return [...events].sort((a, b) => at(a) - at(b));
}

/** Events in order: the date in words, the sentence, who says it and where. */
export function eventList(events, { cast, transcripts, organisations, choose }) {
  return h("ol", { class: "events" }, events.map((event) => {
    const transcript = transcripts.get(turnTranscript(event.turn));
    return h("li", { id: `event-${event.id}`, "data-event": event.id },
      h("p", { class: "date" }, h("time", { datetime: datetime(event.edtf) }, say(event.edtf)),
        h("small", {}, h("span", { class: `status ${event.status}` }, s.status[event.status]), " ",
          event.resolution === "explicit" ? "" : s.resolution[event.resolution])),
      h("div", {},
        h("p", { class: "sentence", ...language(transcript?.language) }, marked(event.text, event.expression)),
        h("p", { class: "meta" },
          cast.link(event.speaker),
          whereSaid(event.turn, transcripts, { start: event.start, end: event.end }),
          event.organisations.length
            ? h("span", {}, interleave(event.organisations.map((id) =>
              organisationLink(id, organisations.get(id)?.name)), () => s.separator))
            : null,
          choose ? h("button", { type: "button", class: "bare choose", onclick: () => choose(event.id) },
            s.timeline.choose) : null)));
  }));
}

/**
 * A list that grows by a button up to `total` items; `load(from)` gives those that come next. Under `key` the page
 * remembers how long it was, for those who come back to it. With `byScrolling` it also grows by itself where its end
 * comes into view, a few times: what is below it must stay within reach.
 */
export function growing(list, nodes, { total, label, load, key, byScrolling = false }) {
  list.append(...nodes);
  if (list.children.length >= total) return list;
  const grow = async () => {
    if (button.disabled) return undefined;
    button.disabled = true;
    trouble.replaceChildren();
    const first = list.children.length;
    try {
      list.append(...await load(first));
      if (key) history.replaceState({ ...history.state, [key]: list.children.length }, "");
      if (list.children.length >= total || list.children.length === first) button.remove();
    } catch (error) {
      trouble.append(error.status === 410 ? renewed() : failure(error));
    }
    button.disabled = false;
    return list.children[first];
  };
  const button = h("button", { type: "button",
    onclick: async () => (await grow())?.querySelector("a, button")?.focus() }, label);
  const trouble = h("div");
  if (byScrolling) growWhenSeen(button, grow);
  if (key) growBack(list, history.state?.[key] ?? 0, grow);
  return h("div", {}, list, trouble, h("div", { class: "pager" }, button));
}

/** How often a list grows by itself. */
const growsMost = 4;

function growWhenSeen(button, grow) {
  let left = growsMost;
  const watch = new IntersectionObserver(async ([{ isIntersecting }]) => {
    // Who goes by keyboard presses the button, and is led to what is new.
    if (!isIntersecting || document.activeElement === button) return;
    watch.unobserve(button);
    await grow();
    left -= 1;
    // Anew, so that it is told of a button that is still in view.
    if (left > 0 && button.isConnected) watch.observe(button);
  });
  watch.observe(button);
}

/** Lets a list be as long again as it was when the reader left it, and the page stand where it stood. */
async function growBack(list, length, grow) {
  const { top } = history.state ?? {};
  addEventListener("pagehide", () => history.replaceState({ ...history.state, top: scrollY }, ""));
  if (length <= list.children.length) return;
  while (list.children.length < length && await grow());
  requestAnimationFrame(() => scrollTo({ top, behavior: "instant" }));
}

/** What is said where a list cannot go on, since the corpus that it is of is no longer the one that is served. */
function renewed() {
  return h("div", { class: "state", role: "alert" }, h("p", {}, s.state.renewed),
    h("div", { class: "row" },
      h("button", { type: "button", class: "main", onclick: () => location.reload() }, s.state.reload)));
}

/** A list of formats to take away: `[[name, path, parameters]]`. */
export function formatLinks(formats) {
  return h("ul", { class: "chips formats" }, formats
    .map(([name, path, parameters]) => [name, fileAddress(path, parameters)])
    .filter(([, href]) => href)
    .map(([name, href]) => h("li", {}, h("a", { href }, name))));
}
