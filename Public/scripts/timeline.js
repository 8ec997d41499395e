/**
 * The timeline as a drawing: an SVG that can be zoomed and moved with buttons, keys, pointer and wheel.
 *
 * Nothing is drawn more exactly than it was said: a day is a point, a month or a year a translucent extent "somewhere
 * within", an interval a solid bar whose ends are as blurred as their dates, an open end an arrow. What is planned
 * stands in a band of its own.
 */

import { fit, measure, sayMoment, ticks } from "./axis.js";
import { h, replace, svg } from "./dom.js";
import { bounds, parse, say, time } from "./edtf.js";
import { page } from "./links.js";
import { s } from "./strings.js";

const day = 86400000;
const year = 365.2425 * day;
const lane = 24;
const lanesMax = 14;
const axisHeight = 28;

/** What of an event can be drawn: its extent, the blur of its ends, and what is open. */
export function geometry(event) {
  const { start, end, isInterval, openStart, openEnd, isUncertain, isApproximate } = parse(event.edtf);
  const first = bounds(start);
  const last = isInterval ? bounds(end) : first;
  const from = openStart ? last?.[0] : (first?.[0] ?? time(event.earliest));
  const to = openEnd ? first?.[1] : (last?.[1] ?? time(event.latest) + day);
  if (!Number.isFinite(from) && !Number.isFinite(to)) return null;
  return {
    event, openStart, openEnd, isInterval,
    from: Number.isFinite(from) ? from : to - day,
    to: Number.isFinite(to) ? to : from + day,
    firstEnd: first?.[1],
    lastStart: last?.[0],
    isDay: !isInterval && event.precision === "day",
    isLoose: isUncertain || isApproximate,
  };
}

export class Timeline {
  #shapes;
  #cast;
  #today;
  #whole;
  #view;
  #width = 900;
  #chosen;
  #handlers;
  #frame;

