/** Editors' notes within a turn: they are not the speaker's words, and nothing gives them out as such. */

import { h } from "./dom.js";
import { s } from "./strings.js";

/** What `annotate` marks as notes in a turn's text. */
export function noteRanges(turn) {
  return turn.notes.map(({ start, end }) => ({
    start,
    end,
    make: (nodes) => h("small", { class: "note", role: "note", "data-label": s.transcript.note }, nodes),
  }));
}

/** The words of `start..<end` in a turn that are the speaker's own, on one line; `points` is the turn's text. */
export function spokenWords(turn, points, start = 0, end = points.length) {
  let at = start;
  const parts = [];
  for (const note of turn.notes) {
    if (note.end <= at || note.start >= end) continue;
    parts.push(points.slice(at, Math.max(at, note.start)));
    at = note.end;
  }
  if (at < end) parts.push(points.slice(at, end));
  return parts.join(" ").replace(/\s+/g, " ").trim();
}

/** Whether a range of a turn lies in a note, so that the speaker did not say it. */
export function isNote(turn, { start, end }) {
  return turn.notes.some((note) => note.start <= start && end <= note.end);
}
