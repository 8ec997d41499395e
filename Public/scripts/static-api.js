/**
 * The API's answers on a static site.
 *
 * A resource is the file `{path}.json`, a collection complete in one page. Filters, sorting, search and the check of
 * quotations run here, in the reader's browser, over those files. Dates are compared as plain days.
 */

import { address, APIError, request } from "./api.js";
import { turnTranscript } from "./links.js";
import { isNote } from "./notes.js";
import { CodePoints } from "./text.js";

const files = new Map();

function file(path) {
  const name = path === "" ? "index" : path;
  if (!files.has(name)) {
    const asked = request(address(`${name}.json`));
    files.set(name, asked);
    asked.catch(() => files.delete(name));
  }
  return files.get(name);
}

/** What the server would have answered; `progress(done, total)` is told how many transcripts have been read. */
export async function answer(path, parameters, { signal, progress } = {}) {
  const wanted = Object.fromEntries(Object.entries(parameters)
    .map(([name, value]) =>
      [name, [value].flat().filter((one) => one !== undefined && one !== null && one !== "").map(String)])
    .filter(([, values]) => values.length > 0));
  const one = (name) => wanted[name]?.[0];
  const turns = () => turnsOf(wanted, { signal, progress });
  if (path === "search") return search(wanted, one("q"), turns);
  if (path === "suggest") return suggest(wanted);
  if (/^organisations\/[^/]+\/trend$/.test(path)) return trend(path);
  if (path === "quotes") return page(quotes(one("text"), await turns()), { limit: ["100"] });
  if (path === "turns") return page(await turns(), wanted);
  if (/^turns\/[^/]+$/.test(path)) return turn(path.slice("turns/".length));
  if (/^timelines\/[^/]+$/.test(path)) return timeline(await file(path), wanted);
  const events = /^(timelines\/[^/]+)\/events$/.exec(path);
  if (events) return page(timeline(await file(events[1]), wanted).events, wanted);
  const perTranscript = wanted.transcript?.length === 1 && /^(speakers|organisations)$/.test(path);
  const found = await file(perTranscript ? `transcripts/${one("transcript")}/${path}` : path);
  return Array.isArray(found.data) ? page(await chosen(path, found.data, wanted), wanted) : found;
}

function page(items, wanted) {
  const sorted = sort(items, wanted.sort?.[0]);
  const limit = Number(wanted.limit?.[0] ?? 50);
  const at = Number(wanted.cursor?.[0] ?? 0);
  return {
    data: sorted.slice(at, at + limit),
    page: {
      limit,
      total: sorted.length,
      next: at + limit < sorted.length ? String(at + limit) : null,
      previous: at > 0 ? String(Math.max(0, at - limit)) : null,
    },
  };
}

function sort(items, by) {
  if (!by) return items;
  const descending = by.startsWith("-");
  const field = descending ? by.slice(1) : by;
  const order = (a, b) => (typeof a === "number" ? a - b : String(a ?? "").localeCompare(String(b ?? "")));
  return [...items].sort((a, b) => (descending ? -1 : 1) * order(a[field], b[field]));
}

/** Whether one of `has` is wanted: values are "or", a value with a minus is excluded. */
function fits(values, has) {
  if (!values) return true;
  const out = values.filter((one) => one.startsWith("-")).map((one) => one.slice(1));
  const kept = values.filter((one) => !one.startsWith("-"));
  return !has.some((one) => out.includes(one)) && (kept.length === 0 || has.some((one) => kept.includes(one)));
}

const fold = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

async function chosen(path, items, wanted) {
  const words = fold(wanted.q?.[0] ?? "").split(/\s+/).filter(Boolean);
  const named = (one) => {
    const names = fold([one.name, one.title, one.acronym, ...(one.aliases ?? [])].filter(Boolean).join(" "));
    return words.every((word) => names.split(/[^\p{L}\p{N}]+/u).some((name) => name.startsWith(word)));
  };
  let rest = items.filter(named);
  if (path === "transcripts") {
    rest = rest.filter((one) => fits(wanted.speaker, one.speakers.map((speaker) => speaker.id)));
    if (wanted.organisation) {
      const mentions = await Promise.all(wanted.organisation.map((id) => file(`organisations/${id}/mentions`)));
      const ids = new Set(mentions.flatMap(({ data }) => data.map((one) => turnTranscript(one.turn))));
      rest = rest.filter((one) => ids.has(one.id));
    }
  }
  if (path === "organisations") rest = rest.filter((one) =>
    fits(wanted.speaker, one.speakers.map((speaker) => speaker.id)));
  return rest;
}

