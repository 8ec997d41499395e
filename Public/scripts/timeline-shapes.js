/** The shapes of events on a timeline: each as exact as its date, and no more. */

import { svg } from "./dom.js";
import { bounds, parse, time } from "./edtf.js";

const day = 86400000;

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

/** What is known of an event by its days alone, in the same form. */
export function extentOf({ earliest, latest }) {
  const [from, to] = [time(earliest), time(latest) + day];
  if (!Number.isFinite(from) && !Number.isFinite(to)) return null;
  return {
    openStart: !Number.isFinite(from), openEnd: !Number.isFinite(to), isInterval: !Number.isFinite(to),
    from: Number.isFinite(from) ? from : to - day,
    to: Number.isFinite(to) ? to : from + day,
  };
}

/**
 * A shape's marks between `x0` and `x1` about the height `middle`; `scale` has `x(moment)`, `today`, `width` and the
 * speaker's `path`.
 */
export function marks(shape, x0, x1, middle, scale) {
  if (shape.isDay && scale.x(shape.to) - scale.x(shape.from) < 12) {
    const transform = `translate(${x0 - 1} ${middle - 6.5}) scale(.82)`;
    return svg("path", { class: "point", d: scale.path, transform });
  }
  // With the name inside, the bar runs below it.
  const long = x1 - x0 > 40;
  const [y, height] = long ? [middle + 2, 6] : [middle - 4, 8];
  if (!shape.isInterval) {
    const form = { x: x0, width: x1 - x0, y, height, rx: height / 2 };
    return svg("rect", { class: shape.isDay ? "extent" : "extent loose", ...form });
  }
  const rect = (from, to, classes) =>
    svg("rect", { class: classes, x: from, width: Math.max(1, to - from), y, height });
  const solidFrom = Math.min(scale.x(shape.openStart ? shape.from : (shape.firstEnd ?? shape.from)), x1);
  const known = shape.openEnd ? Math.max(solidFrom, Math.min(x1, scale.x(scale.today ?? Infinity) || x1))
    : Math.max(solidFrom, scale.x(shape.lastStart ?? shape.to));
  // Ends whose blurs meet leave nothing that is certain in between.
  if (!shape.openStart && !shape.openEnd && known - solidFrom <= 3) return rect(x0, x1, "extent loose");
  const nodes = [];
  const mid = y + height / 2;
  if (shape.openStart) {
    nodes.push(svg("path", { class: "arrow", "stroke-dasharray": "5 3", d: `M${x0 + 3} ${mid}H${solidFrom}` }),
      svg("path", { class: "arrow", d: `M${x0 + 9} ${mid - 5}L${x0 + 3} ${mid}L${x0 + 9} ${mid + 5}` }));
  } else nodes.push(rect(x0, solidFrom, "extent edge"), rect(solidFrom, Math.min(known, x1), "extent"));
  if (shape.openEnd) {
    const tip = Math.min(x1, scale.width) - 3;
    nodes.push(svg("path",
      { class: "arrow", "stroke-dasharray": "5 3", d: `M${Math.min(known, tip)} ${mid}H${tip}` }),
      svg("path", { class: "arrow", d: `M${tip - 6} ${mid - 5}L${tip} ${mid}L${tip - 6} ${mid + 5}` }));
  } else nodes.push(rect(known, x1, "extent edge"));
  return nodes;
}

/** The moment that an event is counted at. */
export function middleOf(shape) {
  if (shape.openStart) return shape.to;
  return shape.isInterval ? shape.from : (shape.from + shape.to) / 2;
}

/** Where most events between two moments are, as a part of the way from one to the other; the middle where there are none. */
export function densest(shapes, [from, to]) {
  const counts = Array(24).fill(0);
  for (const shape of shapes) {
    const column = Math.floor((counts.length * (middleOf(shape) - from)) / (to - from));
    if (column >= 0 && column < counts.length) counts[column] += 1;
  }
  const most = Math.max(...counts);
  return most === 0 ? 0.5 : (counts.indexOf(most) + 0.5) / counts.length;
}
