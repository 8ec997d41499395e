/** The addresses of this site's own pages: how they are written, and what the one of this page says. */

import { config } from "../config.js";

/** `{ a: "x", b: ["y", "z"] }` as `?a=x&b=y&b=z`; what is empty is left out. */
export function query(parameters = {}) {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null && one !== "") search.append(name, one);
    }
  }
  // A permalink's tilde stays readable; it needs no encoding (RFC 3986 § 2.3).
  const text = search.toString().replaceAll("%7E", "~");
  return text && `?${text}`;
}

function address(file, parameters, hash) {
  return `${file}${query(parameters)}${hash ? `#${hash}` : ""}`;
}

/** The parameters of the page's address. */
export const parameters = () => new URLSearchParams(location.search);

/** The id of what the page is about: in its address, or in its head where it is a file of its own. */
export const entityID = () =>
  parameters().get("id") ?? document.querySelector('meta[name="rapporteur-id"]')?.content ?? null;

/** Writes parameters into the address: a new entry of the history, or the same one while somebody types. */
export function setParameters(values, { replace: replacing = false } = {}) {
  const address = location.pathname + query(values);
  if (address === location.pathname + location.search) return;
  if (replacing) history.replaceState(null, "", address);
  else history.pushState(null, "", address);
}

/** The number of a turn in its id, `{transcript}.{number}`. */
export function turnNumber(id) {
  return Number(id.slice(id.lastIndexOf(".") + 1));
}

/** The transcript of a turn's id. */
export function turnTranscript(id) {
  return id.slice(0, id.lastIndexOf("."));
}

/** A page of one thing. A static site has a file for each, so that what does not run scripts finds its title there. */
function entity(kind, id, parameters, hash) {
  return config.static && id
    ? address(`${kind}-${encodeURIComponent(id)}.html`, parameters, hash)
    : address(`${kind}.html`, { id, ...parameters }, hash);
}

export const page = {
  home: () => "./",
  transcript: (id, hash) => entity("transcript", id, {}, hash),
  /** A turn in its transcript; `at` marks a range of it, in code points. */
  turn: (id, at) =>
    entity("transcript", turnTranscript(id), { mark: at ? `${at.start}-${at.end}` : undefined }, `t${turnNumber(id)}`),
  /** The link to share: the server puts the turn's own title, words and JSON-LD into the page that it leads to. */
  sharedTurn: (id, anchor) =>
    config.static ? page.transcript(id, anchor) : entity("transcript", id, { turn: anchor.replace(/^t/, "") }),
  speaker: (id) => entity("speaker", id),
  organisation: (id) => entity("organisation", id),
  timeline: (parameters) => address("timeline.html", parameters),
  search: (parameters) => address("search.html", parameters),
  browse: (parameters) => address("browse.html", parameters),
  compare: (a, b) => address("compare.html", { a, b }),
  quote: (parameters) => address("quote.html", parameters),
  tryYourOwn: () => "try.html",
  about: () => "about.html",
};
