/** Small charts: columns over time and a network of neighbours. Each has its figures as text beside or inside it. */

import { h, svg } from "./dom.js";
import { s } from "./strings.js";

/** Columns for `[{label, short, value, href}]`, in order. */
export function columns(items, { label, describe }) {
  // Drawn at the size that it is shown at, so that its words are never too small.
  const width = Math.min(720, document.documentElement.clientWidth - 40);
  const [height, left, bottom, top] = [240, 36, 30, 14];
  const most = Math.max(1, ...items.map((item) => item.value));
  const step = niceStep(most);
  const ceiling = Math.ceil(most / step) * step;
  const y = (value) => top + (height - top - bottom) * (1 - value / ceiling);
  const slot = (width - left) / items.length;
  const bar = Math.min(56, slot * 0.7);
  const every = Math.ceil(items.length / Math.floor((width - left) / 64));
  const grid = [];
  for (let value = step; value <= ceiling; value += step) {
    grid.push(svg("line", { class: "grid", x1: left, x2: width, y1: y(value), y2: y(value) }),
      svg("text", { x: left - 8, y: y(value) + 4, "text-anchor": "end" }, value));
  }
  return svg("svg", { class: "chart", viewBox: `0 0 ${width} ${height}`, role: "group", "aria-label": label },
    grid,
    items.map((item, i) => {
      const x = left + slot * i + (slot - bar) / 2;
      return [
        svg("a", { href: item.href, "aria-label": describe(item) },
          svg("title", {}, describe(item)),
          svg("rect", { class: "column", x, width: bar, y: y(item.value), height: Math.max(1, y(0) - y(item.value)) })),
        i % every === 0 ? svg("text", { x: x + bar / 2, y: height - 10, "text-anchor": "middle" }, item.short) : null,
      ];
    }),
    svg("line", { class: "baseline", x1: left, x2: width, y1: y(0), y2: y(0) }));
}

function niceStep(most) {
  const rough = most / 4;
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  return Math.max(1, [1, 2, 5, 10].map((n) => n * power).find((n) => n >= rough));
}

/**
 * `centre` with its neighbours on a circle: `neighbours` are `[{id, name, turns, href}]`, most turns first, and
 * `between` says in how many turns two of them stand together.
 */
export function network(centre, neighbours, between, { label, describe }) {
  const narrow = document.documentElement.clientWidth < 640;
  const [size, margin, radiusX, radiusY, lettersMax] = narrow ? [340, 72, 92, 130, 14] : [560, 110, 160, 190, 26];
  const middle = size / 2;
  const most = Math.max(...neighbours.map((one) => one.turns));
  const nodes = neighbours.map((one, i) => {
    // The strongest are spread apart rather than crowded on one side.
    const angle = ((2 * Math.PI) / neighbours.length) * i - Math.PI / 2;
    const radius = 6 + 10 * Math.sqrt(one.turns / most);
    return { ...one, x: middle + radiusX * Math.cos(angle), y: middle + radiusY * Math.sin(angle), radius, angle };
  });
  const places = new Map(nodes.map((node) => [node.id, node]));
  const edges = between.flatMap(({ a, b, turns }) => {
    const [from, to] = [places.get(a), places.get(b)];
    if (!from || !to) return [];
    // Bent towards the middle, so that lines between neighbours do not hide behind their names.
    const bend = (v) => middle + (v - middle) * 0.35;
    return [svg("path",
      { class: "edge",
      d: `M${from.x} ${from.y}Q${bend((from.x + to.x) / 2)} ${bend((from.y + to.y) / 2)} ${to.x} ${to.y}`,
      "stroke-width": 0.75 + (3 * turns) / most })];
  });
  return svg("svg",
    { class: `chart network${narrow ? " narrow" : ""}`, viewBox: `${-margin} 0 ${size + 2 * margin} ${size}`,
    role: "group", "aria-label": label },
    edges,
    nodes.map((node) =>
      svg("line", { class: "edge", x1: middle, y1: middle, x2: node.x, y2: node.y,
      "stroke-width": 1 + (6 * node.turns) / most })),
    svg("g", { class: "node centre" },
      svg("circle", { cx: middle, cy: middle, r: narrow ? 32 : 44 }),
      svg("text", { x: middle, y: middle + 5, "text-anchor": "middle" }, shorten(centre, narrow ? 7 : 11))),
    nodes.map((node) => {
      const side = Math.cos(node.angle);
      const anchor = side > 0.2 ? "start" : side < -0.2 ? "end" : "middle";
      const dx = anchor === "start" ? node.radius + 6 : anchor === "end" ? -node.radius - 6 : 0;
      const dy = anchor === "middle" ? (Math.sin(node.angle) < 0 ? -node.radius - 8 : node.radius + 18) : 5;
      return svg("a", { class: "node", href: node.href, "aria-label": describe(node) },
        svg("title", {}, describe(node)),
        svg("circle", { cx: node.x, cy: node.y, r: node.radius }),
        svg("text", { x: node.x + dx, y: node.y + dy, "text-anchor": anchor },
          shorten(node.name, lettersMax)));
    }));
}

function shorten(text, most) {
  const points = [...text];
  return points.length > most ? `${points.slice(0, most - 1).join("").trimEnd()}…` : text;
}

/** A chart's figures as a table that can be opened. */
export function figures(heads, rows) {
  return h("details", { class: "small" }, h("summary", {}, s.organisation.asTable),
    h("table", {},
      h("thead", {}, h("tr", {}, heads.map((head, i) => h("th", { scope: "col", class: i ? "number" : "" }, head)))),
      h("tbody", {},
        rows.map((row) => h("tr", {}, row.map((cell, i) => h("td", { class: i ? "number" : "" }, cell)))))));
}
