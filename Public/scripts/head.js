/** The head of the page: its title, and what machines and networks read of it. */

import { siteAddress } from "./api.js";
import { config } from "../config.js";
import { h } from "./dom.js";
import { s } from "./strings.js";

/** The title of the window, and of what is shared of the page. */
export function setTitle(title, description) {
  document.title = title ? s.titled(title) : s.name;
  setMeta("og:title", document.title);
  setMeta("og:url", location.href);
  if (description) {
    setMeta("description", description, "name");
    setMeta("og:description", description);
  }
}

function setMeta(key, content, attribute = "property") {
  let meta = document.head.querySelector(`meta[${attribute}="${key}"]`);
  if (!meta) document.head.append((meta = h("meta", { [attribute]: key })));
  meta.content = content;
}

/** Describes the page to machines (schema.org), unless the server has done so already. */
export function setLinkedData(data) {
  const present = document.getElementById("linked-data");
  if (present && !present.dataset.drawn) return;
  present?.remove();
  const script = h("script", { type: "application/ld+json", id: "linked-data", "data-drawn": true });
  script.textContent = JSON.stringify({ "@context": "https://schema.org", ...data });
  document.head.append(script);
}

/** A link in the head: a feed, another format. */
export function setLink(rel, href, type, title) {
  document.head.append(h("link", { rel, href, type, title }));
}

/** Tells feed readers of a feed of the API's server; a static site has none. */
export function setFeed(path, title) {
  if (!config.static) setLink("alternate", siteAddress(path).href, "application/atom+xml", title);
}
