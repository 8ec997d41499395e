/**
 * Asking the API. No other module makes an address of it.
 *
 * On a static site (`config.static`) an answer is the file `{path}.json`, complete and without paging, and filters are
 * applied here: see `static-api.js`.
 */

import { config, resolve } from "../config.js";
import { query } from "./links.js";

/** Why an answer did not come: `kind` is `offline`, `timeout`, `network`, `format` or `http`. */
export class APIError extends Error {
  constructor(kind, { status, problem, address, retryAfter, cause } = {}) {
    super(problem?.title ?? kind, { cause });
    this.kind = kind;
    this.status = status;
    this.problem = problem;
    this.address = address;
    this.retryAfter = retryAfter;
  }
}

const base = resolve(`${config.api.replace(/\/+$/, "")}/`);

/** The address of a resource: `address("turns", { transcript: "x", limit: 10 })`. Empty parameters are left out. */
export function address(path, parameters = {}) {
  // An id from a page's address must not lead out of the API.
  if (path.split("/").some((part) => part === "." || part === "..")) throw new APIError("http", { status: 404 });
  return new URL(path.split("/").map(encodeURIComponent).join("/") + query(parameters), base);
}

/** The address of a resource as a file to take away; null where a static site has no such file. */
export function fileAddress(path, parameters) {
  if (!config.static) return address(path, parameters).href;
  return /\.\w+$|\/source$/.test(path) ? null : `${address(path).href}.json`;
}

/** The address of what the server has outside the base path: `embed/turns/…`, a feed; a static site has none. */
export function siteAddress(path) {
  return new URL(`../../${path}`, base);
}

/** The OpenAPI document. */
export function openapi(options) {
  return request(resolve(config.openapi), options);
}

/**
 * One answer. `path` is below the base path, without a leading slash.
 *
 * `options` are a `signal` to give it up by and, for a static site, `progress(done, total)`.
 */
export async function get(path, parameters = {}, { progress, ...options } = {}) {
  if (config.static) {
    const { answer } = await import("./static-api.js");
    const found = await answer(path, parameters, { progress, ...options });
    options.signal?.throwIfAborted();
    return found;
  }
  return request(address(path, parameters), options);
}

/** Every item of a collection, page after page; `most` bounds how many, and `total` says how many there are. */
export async function all(path, parameters = {}, { most = Infinity, each, ...options } = {}) {
  const items = [];
  let cursor;
  let total = 0;
  do {
    const limit = Math.min(1000, most - items.length);
    const answer = await get(path, { ...parameters, limit, cursor }, options);
    items.push(...answer.data);
    total = answer.page?.total ?? items.length;
    each?.(answer.data, total);
    cursor = answer.page?.next ?? undefined;
  } while (cursor && items.length < most);
  return { items, total };
}

/** What a page can do without: `instead` where it does not come, marked as `failed`. */
export function orElse(instead, asked) {
  return asked.catch((error) => {
    if (!(error instanceof APIError)) throw error;
    return Object.assign(instead, { failed: true });
  });
}

/** Sends plain text for analysis. */
export function analyse(text, options = {}) {
  return request(address("analyses"), {
    ...options,
    method: "POST",
    headers: { "Content-Type": "text/plain; charset=utf-8" },
    body: text,
  });
}

/** The JSON at an address. */
export async function request(url, { signal, ...init } = {}) {
  const response = await send(url, { signal, ...init });
  return read(response, url, signal);
}

/** By response, the signal that says that it came to a stand; reading the body tells no such thing of its errors. */
const stalls = new WeakMap();

/**
 * The response at an address, whatever its status.
 *
 * What takes long is given up only where nothing comes for so long: on a slow line a long answer comes all the same.
 */
export async function send(url, { signal, headers, ...init } = {}) {
  const stalled = new AbortController();
  let timer;
  const wait = () => {
    clearTimeout(timer);
    timer = setTimeout(() => stalled.abort(), config.timeoutMilliseconds);
  };
  wait();
  try {
    const response = await fetch(url, {
      ...init,
      headers: { Accept: "application/json, application/problem+json", ...headers },
      signal: signal ? AbortSignal.any([signal, stalled.signal]) : stalled.signal,
    });
    const answer = watched(response, { each: wait, end: () => clearTimeout(timer) });
    stalls.set(answer, stalled.signal);
    return answer;
  } catch (error) {
    clearTimeout(timer);
    throw lost(error, url, { signal, stalled: stalled.signal });
  }
}

/** The same response, with `each` called for every piece of its body that comes. */
function watched(response, { each, end }) {
  if (!response.body) {
    end();
    return response;
  }
  const watch = new TransformStream({
    transform(piece, stream) {
      each();
      stream.enqueue(piece);
    },
    flush: end,
  });
  return new Response(response.body.pipeThrough(watch), response);
}

/** What it means that an answer, or the rest of it, did not come. */
function lost(error, url, { signal, stalled }) {
  if (signal?.aborted) return error;
  const kind = stalled?.aborted ? "timeout" : navigator.onLine === false ? "offline" : "network";
  return new APIError(kind, { address: url, cause: error });
}

async function read(response, url, signal) {
  let body;
  try {
    body = await response.json();
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw lost(error, url, { signal, stalled: stalls.get(response) });
    if (response.ok) throw new APIError("format", { status: response.status, address: url, cause: error });
  }
  if (response.ok) return body;
  const retryAfter = Number(response.headers.get("Retry-After")) || undefined;
  throw new APIError("http", { status: response.status, problem: body, address: url, retryAfter });
}
