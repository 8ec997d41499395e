/** The page of the timeline: filters, the drawing, the chosen event, and the list beside it. */

import { get } from "./api.js";
import { organisationsByID, speakersByID, transcriptsByID } from "./catalogue.js";
import { announce, empty, main, show, start } from "./chrome.js";
import { debounce, h, replace, svg } from "./dom.js";
import { parse, time } from "./edtf.js";
import { setLinkedData, setTitle } from "./head.js";
import { parameters, setParameters, turnTranscript } from "./links.js";
import { eventList, formatLinks, growing } from "./parts.js";
import { Cast } from "./speakers.js";
import { s } from "./strings.js";
import { Timeline } from "./timeline.js";
import { Stretch } from "./timeline-stretch.js";

const filterNames = ["speaker", "organisation", "status", "from", "to", "q"];
const eventsAtOnce = 200;

start("timeline");
const place = h("div");
const form = h("form", { class: "filters", "aria-label": s.timeline.title });
// A narrow page shows what it is for first; its filters are one press away, or open where one is set.
const isOpen = matchMedia("(min-width: 45rem)").matches || filterNames.some((name) => parameters().has(name));
replace(main,
  h("header", { class: "page-head tight" },
    h("h1", {}, s.timeline.title), h("p", { class: "standfirst" }, s.timeline.description)),
  h("details", { class: "filters-fold", open: isOpen }, h("summary", {}, s.timeline.filters), form), place);
setTitle(s.timeline.title, s.timeline.description);

let choices;
drawForm();
show(place, begin);
addEventListener("popstate", () => choices && (fillForm(), show(place, draw, { skeleton: false })));

async function begin(signal) {
  const [transcripts, speakers, organisations] =
    await Promise.all([transcriptsByID({ sort: "title" }), speakersByID(), organisationsByID()]);
  choices = { transcripts, speakers, organisations };
  fillChoices();
  fillForm();
  await draw(signal);
}

function state() {
  const query = parameters();
  const filters = Object.fromEntries(filterNames.map((name) => [name, query.getAll(name)]).filter(([, values]) =>
    values.length));
  return { id: query.get("id") || "all", filters, event: query.get("event"), view: query.get("view") };
}

function option([value, text]) {
  return h("option", { value }, text);
}

/** The form at its full size at once; the names come when they are known. */
function drawForm() {
  const select = (name, label, first, options = []) =>
    h("div", { class: "field" }, h("label", { for: name }, label),
      h("select", { id: name, name }, option(["", first]), options.map(option)));
  const input = (name, label, extra) =>
    h("div", { class: "field" }, h("label", { for: name }, label), h("input", { id: name, name, ...extra }));
  const date = { inputmode: "numeric", pattern: "-?[0-9]{4,}(-[0-9]{2}(-[0-9]{2})?)?", title: s.timeline.dayHint };
  const clear = () => {
    form.reset();
    apply({ id: state().id === "all" ? "" : state().id });
  };
  replace(form,
    select("id", s.timeline.transcript, s.timeline.all),
    select("speaker", s.timeline.speaker, s.timeline.any),
    select("organisation", s.timeline.organisation, s.timeline.any),
    select("status", s.timeline.status, s.timeline.any, Object.entries(s.status)),
    input("from", s.timeline.from, { ...date, placeholder: "1937" }),
    input("to", s.timeline.to, { ...date, placeholder: "2030" }),
    input("q", s.timeline.query, { type: "search" }),
    h("div", { class: "row" },
      h("button", { class: "main" }, s.timeline.apply),
      h("button", { type: "button", class: "bare", onclick: clear }, s.timeline.clear)));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    apply(Object.fromEntries(new FormData(form)));
  });
  for (const control of form.querySelectorAll("select")) control.addEventListener("change", () => form.requestSubmit());
}

function fillChoices() {
  const lists = {
    id: ["transcripts", "title"],
    speaker: ["speakers", "name"],
    organisation: ["organisations", "name"],
  };
  for (const [field, [list, key]] of Object.entries(lists)) {
    form.elements[field].append(...[...choices[list].values()].map((one) => option([one.id, one[key]])));
  }
}

function fillForm() {
  const { id, filters } = state();
  form.elements.id.value = id === "all" ? "" : id;
  for (const name of filterNames) form.elements[name].value = filters[name]?.[0] ?? "";
}

function apply(values) {
  setParameters(values);
  fillForm();
  show(place, draw, { skeleton: false });
}

