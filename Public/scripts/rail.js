/** The list of exchanges beside the text: where one is, who speaks how long, and a way there. */

import { h, replace } from "./dom.js";
import { page } from "./links.js";
import { locale, s } from "./strings.js";
import { language, opening } from "./text.js";
import { anchor } from "./turns.js";

const wide = matchMedia("(min-width: 66rem)");

/** Fills the rail with the exchanges of these turns; takes it away where there are none. */
export function fillRail(rail, turns, context) {
  const exchanges = Map.groupBy(turns, (turn) => turn.exchange || 0);
  exchanges.delete(0);
  if (exchanges.size === 0) return rail.remove();
  const words = (list) => list.reduce((sum, turn) => sum + turn.words, 0);
  const longest = Math.max(...[...exchanges.values()].map(words));
  const items = [...exchanges].map(([exchange, list]) =>
    h("li", {},
      h("a", { href: `#exchange-${exchange}`, "data-exchange": exchange },
        h("span", { class: "number" }, exchange),
        h("span", { class: "words", ...language(context.transcript.language) }, opening(list[0].text, 11)),
        h("span", { class: "stack", vars: { "--length": words(list) / longest }, "aria-hidden": "true" },
          list.map((turn) =>
            h("i", { class: context.cast.className(turn.speaker), vars: { "--part": turn.words } }))))));
  // On a narrow page the list would stand before the text, and of a long interview it would bury it: it is folded.
  const fold = h("details", { open: wide.matches },
    h("summary", {}, h("h2", { lang: locale }, s.transcript.rail), " ", h("span", { class: "count" }, exchanges.size)),
    h("ol", {}, items));
  wide.addEventListener("change", () => (fold.open = wide.matches));
  replace(rail, fold);
  rail.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    event.preventDefault();
    const first = exchanges.get(Number(link.dataset.exchange))[0];
    history.pushState(null, "", page.transcript(context.transcript.id, anchor(first)));
    const section = document.getElementById(`exchange-${link.dataset.exchange}`);
    section.querySelector(".folded").setFold(false);
    section.scrollIntoView();
    section.querySelector("button, a").focus({ preventScroll: true });
  });
  followReading(rail);
}

/** Marks in the rail where the reader is. */
function followReading(rail) {
  const links = new Map([...rail.querySelectorAll("a")].map((link) => [`exchange-${link.dataset.exchange}`, link]));
  const visible = new Set();
  const observer = new IntersectionObserver((entries) => {
    for (const entry of entries) entry.isIntersecting ? visible.add(entry.target.id) : visible.delete(entry.target.id);
    const current = [...links.keys()].find((key) => visible.has(key));
    for (const [key, link] of links) {
      if (key === current) link.setAttribute("aria-current", "true");
      else link.removeAttribute("aria-current");
    }
  }, { rootMargin: "-15% 0px -55% 0px" });
  for (const key of links.keys()) observer.observe(document.getElementById(key));
}