async function suggest(wanted) {
  const kinds = [["speaker", "speakers"], ["organisation", "organisations"], ["transcript", "transcripts"]];
  const lists = await Promise.all(kinds.map(async ([type, path]) => {
    const found = await chosen(path, (await file(path)).data, { q: wanted.q });
    return found.slice(0, 3).map((one) => ({ type, id: one.id, name: one.name ?? one.title }));
  }));
  return page(lists.flat(), wanted);
}

/** Mentions by the year of the interview. */
async function trend(path) {
  const [mentions, transcripts] = await Promise.all([file(path.replace(/trend$/, "mentions")), file("transcripts")]);
  const years = new Map(transcripts.data.map((one) => [one.id, /^\d{4}/.exec(one.date ?? "")?.[0]]));
  const counts = new Map();
  for (const { turn } of mentions.data) {
    const period = years.get(turnTranscript(turn));
    if (period) counts.set(period, (counts.get(period) ?? 0) + 1);
  }
  return page([...counts].sort().map(([period, n]) => ({ period, mentions: n })), { limit: ["1000"] });
}

/** Files that are asked for at once; a browser gives up where they are thousands. */
const filesAtOnce = 12;

async function turnsOf(wanted, { signal, progress }) {
  const speaker = wanted.speaker?.filter((one) => !one.startsWith("-"));
  const having = { speaker: speaker?.length ? speaker : undefined };
  const [from, to] = [wanted.document_from?.[0], wanted.document_to?.[0]];
  const ids = (await chosen("transcripts", (await file("transcripts")).data, having))
    .filter((one) => fits(wanted.transcript, [one.id]) && ((!from && !to) || isOf(one.date, from, to)))
    .map((one) => one.id);
  const found = [];
  for (let at = 0; at < ids.length; at += filesAtOnce) {
    signal?.throwIfAborted();
    progress?.(at, ids.length);
    const lists = await Promise.all(ids.slice(at, at + filesAtOnce).map((id) => file(`transcripts/${id}/turns`)));
    for (const list of lists) found.push(...list.data.filter((turn) => turnFits(turn, wanted)));
  }
  return found;
}

function turnFits(turn, wanted) {
  return fits(wanted.speaker, [turn.speaker]) && fits(wanted.kind, [turn.kind]) &&
    fits(wanted.organisation, turn.mentions.organisations.map((one) => one.id)) &&
    speaksOf(turn, wanted.from?.[0], wanted.to?.[0]);
}

function speaksOf(turn, from, to) {
  if (!from && !to) return true;
  return turn.mentions.times.some(({ edtf }) => isOf(edtf, from, to));
}

/** Whether a date has a year in common with `from` to `to`. */
function isOf(edtf, from, to) {
  const years = /(\d{4})(?:.*\/(\d{4}|\.\.))?/.exec(edtf ?? "");
  if (!years) return false;
  const last = years[2] === ".." ? "9999" : (years[2] ?? years[1]);
  return (!from || last >= from.slice(0, 4)) && (!to || years[1] <= to.slice(0, 4));
}

async function turn(id) {
  const [plain] = id.split("~");
  const list = await file(`transcripts/${turnTranscript(plain)}/turns`);
  const found = list.data.find((one) => one.permalink === id) ?? list.data.find((one) => one.id === plain);
  if (!found) throw new APIError("http", { status: 404, problem: { title: id } });
  return found;
}

function timeline(whole, wanted) {
  const words = fold(wanted.q?.[0] ?? "");
  const [from, to] = [wanted.from?.[0], wanted.to?.[0]];
  const events = whole.events.filter((event) =>
    fits(wanted.speaker, [event.speaker]) && fits(wanted.organisation, event.organisations)
      && fits(wanted.status, [event.status]) &&
    fold(event.text).includes(words) &&
    (!from || (event.latest ?? "9999") >= from) && (!to || (event.earliest ?? "").slice(0, to.length) <= to));
  return { ...whole, events };
}

