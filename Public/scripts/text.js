/**
 * Text with ranges in it.
 *
 * The API counts Unicode code points; JavaScript's strings count UTF-16 units. Everything that takes an offset of the
 * API goes through `CodePoints`.
 */

/** A string that can be cut at code points. */
export class CodePoints {
  #units;

  constructor(text) {
    this.text = text;
    this.#units = null;
    // Without a surrogate both counts are the same, and no table is needed.
    if (/[\ud800-\udbff]/.test(text)) {
      this.#units = [];
      for (let i = 0; i < text.length; i += text.codePointAt(i) > 0xffff ? 2 : 1) this.#units.push(i);
      this.#units.push(text.length);
    }
  }

  get length() {
    return this.#units ? this.#units.length - 1 : this.text.length;
  }

  /** The UTF-16 index of a code point. */
  unit(offset) {
    const bounded = Math.max(0, Math.min(offset, this.length));
    return this.#units ? this.#units[bounded] : bounded;
  }

  /** The code point that a UTF-16 index lies in. */
  offset(unit) {
    if (!this.#units) return Math.max(0, Math.min(unit, this.length));
    let low = 0;
    let high = this.#units.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.#units[middle] <= unit) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  slice(start, end) {
    return this.text.slice(this.unit(start), this.unit(end));
  }
}

/**
 * The nodes of `start..<end` with `ranges` made into elements.
 *
 * A range is `{start, end, make(children)}`. Ranges may nest; of two that cross, the later one is cut at the end of
 * the earlier one. Ranges outside are ignored and those at the edge are clipped.
 */
export function annotate(points, start, end, ranges) {
  const inside = ranges
    .map((range) => ({ ...range, start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter((range) => range.start < range.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  let next = 0;

  function nodes(from, to) {
    const result = [];
    let at = from;
    while (next < inside.length && inside[next].start < to) {
      const range = inside[next++];
      const opens = Math.max(at, range.start);
      const closes = Math.min(range.end, to);
      if (opens >= closes) continue;
      if (opens > at) result.push(points.slice(at, opens));
      result.push(range.make(nodes(opens, closes)));
      at = closes;
    }
    if (at < to) result.push(points.slice(at, to));
    return result;
  }

  return nodes(start, end);
}

/** The first words of a text, with an ellipsis where it goes on. */
export function opening(text, wordsMax = 12) {
  const plain = text.replace(/^[\s"“„«‘'「『]+/u, "");
  const words = plain.split(/\s+/u);
  if (words.length <= wordsMax) {
    // Text without spaces (Chinese, Japanese) is cut by length instead.
    const points = [...plain];
    return points.length > wordsMax * 8 ? `${points.slice(0, wordsMax * 4).join("")}…` : plain;
  }
  return `${words.slice(0, wordsMax).join(" ").replace(/[\s,;:.–—-]+$/u, "")}…`;
}

const rightToLeft = /^(ar|arc|ckb|dv|fa|he|ku-arab|nqo|ps|sd|syr|ug|ur|yi)\b/i;

/** The `lang` and `dir` attributes of a passage; none where the language is not known. */
export function language(tag) {
  if (!tag || tag === "und") return { dir: "auto" };
  return { lang: tag, dir: rightToLeft.test(tag) ? "rtl" : "ltr" };
}

/** An introduction without paragraphs that are an element of HTML (an embedded film, say), which are no words. */
export function introductionWords(transcript) {
  return (transcript.introduction ?? []).filter((text) => !/^\s*<\w+[^]*>\s*$/.test(text));
}
