/** Where the events of a timeline stand: in lanes, with as much of their names as there is room for. */

import { fitAround, measure } from "./axis.js";
import { middleOf } from "./timeline-shapes.js";

const lanesMax = 14;
/** Pixels that names may take, the roomiest first; 0 is only where a lane happens to be free. */
const nameWidths = [260, 150, 0];
const nameLeast = 80;
/** Pixels on each side of a cluster that belong to it. */
const clusterReach = 44;
/** Pixels before what an event that began some day ended on. */
const openReach = 40;

/**
 * Puts shapes, sorted by where they begin, into lanes; what finds none becomes clusters.
 *
 * `x` gives a moment's place in the drawing that is `width` wide. Returns `items`, each with its shape, its ends
 * `x0` and `x1`, its row, and its name with where that stands; `clusters`; and how many `lanes` they take.
 */
export function arrange(shapes, { x, width }) {
  for (const nameWidth of nameWidths) {
    // A name beside its event must have room on one side of it.
    const placed = pack(shapes, Math.min(nameWidth, width / 2 - 30), { x, width });
    if (placed) return placed;
  }
}

// Null where names for all take more lanes than there are.
function pack(shapes, nameMost, { x, width }) {
  const ends = [];
  const items = [];
  const clusters = [];
  for (const shape of shapes) {
    const x0 = Math.max(-20, shape.openStart ? x(shape.from) - openReach : x(shape.from));
    const x1 = Math.max(x0 + 12, shape.openEnd ? width : Math.min(width + 20, x(shape.to)));
    const name = nameMost > 0 ? nameOf(shape, nameMost) : "";
    const nameWidth = name ? measure(name) + 14 : 4;
    // Where the extent is long enough, the name stands within it; else beside it.
    const inside = x1 - Math.max(0, x0) > nameWidth + 24 && !shape.isDay;
    const over = inside ? 0 : nameWidth;
    const left = !inside && x1 + over > width;
    const begin = left ? x0 - over : x0;
    const end = left ? x1 + 4 : x1 + over + 6;
    let row = ends.findIndex((last) => last <= begin);
    if (row < 0) row = ends.length;
    if (row < lanesMax) {
      ends[row] = end;
      items.push({ shape, x0, x1, row, name, inside, left });
    } else if (nameMost > 0) {
      return null;
    } else {
      const at = Math.max(22, Math.min(width - 22, shape.openStart ? x1 : x0));
      const near = clusters.find((one) => Math.abs(one.x - at) < clusterReach);
      if (near) near.shapes.push(shape);
      else clusters.push({ x: at, row: lanesMax, shapes: [shape], alone: { shape, x0, x1, row: lanesMax, name: "" } });
    }
  }
  // One that found no lane is no cluster; it stands in the clusters' row as what it is.
  items.push(...clusters.filter((one) => one.shapes.length === 1).map((one) => one.alone));
  if (nameMost === 0) nameWhereFree(items, width);
  return {
    items,
    clusters: clusters.filter((one) => one.shapes.length > 1),
    lanes: clusters.length ? lanesMax + 1 : ends.length,
  };
}

/** Shapes by where they are counted, as clusters side by side in the drawing that is `width` wide. */
export function gather(shapes, { x, width }) {
  const columns = Math.max(1, Math.floor(width / (clusterReach * 1.5)));
  const places = Map.groupBy(shapes, (shape) =>
    Math.min(columns - 1, Math.max(0, Math.floor((x(middleOf(shape)) / width) * columns))));
  return [...places].map(([place, shapes]) => ({ x: ((place + 0.5) * width) / columns, shapes }));
}

/** An event's name with the words that date it. */
const nameOf = ({ event }, most) => fitAround(event.headline, event.expression, most);

/** Too many for a name each: names stand only where a lane has room up to the next event. */
function nameWhereFree(items, width) {
  for (const row of Map.groupBy(items, (item) => item.row).values()) {
    row.forEach((item, i) => {
      const length = Math.min(item.x1, width) - Math.max(0, item.x0);
      const room = (row[i + 1]?.x0 ?? width) - item.x1 - 22;
      item.inside = room < nameLeast;
      const most = Math.min(nameWidths[0], item.inside ? length - 20 : room);
      if (most >= nameLeast && !(item.inside && item.shape.isDay)) item.name = nameOf(item.shape, most);
    });
  }
}
