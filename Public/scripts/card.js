/** The card beside a marked organisation or date: what is known of it, and where to go on. */

import { h, interleave } from "./dom.js";
import { sayFully } from "./edtf.js";
import { page } from "./links.js";
import { facts } from "./parts.js";
import { number, s } from "./strings.js";

let open;

/** Opens a card at `mark` with a title and content; a second call for the same mark closes it. */
export function openCard(mark, title, content) {
  const same = open?.mark === mark;
  closeCard();
  if (same) return;
  const heading = h("h3", { tabindex: -1, dir: "auto" }, title);
  const element = h(
    "section",
    { class: "card", role: "dialog", "aria-label": s.transcript.details(title) },
    heading,
    h("button", { type: "button", class: "close bare", "aria-label": s.close, onclick: () => closeCard(true) }, "✕"),
    content,
  );
  element.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    event.stopPropagation();
    closeCard(true);
  });
  element.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !element.contains(event.relatedTarget)) closeCard();
  });
  document.body.append(element);
  mark.setAttribute("aria-expanded", "true");
  open = { mark, element };
  place(element, mark);
  heading.focus({ preventScroll: true });
}

function closeCard(returnFocus = false) {
  if (!open) return;
  const { mark, element } = open;
  open = undefined;
  element.remove();
  mark.removeAttribute("aria-expanded");
  if (returnFocus) mark.focus({ preventScroll: true });
}

document.addEventListener("pointerdown", (event) => {
  if (open && !open.element.contains(event.target) && !open.mark.contains(event.target)) closeCard();
});
addEventListener("resize", () => open && place(open.element, open.mark));

// Under the mark, or over it where there is no room; never outside the page.
function place(element, mark) {
  const box = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  const left = Math.max(16, Math.min(box.left, document.documentElement.clientWidth - element.offsetWidth - 16));
  const below = box.bottom + 10 + element.offsetHeight < innerHeight || box.top < element.offsetHeight + 20;
  const top = below ? box.bottom + 10 : box.top - element.offsetHeight - 10;
  element.style.setProperty("left", `${left + scrollX}px`);
  element.style.setProperty("top", `${top + scrollY}px`);
}

/** What a card says of an organisation; `marks` are all its marks on the page, in order. */
export function organisationCard(organisation, { mark, marks, cast, speakers }) {
  const next = marks[(marks.indexOf(mark) + 1) % marks.length];
  return [
    h("p", { class: "quiet" }, interleave(
      [organisation.acronym, s.organisationKind[organisation.kind]].map((x) => x && h("span", {}, x)),
        () => s.separator)),
    h("p", {}, s.transcript.namedHere(marks.length)),
    speakers.length
      ? h("ul", { class: "chips" }, speakers.map(([id, n]) =>
        h("li", { class: "chip" }, cast.link(id), h("span", { class: "count" }, number(n)))))
      : null,
    h("div", { class: "row" },
      h("a", { href: page.organisation(organisation.id) }, s.transcript.wholePage),
      organisation.wikidata ? wikidata(organisation.wikidata, s.wikidata) : null,
      marks.length > 1
        ? h("button", { type: "button", class: "bare", onclick: () => goOn(next) }, s.transcript.nextMention)
        : null),
  ];
}

function goOn(mark) {
  closeCard();
  mark.scrollIntoView({ block: "center" });
  mark.focus({ preventScroll: true });
}

/** A link to a Wikidata item, which has a number rather than a name. */
export function wikidata(id, text = id) {
  return h("a", { href: `https://www.wikidata.org/wiki/${encodeURIComponent(id)}`, rel: "noopener" }, text);
}

/** What a card says of a date. */
export function dateCard(time, event, transcript) {
  return [
    event ? h("p", { class: "quiet" }, s.status[event.status]) : null,
    facts([
      [s.transcript.asWritten, s.quoted(time.surface)],
      ["EDTF", h("code", {}, time.edtf)],
      [s.transcript.precision, event && s.precision[event.precision]],
      [s.transcript.how, event && s.resolution[event.resolution]],
      [s.transcript.foundBy, event && h("code", {}, event.rule)],
    ]),
    h("div", { class: "row" },
      h("a", { href: page.timeline({ id: transcript.id, event: event?.id }) }, s.transcript.onTimeline)),
  ];
}

/** The title of a date's card. */
export const dateTitle = (time) => sayFully(time.edtf);
