/** What every page has around its content: masthead, foot, theme, announcements, and the states of loading. */

import { APIError, siteAddress } from "./api.js";
import { config, resolve } from "../config.js";
import { append, h, replace, svg } from "./dom.js";
import { page } from "./links.js";
import { s, locale } from "./strings.js";

const sections = [
  ["home", page.home()],
  ["timeline", page.timeline()],
  ["search", page.search()],
  ["compare", page.compare()],
  ["quote", page.quote()],
  ["try", page.tryYourOwn()],
  ["about", page.about()],
].filter(([name]) => !(config.static && name === "try"));

const status = h("p", { class: "visually-hidden", role: "status" });
export const main = document.querySelector("main");

/** Draws masthead and foot; `current` is the section whose link is marked. */
export function start(current) {
  document.documentElement.lang = locale;
  const list = h(
    "ul",
    {},
    sections.map(([name, href]) =>
      h("li", {}, h("a", { href, "aria-current": name === current ? "page" : undefined }, s.nav[name]))),
  );
  const nav = h("nav", { id: "sections", "aria-label": s.nav.label }, list);
  const setOpen = (open) => {
    nav.classList.toggle("is-open", open);
    menu.setAttribute("aria-expanded", String(open));
  };
  const menu = h("button", { type: "button", class: "menu bare", "aria-expanded": "false", "aria-controls": "sections",
    onclick: () => setOpen(!nav.classList.contains("is-open")) }, s.nav.menu);
  document.querySelector(".masthead").addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !nav.classList.contains("is-open")) return;
    setOpen(false);
    menu.focus();
  });
  replace(
    document.querySelector(".masthead"),
    h("a", { class: "wordmark", href: page.home(), translate: "no" }, s.name),
    nav,
    menu,
    themeSwitch(),
  );
  document.body.prepend(h("a", { class: "skip", href: "#content" }, s.nav.skip));
  main.id = "content";
  main.tabIndex = -1;
  document.body.append(foot(), status);
  watchConnection();
}

function foot() {
  const link = (href, text) => h("li", {}, h("a", { href }, text));
  return h(
    "footer",
    { class: "foot" },
    h("ul", {},
      h("li", {}, s.foot.promise),
      link(page.browse(), s.foot.browse),
      link(page.about(), s.nav.about),
      link(resolve(config.openapi).href, s.foot.openapi),
      config.static ? null : link(siteAddress("feeds/transcripts.atom").href, s.foot.feed)),
  );
}