async function draw(signal) {
  const { id, filters, event, view } = state();
  const path = `timelines/${id}`;
  const { events: days } = await get(path, { ...filters, fields: "events.earliest,events.latest" }, { signal });
  const stretch = new Stretch(path, filters, days, signal);
  const { transcripts, speakers, organisations } = choices;
  const transcript = transcripts.get(id);
  if (!stretch.isLong) await stretch.loadWhole();
  setTitle(transcript ? `${s.timeline.title}: ${transcript.title}` : s.timeline.title, s.timeline.description);
  announce(s.count.events(days.length));
  if (days.length === 0) {
    const filtered = Object.keys(filters).length > 0;
    replace(place,
      empty(filtered ? s.timeline.none : s.timeline.noEvents, filtered ? h("p", {}, s.timeline.noneDetail) : null));
    return;
  }
  const said = [...new Set(stretch.events.map((one) => one.speaker))];
  const cast = new Cast(said.map((one) => speakers.get(one) ?? { id: one }));
  cast.learn(speakers.values());
  const drawing = h("div");
  const detail = h("div", { class: "chosen", "aria-live": "polite" });
  const list = h("section", { class: "event-list", "aria-labelledby": "list-title", tabindex: 0 });
  replace(place,
    h("div", { class: "beside" }, h("div", { class: "beside-drawing" }, drawing, legend(), detail), list),
    formats(id, filters));
  const context = { cast, transcripts, organisations };
  const choose = (one, { scroll = true } = {}) => {
    replace(detail, eventList([one], context));
    chart.choose(one.id);
    mark(list, one.id, scroll);
    remember({ event: one.id });
  };
  const remember = debounce((more) => {
    const now = Object.fromEntries([...parameters().keys()].map((key) => [key, parameters().getAll(key)]));
    setParameters({ ...now, ...more }, { replace: true });
  }, 150);
  const chart = new Timeline(drawing, {
    events: stretch.events,
    days: stretch.isLong ? days : undefined,
    cast,
    today: transcript?.date ? day(transcript.date) : undefined,
    dateOf: (one) => day(transcripts.get(turnTranscript(one.turn))?.date),
    view: view === "all" ? view : view?.split(",").map(time),
    onchoose: choose,
    onview: (shown) => {
      remember({ view: Array.isArray(shown) ? shown.map(iso).join(",") : shown });
      follow();
    },
  });
  const nodes = (events) => [...eventList(events, { ...context, choose: (chosen) => {
    choose(stretch.events.find((one) => one.id === chosen), { scroll: false });
    drawing.scrollIntoView({ block: "nearest" });
    chart.canvas.focus({ preventScroll: true });
  } }).children];
  const follow = debounce(() => {
    if (!signal.aborted && !stretch.covers(chart.view)) show(list, fill, { skeleton: false });
  }, 250);
  /** The events of the stretch that the drawing shows. */
  const fill = async (loading) => {
    if (!stretch.covers(chart.view)) await stretch.load(chart.view, loading);
    if (stretch.isLong) {
      chart.setEvents(stretch.events, stretch.rest);
      announce(s.timeline.inStretch(stretch.total, days.length));
    }
    drawList(list, stretch, { nodes, all: days.length, onmore: () => chart.setEvents(stretch.events, stretch.rest) });
  };
  if (stretch.isLong) await show(list, fill, { skeleton: false });
  else await fill();
  const chosen = stretch.events.find((one) => one.id === event);
  if (chosen) {
    replace(detail, eventList([chosen], context));
    chart.choose(chosen.id);
    mark(list, chosen.id, true);
  }
  setLinkedData({ "@type": "ItemList", name: document.title, numberOfItems: days.length });
}

/** The list beside the drawing; of a long timeline it has the events of the stretch that is shown. */
function drawList(list, stretch, { nodes, all, onmore }) {
  const { events, total, isLong } = stretch;
  const load = async (from) => {
    if (from < stretch.events.length) return nodes(stretch.events.slice(from, from + eventsAtOnce));
    const more = await stretch.more();
    onmore();
    return nodes(more);
  };
  replace(list,
    h("div", { class: "part-head" }, h("h2", { id: "list-title" }, s.timeline.list),
      h("span", { class: "quiet" }, isLong ? s.timeline.inStretch(total, all) : s.count.events(total))),
    total === 0 ? h("p", { class: "quiet" }, s.timeline.noneHere)
      : growing(h("ol", { class: "events" }), nodes(events.slice(0, eventsAtOnce)),
        { total, label: s.timeline.moreEvents, load, byScrolling: true }));
  list.scrollTop = 0;
}

/** Marks the chosen event in the list and, where the list scrolls by itself, brings it into view there. */
function mark(list, id, scroll) {
  for (const item of list.querySelectorAll("[data-event]")) {
    const isChosen = item.dataset.event === id;
    item.classList.toggle("is-chosen", isChosen);
    if (isChosen && scroll && list.scrollHeight > list.clientHeight + 1) {
      list.scrollTop += item.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
    }
  }
}

/** The day that an EDTF date begins on. */
function day(edtf) {
  const start = parse(edtf).start;
  return Number.isFinite(time(start)) ? new Date(time(start)).toISOString().slice(0, 10) : undefined;
}

function iso(moment) {
  const date = new Date(moment);
  const year = date.getUTCFullYear();
  if (year >= 0 && year <= 9999) return date.toISOString().slice(0, 10);
  return `${year < 0 ? "-" : ""}${String(Math.abs(year)).padStart(4, "0")}`;
}

function legend() {
  const sign = (name, ...nodes) =>
    h("span", {},
    svg("svg", { class: "speaker-7", width: 34, height: 14, "aria-hidden": "true" },
    svg("g", { class: `event ${name === "planned" ? "planned" : ""} ${name === "uncertain" ? "uncertain" : ""}` },
    nodes)), s.timeline.legend[name]);
  const bar = (x, width, classes) => svg("rect", { class: `extent ${classes}`, x, width, y: 4, height: 7 });
  return h("p", { class: "legend", "aria-label": s.timeline.legendLabel },
    sign("day", svg("circle", { class: "point", cx: 17, cy: 7, r: 5 })),
    sign("loose", bar(2, 30, "loose")),
    sign("interval", bar(2, 7, "edge"), bar(9, 16, ""), bar(25, 7, "edge")),
    sign("open", bar(2, 14, ""), svg("path", { class: "arrow", d: "M16 7.5H31M26 3l5 4.5-5 4.5" })),
    sign("planned", bar(2, 30, "")),
    sign("uncertain", bar(2, 30, "loose")));
}

function formats(id, filters) {
  const formats = [["JSON", ""], ["CSV", ".csv"], ["NDJSON", ".ndjson"], ["iCalendar", ".ics"],
    ["TimelineJS", ".timelinejs.json"]];
  return h("section", { class: "part" }, h("h2", {}, s.timeline.formats),
    formatLinks(formats.map(([name, suffix]) => [name, `timelines/${id}${suffix}`, filters])));
}
