/** The time axis of a drawing: round ticks, moments in words, and text cut to the room that there is. */

import { sayYear } from "./edtf.js";
import { locale } from "./strings.js";

const day = 86400000;
const year = 365.2425 * day;

const context = document.createElement("canvas").getContext("2d");
context.font = '12px "Segoe UI", Roboto, "Noto Sans", sans-serif';
const widths = new Map();

/** The width of a text in the drawing's font, in pixels. */
export function measure(text) {
  if (!widths.has(text)) widths.set(text, context.measureText(text).width * 1.04);
  return widths.get(text);
}

/** A text cut with an ellipsis to at most `most` pixels. */
export function fit(text, most) {
  if (measure(text) <= most) return text;
  const points = [...text];
  let count = Math.floor((points.length * most) / measure(text));
  while (count > 1 && measure(`${points.slice(0, count).join("").trimEnd()}…`) > most) count -= 1;
  return `${points.slice(0, count).join("").trimEnd()}…`;
}

/** The same with `part` of the text kept: where it would be lost at the end, words at the beginning give way. */
export function fitAround(text, part, most) {
  const cut = fit(text, most);
  const at = text.indexOf(part);
  if (at < 0 || cut.includes(part)) return cut;
  const begins = [...text.slice(0, at).matchAll(/\s+/gu)].map((space) => space.index + space[0].length);
  const start = [...begins, at].find((from) => measure(`…${text.slice(from, at + part.length)}…`) <= most);
  return start === undefined ? cut : fit(`…${text.slice(start)}`, most);
}

const monthName = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
const dayName = new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" });
const monthYear = new Intl.DateTimeFormat(locale, { month: "short", year: "numeric", timeZone: "UTC" });

/** A moment as exactly as a view of this length needs it. */
export function sayMoment(moment, length) {
  const date = new Date(moment);
  if (length > 12 * year) return sayYear(date.getUTCFullYear());
  return length > year / 2 ? monthYear.format(date) : `${dayName.format(date)} ${date.getUTCFullYear()}`;
}

/**
 * The stretch that nearly all of some values lie in: a few far away must not push the others together. Where they do
 * not, it is all.
 */
export function usualStretch(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const few = Math.floor(sorted.length * 0.02);
  const [all, most] = [0, few].map((skipped) => [sorted[skipped], sorted.at(-1 - skipped)]);
  return all[1] - all[0] > 2 * (most[1] - most[0]) ? most : all;
}

/** Round moments between two others, at least `least` milliseconds apart: `[moment, text, isMajor]`. */
export function* ticks(from, to, least) {
  const at = (y, m, d = 1) => {
    const date = new Date(0);
    date.setUTCFullYear(y, m, d);
    return date.getTime();
  };
  const first = new Date(from).getUTCFullYear();
  const last = new Date(to).getUTCFullYear() + 1;
  const years = [1, 2, 5, 10, 20, 25, 50, 100, 200, 500, 1000, 2000, 5000, 10000].find((n) => n * year >= least) ?? 10000;
  if (least > 200 * day) {
    for (let y = Math.floor(first / years) * years; y <= last; y += years) {
      // Round to readers: 1000 BC is the year -999.
      const round = y <= 0 && years >= 10 ? y + 1 : y;
      yield [at(round, 0), sayYear(round), y % 10 ** Math.ceil(Math.log10(years * 2)) === 0];
    }
    return;
  }
  const monthStep = [1, 2, 3, 6].find((n) => n * 30 * day >= least) ?? 6;
  const dayStep = [1, 2, 5, 10].find((n) => n * day >= least);
  for (let y = first; y <= last; y += 1) {
    for (let m = 0; m < 12; m += least > 16 * day ? monthStep : 1) {
      const moment = at(y, m);
      if (moment > to || at(y, m + 1) < from) continue;
      yield [moment, m === 0 ? String(y) : monthName.format(moment), m === 0];
      if (least > 16 * day || !dayStep) continue;
      for (let d = 1 + dayStep; d <= 31 - dayStep / 2; d += dayStep) {
        if (at(y, m, d) < at(y, m + 1)) yield [at(y, m, d), String(d), false];
      }
    }
  }
}
