/** The score: who speaks when, a stave for each speaker. */

import { h, svg } from "./dom.js";
import { number, percent, s } from "./strings.js";
import { anchor } from "./turns.js";

/** At most so many staves stand at once; in a meeting of many the rest are one press away. */
const stavesMost = 10;

function foldStaves(speakers, rows) {
  if (rows.length <= stavesMost + 1) return null;
  const kept = new Set([...speakers].sort((a, b) => b.words - a.words).slice(0, stavesMost));
  const others = rows.filter((row, i) => !kept.has(speakers[i]));
  for (const row of others) row.hidden = true;
  const button = h("button", { type: "button", class: "bare", onclick: () => {
    for (const row of others) row.hidden = false;
    others[0].querySelector("a")?.focus();
    button.remove();
  } }, s.transcript.allSpeakers(rows.length));
  return button;
}

/** The score: who speaks when, one stave for each speaker; `turns` may be filled in later with `fill`. */
export function score(transcript, cast) {
  const staves = new Map();
  const rows = transcript.speakers.map((speaker) => {
    const stave = svg("svg",
      { class: `stave ${cast.className(speaker.id)}`, viewBox: "0 0 1000 26", preserveAspectRatio: "none" },
      svg("line", { class: "line", x1: 0, x2: 1000, y1: 13, y2: 13 }));
    staves.set(speaker.id, stave);
    return h("li", {},
      h("span", {}, cast.link(speaker.id), " ", h("span", { class: "role" }, s.role[speaker.role] ?? "")),
      stave,
      h("span", { class: "figure" }));
  });
  const element = h("section", { class: "score", "aria-labelledby": "score-title" },
    h("h2", { id: "score-title" }, s.transcript.score), h("ul", { class: "staves" }, rows),
    foldStaves(transcript.speakers, rows));

  function fill(turns) {
    const total = turns.reduce((sum, turn) => sum + turn.words, 0) || 1;
    let at = 0;
    for (const turn of turns) {
      const label = s.transcript.scoreTurn(turn.number, cast.name(turn.speaker), turn.words);
      const width = Math.max(1.5, (1000 * turn.words) / total - 1.5);
      staves.get(turn.speaker)?.append(
        svg("a", { href: `#${anchor(turn)}`, "aria-label": label, tabindex: -1 },
          svg("title", {}, label),
          svg("rect", { x: (1000 * at) / total, y: 3, width, height: 20 })),
      );
      at += turn.words;
    }
    transcript.speakers.forEach((speaker, i) => {
      const share = speaker.words / total;
      rows[i].lastChild.textContent = `${percent(share)}${s.separator}${number(speaker.words)}`;
    });
    rove(element.querySelectorAll(".stave a"));
  }
  return { element, fill };
}

// One stop for the Tab key; arrow keys go from turn to turn.
function rove(links) {
  const inOrder = [...links].sort((a, b) =>
    a.querySelector("rect").x.baseVal.value - b.querySelector("rect").x.baseVal.value);
  inOrder[0]?.setAttribute("tabindex", "0");
  inOrder.forEach((link, i) =>
    link.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const next = step && inOrder[i + step];
      if (!next) return;
      event.preventDefault();
      link.setAttribute("tabindex", "-1");
      next.setAttribute("tabindex", "0");
      next.focus();
    }),
  );
}