  /**
   * `events` as the API gives them; `today` is the date that the statuses count from (an ISO day, or undefined where
   * there are several); `onchoose(event)` and `onview([from, to])` are called when the reader does something.
   */
  constructor(place, { events, cast, today, onchoose, onview, view }) {
    this.#cast = cast;
    this.#today = today ? time(today) : undefined;
    this.#handlers = { onchoose, onview };
    this.#shapes = events.map(geometry).filter(Boolean).sort((a, b) => a.from - b.from || a.to - b.to);
    this.#whole = this.#extent();
    this.#view = view && view[0] < view[1] ? view : [...this.#whole];
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

  /** Marks one event and brings it into view. */
  choose(id, { quiet = true } = {}) {
    this.#chosen = id;
    const shape = this.#shapes.find((one) => one.event.id === id);
    if (!shape) return;
    const [from, to] = this.#view;
    const middle = (Math.max(shape.from, -1e15) + shape.to) / 2;
    if (shape.to < from || shape.from > to) this.#show(middle - (to - from) / 2, middle + (to - from) / 2);
    else this.#draw();
    if (!quiet) this.#handlers.onchoose?.(shape.event);
  }

  #extent() {
    const ends = this.#shapes.flatMap((one) => [one.from, one.to]);
    if (this.#today) ends.push(this.#today);
    if (ends.length === 0) return [Date.now() - year, Date.now()];
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
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

  #show(from, to) {
    const [least, most] = [7 * day, (this.#whole[1] - this.#whole[0]) * 1.2];
    const length = Math.min(Math.max(to - from, least), most);
    const middle = Math.min(Math.max((from + to) / 2, this.#whole[0]), this.#whole[1]);
    this.#view = [middle - length / 2, middle + length / 2];
    this.#draw();
    this.#handlers.onview?.(this.#view, this.#view.every((end, i) => Math.abs(end - this.#whole[i]) < day));
  }

  #zoom(factor, at = 0.5) {
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
    let drag;
    canvas.addEventListener("pointerdown", (event) => {
      if (event.button === 0) drag = { x: event.clientX, view: this.#view, moved: false };
    });
    canvas.addEventListener("pointermove", (event) => {
      if (!drag) return;
      const distance = event.clientX - drag.x;
      if (!drag.moved && Math.abs(distance) < 5) return;
      if (!drag.moved) canvas.setPointerCapture(event.pointerId);
      drag.moved = true;
      canvas.classList.add("is-dragging");
      const shift = (-distance / this.#width) * (drag.view[1] - drag.view[0]);
      this.#later(() => this.#show(drag.view[0] + shift, drag.view[1] + shift));
    });
    const drop = () => {
      canvas.classList.remove("is-dragging");
      setTimeout(() => (drag = undefined));
    };
    canvas.addEventListener("pointerup", drop);
    canvas.addEventListener("pointercancel", drop);
    canvas.addEventListener("click", (event) => {
      if (drag?.moved) {
        event.preventDefault();
        event.stopPropagation();
      }
    }, true);
    // The wheel alone scrolls the page; with Control (a pinch, on many pads) it zooms, sideways it moves.
    canvas.addEventListener("wheel", (event) => {
      if (event.ctrlKey) {
        event.preventDefault();
        this.#zoom(Math.exp(event.deltaY / 250), event.offsetX / this.#width);
      } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
        event.preventDefault();
        this.#pan(event.deltaX / this.#width);
      }
    }, { passive: false });
    overview.addEventListener("click", (event) => {
      const [from, to] = this.#whole;
      const middle = from + (event.offsetX / this.#width) * (to - from);
      const half = (this.#view[1] - this.#view[0]) / 2;
      this.#show(middle - half, middle + half);
    });
  }

  #later(f) {
    if (this.#frame) cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(f);
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
    const visible = this.#shapes.filter((one) => (one.openEnd || one.to >= from) && (one.openStart || one.from <= to));
    const spoken = this.#band(visible.filter((one) => one.event.status !== "planned"));
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
    this.#drawOverview();
    this.span.textContent = s.timeline.nowShowing(sayMoment(from, to - from), sayMoment(to, to - from));
  }

  #axis(height) {
    const [from, to] = this.#view;
    const labelWidth = 64;
    const least = ((to - from) / this.#width) * labelWidth;
    const nodes = [];
    const tick = (moment, text, major) => {
      const x = this.#x(moment);
      if (x < -labelWidth || x > this.#width + labelWidth) return;
      nodes.push(svg("line", { class: major ? "major" : "", x1: x, x2: x, y1: axisHeight - 6, y2: height }));
      if (x > 12 && x < this.#width - 20) nodes.push(svg("text", { x, y: axisHeight - 10, "text-anchor": "middle" },
        text));
    };
    for (const [moment, text, major] of ticks(from, to, least)) tick(moment, text, major);
    return svg("g", { class: "axis", "aria-hidden": "true" }, nodes);
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

  /** Puts shapes into lanes, with as much of their names as there is room for; the rest becomes clusters. */
  #band(shapes) {
    let placed;
    for (const nameMost of [260, 150, 0]) {
      placed = this.#pack(shapes, nameMost);
      if (placed.lanes <= lanesMax) break;
    }
    const nodes = placed.items.map((item) => this.#mark(item));
    for (const cluster of placed.clusters) nodes.push(this.#cluster(cluster));
    return { nodes, lanes: placed.lanes };
  }

  #pack(shapes, nameMost) {
    const ends = [];
    const items = [];
    const clusters = [];
    let lanes = 0;
    for (const shape of shapes) {
      const x0 = shape.openStart ? 0 : Math.max(-20, this.#x(shape.from));
      const x1 = Math.max(x0 + 12, shape.openEnd ? this.#width : Math.min(this.#width + 20, this.#x(shape.to)));
      const name = nameMost > 0 ? fit(shape.event.headline, nameMost) : "";
      const nameWidth = name ? measure(name) + 14 : 4;
      // Where the extent is long enough, the name stands within it; else beside it.
      const inside = x1 - Math.max(0, x0) > nameWidth + 24 && !shape.isDay;
      const over = inside ? 0 : nameWidth;
      const left = !inside && x1 + over > this.#width;
      const begin = left ? x0 - over : x0;
      const end = left ? x1 + 4 : x1 + over + 6;
      let row = ends.findIndex((last) => last <= begin);
      if (row < 0) row = ends.length;
      if (row >= lanesMax && nameMost === 0) {
        const near = clusters.find((one) => Math.abs(one.x - x0) < 30);
        if (near) near.shapes.push(shape);
        else clusters.push({ x: Math.max(14, Math.min(this.#width - 14, x0)), shapes: [shape] });
        continue;
      }
      ends[row] = end;
      lanes = Math.max(lanes, row + 1);
      items.push({ shape, x0, x1, row, name, inside, left });
    }
    for (const cluster of clusters) cluster.row = lanesMax;
    if (nameMost === 0) this.#nameWhereFree(items);
    return { items, clusters, lanes: clusters.length ? lanesMax + 1 : lanes };
  }

  /** Too many for a name each: names stand only where a lane has room up to the next event. */
  #nameWhereFree(items) {
    const rows = new Map();
    for (const item of items) rows.set(item.row, [...(rows.get(item.row) ?? []), item]);
    for (const row of rows.values()) {
      row.forEach((item, i) => {
        const room = (row[i + 1]?.x0 ?? this.#width) - item.x1 - 22;
        if (room < 80) return;
        item.name = fit(item.shape.event.headline, Math.min(260, room));
        item.inside = false;
      });
    }
  }

  #mark({ shape, x0, x1, row, name, inside, left }) {
    const { event } = shape;
    const y = row * lane;
    const middle = y + lane / 2;
    const classes = ["event", event.status, this.#cast.className(event.speaker), shape.isLoose ? "uncertain" : "",
      event.id === this.#chosen ? "is-chosen" : ""];
    const label = `${say(event.edtf)}: ${event.headline} (${s.status[event.status]}, ${this.#cast.name(event.speaker)})`;
    const textX = inside ? Math.max(0, x0) + 10 : left ? x0 - 7 : x1 + 7;
    return svg("a",
      { class: classes.join(" "), href: page.turn(event.turn, event), "data-id": event.id, "data-x": x0,
        "aria-label": label, tabindex: -1 },
      svg("title", {}, label),
      svg("rect", { class: "hit", x: Math.max(-4, x0 - 4), y: y + 1, width: Math.min(this.#width + 8, x1 - x0 + 8),
        height: lane - 2, rx: 3 }),
      this.#extentOf(shape, x0, x1, middle),
      name ? svg("text",
        { class: "name", x: textX, y: middle + (inside ? -3.5 : 4),
        "text-anchor": left && !inside ? "end" : "start" }, name) : null);
  }

  #extentOf(shape, x0, x1, middle) {
    if (shape.isDay && this.#x(shape.to) - this.#x(shape.from) < 12) {
      return svg("path",
        { class: "point", d: this.#cast.shape(shape.event.speaker),
        transform: `translate(${x0 - 1} ${middle - 6.5}) scale(.82)` });
    }
    // With the name inside, the bar runs below it.
    if (!shape.isInterval) {
      const long = x1 - x0 > 40;
      return svg("rect",
        { class: "extent loose", x: x0, width: x1 - x0, y: long ? middle + 2 : middle - 4, height: long ? 6 : 8,
        rx: long ? 3 : 4 });
    }
    const long = x1 - x0 > 40;
    const [y, height] = long ? [middle + 2, 6] : [middle - 4, 8];
    const rect = (from, to, classes) =>
      svg("rect", { class: classes, x: from, width: Math.max(1, to - from), y, height });
    const solidFrom = shape.openStart ? x0 : Math.min(this.#x(shape.firstEnd ?? shape.from), x1);
    const known = shape.openEnd ? Math.max(solidFrom, Math.min(x1, this.#x(this.#today ?? Infinity) || x1))
      : Math.max(solidFrom, this.#x(shape.lastStart ?? shape.to));
    // Ends whose blurs meet leave nothing that is certain in between.
    if (!shape.openStart && !shape.openEnd && known - solidFrom <= 3) return rect(x0, x1, "extent loose");
    const nodes = [];
    if (!shape.openStart) nodes.push(rect(x0, solidFrom, "extent edge"));
    nodes.push(rect(solidFrom, Math.min(known, x1), "extent"));
    if (shape.openEnd) {
      const tip = Math.min(x1, this.#width) - 3;
      const mid = y + height / 2;
      nodes.push(svg("path",
        { class: "arrow", "stroke-dasharray": "5 3", d: `M${Math.min(known, tip)} ${mid}H${tip}` }),
        svg("path", { class: "arrow", d: `M${tip - 6} ${mid - 5}L${tip} ${mid}L${tip - 6} ${mid + 5}` }));
    } else nodes.push(rect(known, x1, "extent edge"));
    if (shape.openStart) {
      const mid = y + height / 2;
      nodes.push(svg("path", { class: "arrow", d: `M9 ${mid - 5}L3 ${mid}L9 ${mid + 5}` }));
    }
    return nodes;
  }

  #cluster({ x, row, shapes }) {
    const from = Math.min(...shapes.map((one) => one.from));
    const to = Math.max(...shapes.map((one) => one.to));
    const y = row * lane + lane / 2;
    return svg("a",
      { class: "event cluster", href: "#", "data-zoom": `${from},${to}`, "data-x": x,
      "aria-label": s.timeline.cluster(shapes.length), tabindex: -1 },
      svg("title", {}, s.timeline.cluster(shapes.length)),
      svg("circle", { cx: x, cy: y, r: 12 }),
      svg("text", { x, y: y + 4 }, `+${shapes.length}`));
  }

  #drawOverview() {
    const [from, to] = this.#whole;
    const width = this.#width;
    const x = (moment) => ((moment - from) / (to - from)) * width;
    const counts = Array(Math.max(1, Math.floor(width / 4))).fill(0);
    for (const shape of this.#shapes) {
      const middle = shape.isInterval ? shape.from : (shape.from + shape.to) / 2;
      counts[Math.min(counts.length - 1, Math.max(0, Math.floor(x(middle) / 4)))] += 1;
    }
    const most = Math.max(1, ...counts);
    this.overview.setAttribute("viewBox", `0 0 ${width} 44`);
    const left = Math.max(0, x(this.#view[0]));
    const right = Math.min(width, x(this.#view[1]));
    replace(this.overview,
      svg("title", {}, s.timeline.overview),
      counts.map((n, i) => n > 0
        && svg("rect", { class: "density", x: i * 4, width: 3, y: 28 - (22 * n) / most, height: (22 * n) / most })),
      svg("rect", { class: "window", x: left, width: Math.max(3, right - left), y: 1, height: 42 }),
      [...ticks(from, to, ((to - from) / width) * 90)].map(([moment, text]) => {
        const at = x(moment);
        return at > 14 && at < width - 24 && svg("text", { x: at, y: 40, "text-anchor": "middle" }, text);
      }));
  }
}
