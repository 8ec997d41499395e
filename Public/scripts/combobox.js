/** A search box with suggestions (the combobox pattern of the ARIA Authoring Practices). */

import { get } from "./api.js";
import { announce } from "./chrome.js";
import { debounce, h, replace } from "./dom.js";
import { page } from "./links.js";
import { s } from "./strings.js";

/** Makes `input` suggest people, organisations and interviews; a choice leads to its page. */
export function suggest(input) {
  const list = h("div",
    { class: "options", role: "listbox", id: `${input.id}-options`, "aria-label": s.combobox.label, hidden: true });
  const box = h("div", { class: "search-box" });
  input.replaceWith(box);
  box.append(input, list);
  for (const [name, value] of Object.entries({
    role: "combobox", "aria-expanded": "false", "aria-controls": list.id, "aria-autocomplete": "list",
      autocomplete: "off",
  })) input.setAttribute(name, value);

  let chosen = -1;
  let asked;

  const close = () => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const choose = (index) => {
    const options = [...list.children];
    chosen = (index + options.length) % options.length;
    options.forEach((option, i) => option.setAttribute("aria-selected", String(i === chosen)));
    input.setAttribute("aria-activedescendant", options[chosen].id);
    options[chosen].scrollIntoView({ block: "nearest" });
  };
  const look = debounce(async () => {
    const text = input.value.trim();
    asked?.abort();
    if (text.length < 2) return close();
    asked = new AbortController();
    try {
      const found = await suggestions(text, asked.signal);
      if (document.activeElement !== input) return;
      replace(list, found.map((one, i) =>
        h("div", { role: "option", id: `${list.id}-${i}`, "aria-selected": "false", "data-href": one.href },
          h("bdi", {}, one.name), h("span", { class: "kind" }, one.kind))));
      chosen = -1;
      input.removeAttribute("aria-activedescendant");
      list.hidden = found.length === 0;
      input.setAttribute("aria-expanded", String(found.length > 0));
      announce(s.combobox.count(found.length));
    } catch {
      // No suggestions is no reason to disturb somebody who types.
      close();
    }
  }, 160);

  input.addEventListener("input", look);
  input.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" && !list.hidden) {
      event.preventDefault();
      choose(chosen + 1);
    } else if (event.key === "ArrowUp" && !list.hidden) {
      event.preventDefault();
      choose(chosen < 0 ? -1 : chosen - 1);
    } else if (event.key === "Enter" && chosen >= 0) {
      event.preventDefault();
      location.assign(list.children[chosen].dataset.href);
    }
  });
  input.addEventListener("blur", () => setTimeout(close, 150));
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) location.assign(option.dataset.href);
  });
}

async function suggestions(text, signal) {
  const { data } = await get("suggest", { q: text, limit: 8 }, { signal });
  return [
    ...data.map((one) => ({ name: one.name, kind: s.combobox[one.type] ?? one.type, href: page[one.type](one.id) })),
    { name: s.combobox.searchFor(text), kind: "", href: page.search({ q: text }) },
  ];
}
