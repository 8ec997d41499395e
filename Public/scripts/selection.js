/** What can be done with words that a reader selects. */

import { copy } from "./chrome.js";
import { h } from "./dom.js";
import { page } from "./links.js";
import { spokenWords } from "./notes.js";
import { s } from "./strings.js";
import { CodePoints } from "./text.js";
import { anchor } from "./turns.js";

/** The selected words of one turn can be cited, checked and linked to. */
export function offerSelection(context, place, cite) {
  document.querySelector(".selection-bar")?.remove();
  const selection = getSelection();
  const text = selection.toString().trim();
  if (!text || selection.rangeCount === 0 || !context.turns || document.querySelector("dialog[open]")) return;
  const range = selection.getRangeAt(0);
  const within = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest?.(".turn-body p");
  const [first, last] = [within(range.startContainer), within(range.endContainer)];
  if (!first || !last || !place.contains(first) || first.closest(".turn") !== last.closest(".turn")) return;
  const turn = context.turns.find((one) => one.id === first.closest(".turn").dataset.turn);
  const points = new CodePoints(turn.text);
  const offset = (paragraph, container, at) => {
    const before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(container, at);
    return Number(paragraph.dataset.start) + [...before.toString()].length;
  };
  const at = {
    start: offset(first, range.startContainer, range.startOffset),
    end: offset(last, range.endContainer, range.endOffset),
  };
  const words = spokenWords(turn, points, at.start, at.end);
  const url = new URL(page.turn(turn.id, at), location.href);
  url.hash = anchor(turn);
  const button = (label, onclick) => h("button", { type: "button", onclick }, label);
  const bar = h("div", { class: "selection-bar", role: "toolbar", "aria-label": s.cite.what.selection },
    // Of a note alone there is nothing that the speaker could be cited with.
    words ? button(s.transcript.selection.cite,
      () => cite(context, { what: s.cite.what.selection, turn, text: words, url: url.href })) : null,
    words ? button(s.transcript.selection.check, () => location.assign(page.quote({ text: words }))) : null,
    button(s.transcript.selection.link, () => copy(url.href, s.transcript.linkCopied)));
  bar.addEventListener("pointerdown", (event) => event.preventDefault());
  const box = range.getBoundingClientRect();
  document.body.append(bar);
  bar.style.setProperty("left", `${Math.max(8, Math.min(box.left, innerWidth - bar.offsetWidth - 16)) + scrollX}px`);
  bar.style.setProperty("top", `${Math.max(scrollY + 4, box.top + scrollY - bar.offsetHeight - 8)}px`);
}
