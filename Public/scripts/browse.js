/** Everything that there is, in lists: interviews by date or title, speakers and organisations by name. */

import { all } from "./api.js";
import { announce, empty, main, show, start } from "./chrome.js";
import { datetime, say, sayYear } from "./edtf.js";
import { h, replace } from "./dom.js";
import { setTitle } from "./head.js";
import { page, parameters } from "./links.js";
import { locale, number, s } from "./strings.js";
import { language } from "./text.js";

/** Entries of a list; what there is beyond is found by searching. */
const entriesMost = 10000;

const collator = new Intl.Collator(locale, { sensitivity: "base", numeric: true });
const byName = (a, b) => collator.compare(a.key, b.key) || collator.compare(a.name, b.name);
/** Newest first, what has no date at the end; of one date by title. */
const byDate = (a, b) => (b.date ?? "").localeCompare(a.date ?? "") || byName(a, b);

const interviews = {
  path: "transcripts",
  fields: "id,title,date,language",
  // Where a title begins with the interview's date, it is looked for by what comes then.
  entry: (one) => ({
    ...one, name: one.title, href: page.transcript(one.id),
    key: keyOf(one.date && one.title.startsWith(one.date) ? one.title.slice(one.date.length) : one.title),
  }),
  detail: ({ date }) => h("time", { datetime: datetime(date) }, say(date)),
};

/** What can be listed, by the name in the address. */
const lists = {
  dates: { ...interviews, order: byDate, sort: "-date", group: yearOf },
  titles: { ...interviews, order: byName, sort: "title", group: letterOf },
  speakers: {
    path: "speakers", fields: "id,name,turns", sort: "name", named: "yes", order: byName, group: letterOf,
    // A static site has no such filter; who is known by a label alone has the interview's id before two hyphens.
    fits: ({ id }) => !id.includes("--"),
    entry: (one) => ({ ...one, href: page.speaker(one.id), key: keyOf(one.name) }),
    detail: ({ turns }) => s.count.turns(turns),
  },
  organisations: {
    path: "organisations", fields: "id,name,mentions", sort: "name", order: byName, group: letterOf,
    entry: (one) => ({ ...one, href: page.organisation(one.id), key: keyOf(one.name) }),
    detail: ({ mentions }) => s.count.mentions(mentions),
  },
};

start("");
const wanted = parameters().get("list");
const chosen = Object.hasOwn(lists, wanted ?? "") ? wanted : "dates";
setTitle(`${s.browse.lists[chosen]}: ${s.browse.title}`, s.browse.description);
const place = h("div", { class: "part" });
replace(main,
  h("header", { class: "page-head tight" }, h("h1", {}, s.browse.title)),
  h("nav", { "aria-label": s.browse.choose }, h("ul", { class: "chips" }, Object.keys(lists).map((name) => h("li", {},
    h("a", { class: "chip", href: page.browse({ list: name }), "aria-current": name === chosen ? "page" : undefined },
      s.browse.lists[name]))))),
  place);
show(place, load);

async function load(signal) {
  const { path, fields, sort, named, fits, entry, order, group } = lists[chosen];
  const { items, total } = await all(path, { fields, sort, named }, { most: entriesMost, signal });
  const entries = items.filter(fits ?? (() => true)).map(entry).sort(order);
  announce(s.browse.count(entries.length));
  if (entries.length === 0) {
    replace(place, empty(s.browse.none));
    return;
  }
  const groups = [...Map.groupBy(entries, group)];
  const id = (i) => `group-${i + 1}`;
  replace(place,
    h("div", { class: "part-head" }, h("h2", {}, s.browse.lists[chosen]),
      h("span", {}, total > items.length ? s.browse.first(items.length, total) : s.browse.count(entries.length))),
    groups.length === 1 ? null
      : h("nav", { "aria-label": s.browse.jump }, h("ul", { class: "letters" }, groups.map(([name], i) =>
        h("li", {}, h("a", { href: `#${id(i)}` }, name))))),
    groups.map(([name, members], i) => h("section", { class: "group" },
      h("h3", { id: id(i), tabindex: -1 }, name, h("span", { class: "count quiet small" }, number(members.length))),
      h("ul", {}, members.map(line)))));
  // The fragment was there before what it names.
  document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

function line(one) {
  return h("li", {},
    h("a", { href: one.href, ...language(one.language) }, one.name), " ",
    h("span", { class: "quiet small detail" }, lists[chosen].detail(one)));
}

function yearOf({ date }) {
  const year = /^-?\d{4,}/.exec(date ?? "")?.[0];
  return year ? sayYear(Number(year)) : s.date.none;
}

/** What a name is sorted by: from its first letter or figure on; a name without any as it is. */
function keyOf(name) {
  return /[\p{L}\p{N}].*/su.exec(name)?.[0] ?? name;
}

/** The letter that a name is found under; what begins with none is together, and so are scripts of many signs. */
function letterOf({ key }) {
  const first = [...key][0] ?? "";
  const script = Object.keys(s.browse.scripts).find((name) => new RegExp(`\\p{Script=${name}}`, "u").test(first));
  if (script) return s.browse.scripts[script];
  const plain = first.normalize("NFD").replace(/\p{M}/gu, "").toLocaleUpperCase(locale);
  return /^\p{L}$/u.test(plain) ? plain : s.browse.otherLetters;
}
