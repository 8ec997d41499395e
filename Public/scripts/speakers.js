/** How speakers look: each has a colour and a shape, so that colour is never the only cue. */

import { h, svg } from "./dom.js";
import { s } from "./strings.js";
import { page } from "./links.js";

const shapes = [
  "M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 1 1 0-13z", // a disc
  "M2 2h12v12H2z", // a square
  "M8 1.5 15 14H1z", // a triangle
  "M8 .8 15.2 8 8 15.2.8 8z", // a diamond
  "M5.6 1.5h4.8v4.1h4.1v4.8h-4.1v4.1H5.6v-4.1H1.5V5.6h4.1z", // a cross
  "M8 1l7 5.1-2.7 8.2H3.7L1 6.1z", // a pentagon
  "M8 14.5 1 2h14z", // a triangle on its tip
  "M4.5 1.5h7L15 8l-3.5 6.5h-7L1 8z", // a hexagon
];

/** The looks of the speakers of one page, given out in the order in which they are first asked for. */
export class Cast {
  #looks = new Map();
  #names = new Map();
  #roles = new Map();

  /** Speakers as the API gives them; the order decides who gets which look. */
  constructor(speakers = []) {
    for (const speaker of speakers) this.look(speaker.id);
    this.learn(speakers);
  }

  /** Names and roles of further speakers, who get their looks when they are asked for. */
  learn(speakers) {
    for (const speaker of speakers) {
      if (speaker.name) this.#names.set(speaker.id, speaker.name);
      if (speaker.role) this.#roles.set(speaker.id, speaker.role);
    }
  }

  look(id) {
    if (!this.#looks.has(id)) this.#looks.set(id, this.#looks.size % shapes.length);
    return this.#looks.get(id);
  }

  name(id) {
    return this.#names.get(id) ?? id ?? s.speaker.nobody;
  }

  role(id) {
    return this.#roles.get(id);
  }

  /** The class that sets `--speaker` to the speaker's colour. */
  className(id) {
    return id ? `speaker-${this.look(id)}` : "speaker-none";
  }

  /** The speaker's shape in the speaker's colour; its meaning is in the name beside it. */
  mark(id) {
    return svg(
      "svg",
      { class: `shape ${this.className(id)}`, viewBox: "0 0 16 16", width: 12, height: 12, "aria-hidden": "true" },
      svg("path", { d: id ? shapes[this.look(id)] : "M2 7h12v2H2z" }),
    );
  }

  /** The shape as a path, for charts. */
  shape(id) {
    return shapes[this.look(id)];
  }

  /** Shape and name, as a link to the speaker's page. */
  link(id, { plain = false } = {}) {
    const content = [this.mark(id), h("span", { dir: "auto" }, this.name(id))];
    if (!id || plain) return h("span", { class: `speaker ${this.className(id)}` }, content);
    return h("a", { class: `speaker ${this.className(id)}`, href: page.speaker(id) }, content);
  }
}
