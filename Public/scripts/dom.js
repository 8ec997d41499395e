/** Making elements. Text only ever enters as text: nothing here parses markup. */

const SVG = "http://www.w3.org/2000/svg";

/** An HTML element: `h("a", { class: "x", href: "…", onclick: f }, "text", child, [more])`. */
export function h(tag, attributes, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** An SVG element. */
export function svg(tag, attributes, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "vars") for (const [key, v] of Object.entries(value)) element.style.setProperty(key, v);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  append(element, children);
  return element;
}

/** Appends nodes, strings and nested lists of them; skips what is missing. */
export function append(parent, children) {
  for (const child of children) {
    if (child === undefined || child === null || child === false) continue;
    if (Array.isArray(child)) append(parent, child);
    else parent.append(child);
  }
  return parent;
}

/** Replaces the content of an element. */
export function replace(parent, ...children) {
  parent.replaceChildren();
  return append(parent, children);
}

/** Puts `separator()` between the parts. */
export function interleave(parts, separator) {
  return parts.filter(Boolean).flatMap((part, i) => (i === 0 ? [part] : [separator(), part]));
}

/** Calls `f` once things have been quiet for some milliseconds. */
export function debounce(f, milliseconds) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => f(...values), milliseconds);
  };
}
