/** The strip below a timeline: how many events there are in all its years, and which of them the drawing shows. */

import { ticks } from "./axis.js";
import { svg } from "./dom.js";
import { s } from "./strings.js";
import { middleOf } from "./timeline-shapes.js";

export const overviewHeight = 44;
const columnWidth = 4;
const columnsFoot = 28;
const columnMost = 22;
const labelWidth = 90;

/** The strip's content; `whole` and `view` are pairs of moments. */
export function overview(shapes, { whole: [from, to], view, width }) {
  const x = (moment) => ((moment - from) / (to - from)) * width;
  const counts = Array(Math.max(1, Math.floor(width / columnWidth))).fill(0);
  for (const shape of shapes) {
    counts[Math.min(counts.length - 1, Math.max(0, Math.floor(x(middleOf(shape)) / columnWidth)))] += 1;
  }
  const most = Math.max(1, ...counts);
  const left = Math.max(0, x(view[0]));
  const right = Math.min(width, x(view[1]));
  return [
    svg("title", {}, s.timeline.overview),
    counts.map((n, i) => {
      const height = (columnMost * n) / most;
      const column = { x: i * columnWidth, width: columnWidth - 1, y: columnsFoot - height, height };
      return n > 0 && svg("rect", { class: "density", ...column });
    }),
    svg("rect", { class: "window", x: left, width: Math.max(3, right - left), y: 1, height: overviewHeight - 2 }),
    [...ticks(from, to, ((to - from) / width) * labelWidth)].map(([moment, text]) => {
      const at = x(moment);
      return at > 14 && at < width - 24 && svg("text", { x: at, y: overviewHeight - 4, "text-anchor": "middle" }, text);
    }),
  ];
}
