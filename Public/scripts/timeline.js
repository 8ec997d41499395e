/**
 * The timeline as a drawing: an SVG that can be zoomed and moved with buttons, keys, pointer and wheel.
 *
 * Nothing is drawn more exactly than it was said: a day is a point, a month or a year a translucent extent "somewhere
 * within", an interval a solid bar whose ends are as blurred as their dates, an open end an arrow. What is planned
 * stands in a band of its own.
 */

import { measure, sayMoment, ticks, usualStretch } from "./axis.js";
import { h, replace, svg } from "./dom.js";
import { say, time } from "./edtf.js";
import { page } from "./links.js";
import { number, s } from "./strings.js";
import { arrange, gather } from "./timeline-lanes.js";
import { listenToPointer } from "./timeline-pointer.js";
import { overview, overviewHeight } from "./timeline-overview.js";
import { densest, extentOf, geometry, marks, middleOf } from "./timeline-shapes.js";

const day = 86400000;
const year = 365.2425 * day;
const lane = 24;
const axisHeight = 28;

const shapesOf = (events) => events.map(geometry).filter(Boolean).sort((a, b) => a.from - b.from || a.to - b.to);

export class Timeline {
  /** What is drawn, what more there is in the same stretch, and all there is. */
  #shapes;
  #rest = [];
  #all;
  #cast;
  #today;
  #dateOf;
  #whole;
  #usual;
  #view;
  #width = 900;
  #chosen;
  #handlers;

  /**
   * `events` as the API gives them; `days`, where they are not all, has `earliest` and `latest` of all; `today` is the date that the statuses count from (an ISO day, or undefined where
   * there are several), `dateOf(event)` the same for one event. `view` is a pair of moments, "all", or nothing for where
   * most events are. `onchoose(event)` and `onview(view)`, with the view in the same form, are called when the reader
   * does something.
   */
  constructor(place, { events, days, cast, today, dateOf, onchoose, onview, view }) {
    this.#cast = cast;
    this.#today = today ? time(today) : undefined;
    this.#dateOf = (event) => time(dateOf?.(event) ?? today) || undefined;
    this.#handlers = { onchoose, onview };
    this.#shapes = shapesOf(events);
    this.#all = days ? days.map(extentOf).filter(Boolean) : this.#shapes;
    this.#whole = this.#extent(this.#all.flatMap((one) => [one.from, one.to]));
    const usual = usualStretch(this.#all.map(middleOf));
    this.#usual = this.#isAll(usual) ? this.#whole : this.#extent(usual);
    this.#view = view === "all" ? this.#whole : view && view[0] < view[1] ? view : this.#usual;
    this.canvas = svg("svg",
      { class: "canvas", role: "group", tabindex: 0, "aria-label": s.timeline.drawing,
      "aria-describedby": "timeline-help" });
    this.overview = svg("svg", { class: "overview", "aria-hidden": "true" });
    this.span = h("span", { class: "span", role: "status" });
    replace(place,
      h("div", { class: "drawing" }, this.#tools(), this.canvas, this.overview),
      h("p", { class: "visually-hidden", id: "timeline-help" }, s.timeline.drawingHelp));
    this.#listen();
    new ResizeObserver(([entry]) => {
      const width = Math.round(entry.contentRect.width);
      if (width > 0 && width !== this.#width) {
        this.#width = width;
        this.#draw();
      }
    }).observe(this.canvas);
    this.#width = Math.round(this.canvas.getBoundingClientRect().width) || 900;
    this.#draw();
  }

  /** The pair of moments between which events are shown. */
  get view() {
    return this.#view;
  }

  /** Draws other events, and in `rest`, by their days, how many more there are where. */
  setEvents(events, rest) {
    this.#shapes = shapesOf(events);
    this.#rest = rest.map(extentOf).filter(Boolean);
    this.#draw();
  }

  /** Marks one event and brings it into view. */
  choose(id, { quiet = true } = {}) {
    this.#chosen = id;
    const shape = this.#shapes.find((one) => one.event.id === id);
    if (!shape) return;
    const [from, to] = this.#view;
    const middle = (shape.from + shape.to) / 2;
    if (shape.to < from || shape.from > to) this.#show(middle - (to - from) / 2, middle + (to - from) / 2);
    else this.#draw();
    if (!quiet) this.#handlers.onchoose?.(shape.event);
  }

  #isAll([from, to]) {
    return this.#all.every((one) => middleOf(one) >= from && middleOf(one) <= to);
  }

  #extent(moments) {
    const ends = this.#today ? [...moments, this.#today] : moments;
    if (ends.length === 0) return [Date.now() - year, Date.now()];
    // As arguments of Math.min, very many would be too many.
    const [from, to] = [ends.reduce((a, b) => Math.min(a, b)), ends.reduce((a, b) => Math.max(a, b))];
    const padding = Math.max((to - from) * 0.04, 20 * day);
    return [from - padding, to + padding];
  }

