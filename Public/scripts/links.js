/** The addresses of this site's own pages. */

function address(file, parameters, hash) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters ?? {})) {
    for (const one of [value].flat()) {
      if (one !== undefined && one !== null && one !== "") query.append(name, one);
    }
  }
  const text = query.toString();
  return `${file}${text ? `?${text}` : ""}${hash ? `#${hash}` : ""}`;
}

/** The number of a turn in its id, `{transcript}.{number}`. */
export function turnNumber(id) {
  return Number(id.slice(id.lastIndexOf(".") + 1));
}

/** The transcript of a turn's id. */
export function turnTranscript(id) {
  return id.slice(0, id.lastIndexOf("."));
}

export const page = {
  home: () => "./",
  transcript: (id, hash) => address("transcript.html", { id }, hash),
  /** A turn in its transcript; `at` marks a range of it, in code points. */
  turn: (id, at) =>
    address(
      "transcript.html",
      { id: turnTranscript(id), mark: at ? `${at.start}-${at.end}` : undefined },
      `t${turnNumber(id)}`,
    ),
  speaker: (id) => address("speaker.html", { id }),
  organisation: (id) => address("organisation.html", { id }),
  timeline: (parameters) => address("timeline.html", parameters),
  search: (parameters) => address("search.html", parameters),
  compare: (a, b) => address("compare.html", { a, b }),
  quote: (parameters) => address("quote.html", parameters),
  tryYourOwn: () => "try.html",
  about: () => "about.html",
};
