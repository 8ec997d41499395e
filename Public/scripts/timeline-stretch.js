/** What is loaded of a timeline: all of it, or of a long one the events of the stretch that is shown, a page at a time. */

import { get } from "./api.js";
import { bounds, time } from "./edtf.js";
import { inOrder } from "./parts.js";

/** Events up to which a timeline is loaded as a whole. */
const wholeMost = 500;
/** Events of a long one that are loaded at a time. */
const perPage = 250;

export class Stretch {
  #path;
  #filters;
  #days;
  #signal;
  /** The moments that were asked for last, and the parameters that stood for them. */
  #range;
  #asked;
  #next;
  /** Those that are loaded, in order. */
  events = [];
  /** How many there are in the stretch. */
  total = 0;

  /** `days` has `earliest` and `latest` of every event that the filters leave, in the API's order. */
  constructor(path, filters, days, signal) {
    this.#path = path;
    this.#filters = filters;
    this.#days = days;
    this.#signal = signal;
  }

  /** Whether it is too long to be loaded as a whole. */
  get isLong() {
    return this.#days.length > wholeMost;
  }

  async loadWhole() {
    const { events } = await get(this.#path, this.#filters, { signal: this.#signal });
    this.events = inOrder(events);
    this.total = events.length;
  }

  /** Whether all that there is between two moments is loaded. */
  covers([from, to]) {
    return !this.isLong || (!this.#next && this.#range && from >= this.#range[0] && to <= this.#range[1]);
  }

  /** Loads the first events between two moments in place of what was loaded. */
  async load(range, signal) {
    const asked = this.#parameters(range);
    const page = await this.#page(asked, AbortSignal.any([this.#signal, signal]));
    this.#range = range;
    this.#asked = asked;
    this.#take([], page);
  }

  /** Loads the events that come next, and returns them. */
  async more() {
    const page = await this.#page({ ...this.#asked, cursor: this.#next }, this.#signal);
    this.#take(this.events, page);
    return page.data;
  }

  /** The days of the events of the stretch that are not loaded. */
  get rest() {
    if (!this.#next) return [];
    const [from, to] = [time(this.#asked.from), time(this.#asked.to)];
    return this.#days
      .filter(({ earliest, latest }) => !(time(earliest) > to) && !(time(latest) < from))
      .slice(this.events.length);
  }

  #page(asked, signal) {
    return get(`${this.#path}/events`, { ...this.#filters, ...asked, limit: perPage }, { signal });
  }

  #take(before, { data, page }) {
    this.events = [...before, ...data];
    this.total = page.total;
    this.#next = page.next ?? undefined;
  }

  /** Two moments as the days that the API is asked for: no further than the filters reach, in the years 0 to 9999. */
  #parameters([from, to]) {
    const ends = (name) => bounds(this.#filters[name]?.[0]) ?? [-Infinity, Infinity];
    const first = new Date(Math.max(from, ends("from")[0]));
    const last = new Date(Math.min(to, ends("to")[1] - 1));
    const iso = (date) => date.toISOString().slice(0, 10);
    const year = (date) => date.getUTCFullYear();
    return {
      from: year(first) < 0 ? undefined : year(first) > 9999 ? "9999-12-31" : iso(first),
      to: year(last) > 9999 ? undefined : year(last) < 0 ? "0000-01-01" : iso(last),
    };
  }
}