  #tools() {
    const button = (text, label, act) =>
      h("button", { type: "button", "aria-label": label, title: label, onclick: act }, text);
    return h("div", { class: "tools", role: "toolbar", "aria-label": s.timeline.title },
      button("−", s.timeline.zoomOut, () => this.#zoom(1.8)),
      button("+", s.timeline.zoomIn, () => this.#zoom(1 / 1.8)),
      button("←", s.timeline.earlier, () => this.#pan(-0.3)),
      button("→", s.timeline.later, () => this.#pan(0.3)),
      h("button", { type: "button", onclick: () => this.#show(...this.#whole) }, s.timeline.fit),
      this.#today ? h("button",
        { type: "button", onclick: () => this.#show(this.#today - 2.5 * year, this.#today + 2.5 * year) },
        s.timeline.recent) : null,
      this.span);
  }

  #x(moment) {
    const [from, to] = this.#view;
    return ((moment - from) / (to - from)) * this.#width;
  }

  #scale(event) {
    return {
      x: (moment) => this.#x(moment),
      today: this.#dateOf(event),
      width: this.#width,
      path: this.#cast.shape(event.speaker),
    };
  }

  #show(from, to) {
    const [least, most] = [7 * day, (this.#whole[1] - this.#whole[0]) * 1.2];
    const length = Math.min(Math.max(to - from, least), most);
    const middle = Math.min(Math.max((from + to) / 2, this.#whole[0]), this.#whole[1]);
    this.#view = [middle - length / 2, middle + length / 2];
    this.#draw();
    const is = (other) => this.#view.every((end, i) => Math.abs(end - other[i]) < day);
    this.#handlers.onview?.(is(this.#usual) ? undefined : is(this.#whole) ? "all" : this.#view);
  }

  /** The part of the view that zooming in should not lose: the chosen event, or where most events are. */
  #focus() {
    const [from, to] = this.#view;
    const chosen = this.#shapes.find((one) => one.event.id === this.#chosen);
    const at = chosen ? (middleOf(chosen) - from) / (to - from) : NaN;
    return at >= 0 && at <= 1 ? at : densest(this.#all, this.#view);
  }

  #zoom(factor, at = factor < 1 ? this.#focus() : 0.5) {
    const [from, to] = this.#view;
    const fixed = from + (to - from) * at;
    this.#show(fixed - (fixed - from) * factor, fixed + (to - fixed) * factor);
  }

  #pan(part) {
    const [from, to] = this.#view;
    this.#show(from + (to - from) * part, to + (to - from) * part);
  }

  #listen() {
    const { canvas, overview } = this;
    canvas.addEventListener("keydown", (event) => this.#key(event));
    canvas.addEventListener("click", (event) => {
      const mark = event.target.closest(".event");
      if (!mark || event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      if (mark.dataset.zoom) {
        const [from, to] = mark.dataset.zoom.split(",").map(Number);
        this.#show(from - (to - from) * 0.3 - 3 * day, to + (to - from) * 0.3 + 3 * day);
      } else this.choose(mark.dataset.id, { quiet: false });
    });
    listenToPointer(canvas, {
      view: () => this.#view,
      width: () => this.#width,
      show: (from, to) => this.#show(from, to),
      zoom: (factor, at) => this.#zoom(factor, at),
    });
    overview.addEventListener("click", (event) => {
      const [from, to] = this.#whole;
      const middle = from + (event.offsetX / this.#width) * (to - from);
      const half = (this.#view[1] - this.#view[0]) / 2;
      this.#show(middle - half, middle + half);
    });
  }

  #key(event) {
    if (event.metaKey || event.ctrlKey || event.altKey) return;
    const marks = [...this.canvas.querySelectorAll(".event")].sort((a, b) => a.dataset.x - b.dataset.x);
    const at = marks.indexOf(document.activeElement);
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    const act = { "+": () => this.#zoom(1 / 1.8), "=": () => this.#zoom(1 / 1.8), "-": () => this.#zoom(1.8),
      Home: () => this.#show(...this.#whole) }[event.key];
    if (step && marks.length > 0) {
      event.preventDefault();
      marks[Math.min(marks.length - 1, Math.max(0, at < 0 ? (step > 0 ? 0 : marks.length - 1) : at + step))].focus();
    } else if (act) {
      event.preventDefault();
      const focused = document.activeElement.dataset?.id;
      act();
      const again = focused && [...this.canvas.querySelectorAll(".event")].find((mark) => mark.dataset.id === focused);
      (again ?? this.canvas).focus();
    } else if ((event.key === "Enter" || event.key === " ") && at >= 0) {
      event.preventDefault();
      marks[at].dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    }
  }

  #draw() {
    const [from, to] = this.#view;
    const isVisible = (one) => (one.openEnd || one.to >= from) && one.from <= to;
    const visible = this.#shapes.filter(isVisible);
    const spoken = this.#band(visible.filter((one) => one.event.status !== "planned"), this.#rest.filter(isVisible));
    const planned = this.#band(visible.filter((one) => one.event.status === "planned"));
    const top = axisHeight + 8;
    const hasPlanned = this.#shapes.some((one) => one.event.status === "planned");
    const foot = this.#today ? 20 : 6;
    const spokenHeight = Math.max(2, spoken.lanes) * lane + (hasPlanned ? 10 : foot);
    const plannedTop = top + spokenHeight;
    const plannedHeight = hasPlanned ? Math.max(1, planned.lanes) * lane + 28 + foot : 0;
    const height = plannedTop + plannedHeight;
    this.canvas.setAttribute("viewBox", `0 0 ${this.#width} ${height}`);
    this.canvas.setAttribute("height", height);
    replace(this.canvas,
      hasPlanned ? svg("rect", { class: "band", x: 0, y: plannedTop, width: this.#width, height: plannedHeight })
        : null,
      this.#axis(height),
      this.#todayLine(height),
      svg("g", { transform: `translate(0 ${top})` }, spoken.nodes),
      hasPlanned ? svg("text", { class: "band-label", x: 10, y: plannedTop + 18 }, s.timeline.planned) : null,
      svg("g", { transform: `translate(0 ${plannedTop + 26})` }, planned.nodes));
    this.overview.setAttribute("viewBox", `0 0 ${this.#width} ${overviewHeight}`);
    replace(this.overview, overview(this.#all, { whole: this.#whole, view: this.#view, width: this.#width }));
    this.span.textContent = s.timeline.nowShowing(sayMoment(from, to - from), sayMoment(to, to - from));
  }

  #axis(height) {
    const [from, to] = this.#view;
    const labelWidth = 64;
    const least = ((to - from) / this.#width) * labelWidth;
    return svg("g", { class: "axis", "aria-hidden": "true" },
      [...ticks(from, to, least)].map(([moment, text, major]) => {
        const x = this.#x(moment);
        if (x < -labelWidth || x > this.#width + labelWidth) return null;
        return [
          svg("line", { class: major ? "major" : "", x1: x, x2: x, y1: axisHeight - 6, y2: height }),
          x > 12 && x < this.#width - 20
            && svg("text", { x, y: axisHeight - 10, "text-anchor": "middle" }, text),
        ];
      }));
  }

  #todayLine(height) {
    if (!this.#today) return null;
    const x = this.#x(this.#today);
    if (x < 0 || x > this.#width) return null;
    const right = x > this.#width - 150;
    return svg("g", { class: "today", "aria-hidden": "true" },
      svg("line", { x1: x, x2: x, y1: axisHeight - 6, y2: height }),
      svg("text", { x: x + (right ? -6 : 6), y: height - 6, "text-anchor": right ? "end" : "start" },
        s.timeline.today(say(new Date(this.#today).toISOString().slice(0, 10)))));
  }

  #band(shapes, rest = []) {
    const scale = { x: (moment) => this.#x(moment), width: this.#width };
    const { items, clusters, lanes } = arrange(shapes, scale);
    const more = gather(rest, scale).map((one) => ({ ...one, row: lanes }));
    return {
      nodes: [...items.map((item) => this.#mark(item)), ...[...clusters, ...more].map((one) => this.#cluster(one))],
      lanes: lanes + (more.length > 0 ? 1 : 0),
    };
  }

  #mark({ shape, x0, x1, row, name, inside, left }) {
    const { event } = shape;
    const y = row * lane;
    const middle = y + lane / 2;
    const classes = ["event", event.status, this.#cast.className(event.speaker), shape.isLoose ? "uncertain" : "",
      event.id === this.#chosen ? "is-chosen" : ""];
    const by = this.#cast.name(event.speaker);
    const label = `${say(event.edtf)}: ${event.headline} (${s.status[event.status]}, ${by})`;
    const textX = inside ? Math.max(0, x0) + 10 : left ? x0 - 7 : x1 + 7;
    return svg("a",
      { class: classes.join(" "), href: page.turn(event.turn, event), "data-id": event.id, "data-x": x0,
        "aria-label": label, tabindex: -1 },
      svg("title", {}, label),
      svg("rect", { class: "hit", x: Math.max(-4, x0 - 4), y: y + 1, width: Math.min(this.#width + 8, x1 - x0 + 8),
        height: lane - 2, rx: 3 }),
      marks(shape, x0, x1, middle, this.#scale(event)),
      name ? svg("text",
        { class: "name", x: textX, y: middle + (inside ? -3.5 : 4),
        "text-anchor": left && !inside ? "end" : "start" }, name) : null);
  }

  #cluster({ x, row, shapes }) {
    const from = Math.min(...shapes.map((one) => one.from));
    const to = Math.max(...shapes.map((one) => one.to));
    const y = row * lane + lane / 2;
    const text = `+${number(shapes.length)}`;
    const width = Math.max(24, measure(text) + 10);
    return svg("a",
      { class: "event cluster", href: "#", "data-zoom": `${from},${to}`, "data-x": x,
      "aria-label": s.timeline.cluster(shapes.length), tabindex: -1 },
      svg("title", {}, s.timeline.cluster(shapes.length)),
      svg("rect", { x: x - width / 2, y: y - 12, width, height: 24, rx: 12 }),
      svg("text", { x, y: y + 4 }, text));
  }
}