/** A button that goes through "as the system", "light" and "dark". */
function themeSwitch() {
  const order = ["system", "light", "dark"];
  const root = document.documentElement;
  const button = h("button", { type: "button", class: "bare theme" });
  const show = () => {
    const theme = root.dataset.theme ?? "system";
    replace(button, icon(theme), h("span", { class: "visually-hidden" }, s.theme.label(s.theme[theme])));
    button.title = s.theme.label(s.theme[theme]);
  };
  button.addEventListener("click", () => {
    const next = order[(order.indexOf(root.dataset.theme ?? "system") + 1) % order.length];
    if (next === "system") delete root.dataset.theme;
    else root.dataset.theme = next;
    try {
      localStorage.setItem("theme", next);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
    show();
    announce(s.theme.label(s.theme[next]));
  });
  show();
  return button;
}

function icon(theme) {
  const paths = {
    light: "M10 5.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9zM9.2 0h1.6v3.4H9.2zM9.2 16.6h1.6V20H9.2z" +
      "M0 9.2h3.4v1.6H0zM16.6 9.2H20v1.6h-3.4z",
    dark: "M8 1.5a8.6 8.6 0 1 0 10.5 10.6A7 7 0 0 1 8 1.500z",
    system: "M10 1a9 9 0 1 1 0 18a9 9 0 1 1 0-18zm0 1.700v14.600a7.300 7.300 0 0 0 0-14.600z",
  };
  return svg("svg", { viewBox: "0 0 20 20", width: 18, height: 18, fill: "currentColor", "aria-hidden": "true" },
    svg("path", { d: paths[theme] }));
}

function watchConnection() {
  const banner = h("p", { class: "banner", role: "alert" });
  const show = () => {
    if (navigator.onLine === false) {
      banner.textContent = s.state.offlineBanner;
      document.body.prepend(banner);
    } else banner.remove();
  };
  addEventListener("offline", show);
  addEventListener("online", show);
  show();
}

/** Says something to people who listen to the page. */
export function announce(text) {
  status.textContent = "";
  requestAnimationFrame(() => (status.textContent = text));
}

/** What is under way, by the place that it will fill. */
const underWay = new WeakMap();

/**
 * Runs `work` and shows in `place` that it goes on, or why it failed; `work` replaces the content itself.
 *
 * What was under way for the place is aborted: `work` gets the signal to ask with, so that an answer that comes late
 * does not replace a later one, and `progress(done, total)` to tell how far it is where that takes long.
 */
export async function show(place, work, { skeleton: drawn = true } = {}) {
  underWay.get(place)?.abort();
  const controller = new AbortController();
  underWay.set(place, controller);
  place.setAttribute("aria-busy", "true");
  if (drawn) replace(place, skeleton());
  const slow = setTimeout(() => {
    announce(s.state.slow);
    place.querySelector(".skeleton")?.append(h("p", { class: "quiet" }, s.state.slow));
  }, 3000);
  const progress = (done, total) => {
    const told = s.state.progress(done, total);
    place.querySelector(".skeleton .progress")?.replaceChildren(told);
  };
  try {
    await work(controller.signal, progress);
  } catch (error) {
    if (controller.signal.aborted) return;
    // A fault of ours is told on the console too, where a developer will look.
    if (!(error instanceof APIError)) console.error(error);
    replace(place, failure(error, () => {
      // The button goes; whoever pressed it stays where the answer will be.
      main.focus({ preventScroll: true });
      show(place, work, { skeleton: drawn });
    }));
  } finally {
    clearTimeout(slow);
    if (underWay.get(place) === controller) place.removeAttribute("aria-busy");
  }
}

function skeleton() {
  return h("div", { class: "skeleton" },
    h("p", { class: "visually-hidden" }, s.state.loading), h("p", { class: "progress quiet" }),
    [...Array(7)].map(() => h("i")));
}

/** What kept an answer from coming, as a reader sees it. */
function kindOf({ kind, status }) {
  if (kind !== "http") return kind;
  if (status === 404 || status === 410) return "missing";
  if (status === 429 || status === 503) return "busy";
  return status >= 500 ? "broken" : "http";
}

/** What is said when an answer did not come. */
export function failure(error, retry) {
  const kind = error instanceof APIError ? kindOf(error) : "bug";
  const missing = kind === "missing";
  const problem = error.problem;
  const detail = problem?.detail ?? problem?.title ?? s.state[`${kind}Detail`](error);
  const errors = (problem?.errors ?? [])
    .map((one) => (one.parameter ? `${one.parameter}: ${one.detail}` : one.detail))
    .filter((text) => !detail.includes(text));
  return h(
    "div",
    { class: "state", role: "alert" },
    heading(s.state[kind]),
    h("p", {}, detail),
    error.retryAfter ? h("p", {}, s.state.retryAfter(error.retryAfter)) : null,
    errors.length > 0 ? h("ul", {}, errors.map((text) => h("li", {}, text))) : null,
    error.address ? h("p", { class: "quiet small" }, s.state.asked, h("code", {}, String(error.address))) : null,
    h("div", { class: "row" },
      retry && !missing ? h("button", { type: "button", class: "main", onclick: retry }, s.state.retry) : null,
      h("a", { class: "button", href: page.home() }, s.state.home)),
  );
}

/** What is said when there is nothing. */
export function empty(title, ...more) {
  return h("div", { class: "state" }, heading(title), append(document.createDocumentFragment(), more));
}

// On a page that has nothing else it is the page's own heading.
function heading(text) {
  return h(main.querySelector("h1") ? "h2" : "h1", { class: "state-title" }, text);
}

/** Copies text and says so. */
export async function copy(text, said = s.copied) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without the permission (or on plain http) the old way still works.
    const focused = document.activeElement;
    const area = h("textarea", { class: "visually-hidden" });
    area.value = text;
    (document.querySelector("dialog[open]") ?? document.body).append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
    focused?.focus();
  }
  announce(said);
}

/** Offers text as a file. */
export function download(name, text, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = h("a", { href: url, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 10000);
}