/** What is written without spaces: its words have no borders that could be asked for. */
const unspaced = String.raw`[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]`;
const spaced = String.raw`[[\p{L}\p{N}]--${unspaced}]`;

/** A pattern for whole words. */
function wholeWords(pattern) {
  return new RegExp(`(?:(?<!${spaced})|(?=${unspaced}))${pattern}(?:(?!${spaced})|(?<=${unspaced}))`, "gv");
}

/** The query's parts: words, "phrases", -exclusions and prefixes*. */
function parse(query) {
  return [...query.matchAll(/(-?)(?:"([^"]*)"?|(\S+))/g)].map(([, minus, phrase, word]) => {
    const text = foldedQuery(phrase ?? word).trim();
    const prefix = phrase === undefined && text.endsWith("*");
    const plain = (prefix ? text.slice(0, -1) : text).replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
    const pattern = wholeWords(prefix ? `${plain}[\\p{L}\\p{N}]*` : plain);
    return { not: minus === "-", pattern, empty: plain === "" };
  }).filter((part) => !part.empty);
}

async function search(wanted, query, turns) {
  const parts = parse(query ?? "");
  const hits = [];
  for (const turn of parts.length === 0 ? [] : await turns()) {
    const text = foldKeepingLength(turn.text);
    const found = parts.map((part) => ({ part, matches: [...text.matchAll(part.pattern)] }));
    if (!found.every(({ part, matches }) => part.not === (matches.length === 0))) continue;
    const highlights = found.flatMap(({ matches }) => matches)
      .map((match) => range(turn, match))
      .sort((a, b) => a.start - b.start);
    hits.push({ turn, score: highlights.length / Math.sqrt(turn.words || 1), highlights });
  }
  hits.sort((a, b) => b.score - a.score);
  const counts = (values) => {
    const all = new Map();
    for (const { turn } of hits) for (const value of new Set(values(turn))) all.set(value, (all.get(value) ?? 0) + 1);
    return [...all].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count).slice(0, 20);
  };
  return {
    ...page(hits, { ...wanted, sort: undefined }),
    facets: {
      transcripts: counts((turn) => [turn.transcript]),
      speakers: counts((turn) => [turn.speaker]),
      organisations: counts((turn) => turn.mentions.organisations.map((one) => one.id)),
      years: counts((turn) => turn.mentions.times.map(({ edtf }) => /^\d{4}/.exec(edtf ?? "")?.[0]).filter(Boolean)),
    },
  };
}

// Offsets must stay those of the text: characters whose folded form is longer are left as they are.
function foldKeepingLength(text) {
  return text.replace(/\P{ASCII}|[A-Z]/gu, (c) => (fold(c).length === c.length ? fold(c) : c));
}

/** A query as the texts that it is looked for in are folded; a syllable of Hangul stays one. */
const foldedQuery = (text) => foldKeepingLength(text.normalize("NFC"));

/** Code points in the first `units` UTF-16 units. */
function length(text, units) {
  return [...text.slice(0, units)].length;
}

function quotes(text, turns) {
  const words = foldedQuery(text ?? "").match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const pattern = wholeWords(words.join("[^\\p{L}\\p{N}]+"));
  return turns.flatMap((turn) => {
    const folded = foldKeepingLength(turn.text);
    const matches = [
      ...withoutNotes(turn, folded).matchAll(pattern),
      ...[...folded.matchAll(pattern)].filter((match) => isNote(turn, range(turn, match))),
    ];
    return matches.map((match) =>
      ({ match: "exact", turn: turn.id, speaker: turn.speaker, differences: [], ...range(turn, match) }));
  });
}

/** Where in a turn something was found, in code points. */
function range(turn, match) {
  return { start: length(turn.text, match.index), end: length(turn.text, match.index + match[0].length) };
}

/** A turn's text with blanks where its notes are, so that words are found across a note and no offset changes. */
function withoutNotes(turn, text) {
  const points = new CodePoints(turn.text);
  return turn.notes.reduce((rest, note) => {
    const [start, end] = [points.unit(note.start), points.unit(note.end)];
    return rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  }, text);
}
