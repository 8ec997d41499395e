/** Parts that several pages show: a sentence with its source, a list of events, a pager. */

import { fileAddress } from "./api.js";
import { h, interleave } from "./dom.js";
import { datetime, say } from "./edtf.js";
import { page, turnNumber, turnTranscript } from "./links.js";
import { s } from "./strings.js";
import { annotate, CodePoints, language } from "./text.js";

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
              h("a", { href: page.organisation(id) }, h("bdi", {}, organisations?.get(id)?.name ?? id))),
                () => s.separator))
            : null,
          choose ? h("button", { type: "button", class: "bare choose", onclick: () => choose(event.id) },
            s.timeline.choose) : null)));
  }));
}

/** A list that grows by a button: `more(from)` gives the next nodes and whether there are any after them. */
export function growing(list, nodes, { total, label, load }) {
  list.append(...nodes);
  if (list.children.length >= total) return list;
  const button = h("button", { type: "button", onclick: async () => {
    button.disabled = true;
    const first = list.children.length;
    try {
      list.append(...await load(first));
      list.children[first]?.querySelector("a, button")?.focus();
    } finally {
      button.disabled = false;
    }
    if (list.children.length >= total || list.children.length === first) button.remove();
  } }, label);
  return h("div", {}, list, h("div", { class: "pager" }, button));
}

/** A list of formats to take away: `[[name, path, parameters]]`. */
export function formatLinks(formats) {
  return h("ul", { class: "chips formats" }, formats
    .map(([name, path, parameters]) => [name, fileAddress(path, parameters)])
    .filter(([, href]) => href)
    .map(([name, href]) => h("li", {}, h("a", { href }, name))));
}
