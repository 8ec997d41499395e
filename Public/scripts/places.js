/** Places in a transcript: what a link means, and how the page shows it. */

import { main } from "./chrome.js";
import { h } from "./dom.js";
import { s } from "./strings.js";

/** The parts of a place, `t5p2~1a2b3c`, or null; a turn's id or permalink (`interview.5~1a2b3c`) does as well. */
export function readPlace(text) {
  const match = /^#?(?:t|.*\.)(\d+)(?:p(\d+))?(?:~([0-9a-f]+))?$/.exec(text);
  return match && { number: Number(match[1]), paragraph: match[2] && Number(match[2]), hash: match[3] };
}

/** Shows the place that a link means; false where it is not here yet. */
export function goTo(hash, turns, { last }) {
  const wanted = readPlace(hash);
  if (!wanted) return true;
  const here = turns.find((turn) => turn.number === wanted.number);
  const hashOf = (turn) => /~([0-9a-f]+)$/.exec(turn?.permalink ?? "")?.[1];
  let turn = here;
  if (wanted.hash && hashOf(here) !== wanted.hash) {
    turn = turns.find((one) => hashOf(one) === wanted.hash);
    if (turn) announceVisibly(s.transcript.moved(turn.number));
    else if (!last) return false;
    else if (here) announceVisibly(s.transcript.changed(here.number));
    turn ??= here;
  }
  if (!turn) {
    if (last) announceVisibly(s.transcript.gone);
    return last;
  }
  const element =
    document.getElementById(`t${turn.number}${wanted.paragraph ? `p${wanted.paragraph}` : ""}`) ??
    document.getElementById(`t${turn.number}`);
  settle(element);
  return true;
}

/** One fade where the link leads; the focus stays where it was. */
export function settle(element, { scroll = true } = {}) {
  for (const old of document.querySelectorAll(".is-target")) old.classList.remove("is-target", "fades");
  element.closest(".folded")?.setFold(false);
  element.classList.add("is-target");
  if (!matchMedia("(prefers-reduced-motion: reduce)").matches) {
    element.classList.add("fades");
    element.addEventListener("animationend", () => element.classList.remove("fades", "is-target"), { once: true });
  }
  const goal = element.querySelector("mark") ?? element;
  if (!scroll) return;
  const reveal = () => goal.scrollIntoView({ block: goal === element ? "start" : "center", behavior: "instant" });
  reveal();
  // In a very long transcript the neighbours get their height only now that they are near.
  if (element.closest(".long")) requestAnimationFrame(() => requestAnimationFrame(reveal));
}

function announceVisibly(text) {
  main.querySelector(".moved")?.remove();
  main.prepend(h("p", { class: "moved part-note", role: "status" }, text));
}
