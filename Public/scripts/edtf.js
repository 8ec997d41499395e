/** Reading and saying EDTF (ISO 8601-2) dates: what the timeline draws and the pages print. */

import { s, locale } from "./strings.js";

const dayFormat = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const monthFormat = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
const weekdayFormat = new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" });

/** Milliseconds since 1970 of a plain ISO day (years may be negative or above 9999). */
export function time(day) {
  const match = /^(-?\d{4,})(?:-(\d\d))?(?:-(\d\d))?/.exec(day ?? "");
  if (!match) return NaN;
  const date = new Date(0);
  date.setUTCFullYear(Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1));
  return date.getTime();
}

/** The parts of an EDTF string: `{start, end, openStart, openEnd, isInterval, isUncertain, isApproximate}`. */
export function parse(edtf) {
  const text = edtf ?? "";
  const [start, end] = text.includes("/") ? text.split("/", 2) : [text, undefined];
  return {
    start,
    end,
    isInterval: end !== undefined,
    openStart: end !== undefined && (start === ".." || start === ""),
    openEnd: end !== undefined && (end === ".." || end === ""),
    isUncertain: /[?%]/.test(text),
    isApproximate: /[~%]/.test(text),
  };
}

/** An EDTF date in words: "May 2025", "October 1937 – June 1941", "since 2021", "the 1930s". */
export function say(edtf) {
  if (!edtf) return s.date.none;
  const parts = parse(edtf);
  if (!parts.isInterval) return sayOne(edtf);
  if (parts.openStart && parts.openEnd) return s.date.always;
  if (parts.openEnd) return s.date.since(sayOne(parts.start));
  if (parts.openStart) return s.date.until(sayOne(parts.end));
  return s.date.range(sayOne(parts.start), sayOne(parts.end));
}

/** The same with its weekday, where it is one day. */
export function sayFully(edtf) {
  const day = /^-?\d{4,}-(0\d|1[0-2])-\d\d$/.test(edtf ?? "");
  return day ? `${weekdayFormat.format(new Date(time(edtf)))} ${say(edtf)}` : say(edtf);
}

function sayOne(text) {
  const plain = text.replace(/[?~%]/g, "");
  const said = sayPlain(plain);
  const approximate = /[~%]/.test(text);
  const uncertain = /[?%]/.test(text);
  return `${approximate ? s.date.about(said) : said}${uncertain ? s.date.uncertain : ""}`;
}

function sayPlain(text) {
  let match;
  if ((match = /^(-?\d{4,})$/.exec(text))) return sayYear(match[1]);
  if ((match = /^(-?\d{3})X$/.exec(text))) return s.date.decade(`${Number(match[1])}0`);
  if ((match = /^(-?\d{2})XX$/.exec(text))) return s.date.century(Number(match[1]) + 1);
  if ((match = /^(-?\d{4,})-(\d\d)$/.exec(text))) {
    const part = Number(match[2]);
    if (part >= 1 && part <= 12) return monthFormat.format(new Date(time(text)));
    return s.date.part(part, sayYear(match[1]));
  }
  if (/^-?\d{4,}-\d\d-\d\d$/.test(text)) return dayFormat.format(new Date(time(text)));
  return text;
}

/** A year as people count them: there is none of the number 0. */
export function sayYear(year) {
  const value = Number(year);
  return value > 0 ? String(value) : s.date.bc(1 - value);
}

/** The value for `<time datetime>`; undefined where HTML has no way to write the date. */
export function datetime(edtf) {
  const match = /^\d{4}(?:-(\d\d)(?:-\d\d)?)?$/.exec(edtf ?? "");
  return match && (match[1] === undefined || Number(match[1]) <= 12) ? edtf : undefined;
}

const dayLength = 86400000;

/** First and last moment (exclusive) of one EDTF date, in milliseconds; null where it is open or cannot be placed. */
export function bounds(part) {
  const text = (part ?? "").replace(/[?~%]/g, "");
  let match;
  if ((match = /^(-?\d{4,})-(\d\d)-(\d\d)$/.exec(text))) return [time(text), time(text) + dayLength];
  if ((match = /^(-?\d{4,})-(\d\d)$/.exec(text))) return monthsOf(Number(match[1]), Number(match[2]));
  if ((match = /^(-?\d{4,})$/.exec(text))) return months(Number(match[1]), 0, 12);
  if ((match = /^(-?\d{3})X$/.exec(text))) return months(Number(`${match[1]}0`), 0, 120);
  if ((match = /^(-?\d{2})XX$/.exec(text))) return months(Number(`${match[1]}00`), 0, 1200);
  return null;
}

// ISO 8601-2 §4.8: the sub-year groupings 21 to 41. A season is that of the northern hemisphere; winter begins in
// December.
function monthsOf(year, part) {
  if (part >= 1 && part <= 12) return months(year, part - 1, 1);
  if (part === 24 || part === 28) return months(year, 11, 3);
  if (part >= 21 && part <= 27) return months(year, 2 + ((part - 21) % 4) * 3, 3);
  if (part >= 29 && part <= 32) return months(year, [8, 11, 2, 5][part - 29], 3);
  if (part >= 33 && part <= 36) return months(year, (part - 33) * 3, 3);
  if (part >= 37 && part <= 39) return months(year, (part - 37) * 4, 4);
  if (part === 40 || part === 41) return months(year, (part - 40) * 6, 6);
  return null;
}

function months(year, first, count) {
  const at = (month) => {
    const date = new Date(0);
    date.setUTCFullYear(year, month, 1);
    return date.getTime();
  };
  return [at(first), at(first + count)];
}
