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
  constructor(kind, { status, problem, address, cause } = {}) {
    super(problem?.title ?? kind, { cause });
    this.kind = kind;
    this.status = status;
    this.problem = problem;
    this.address = address;
  }
}

const base = resolve(`${config.api.replace(/\/+$/, "")}/`);

/** The address of a resource: `address("turns", { transcript: "x", limit: 10 })`. Empty parameters are left out. */
export function address(path, parameters = {}) {
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
  return read(response, url);
}

/** The response at an address, whatever its status. */
export async function send(url, { signal, headers, ...init } = {}) {
  const limit = AbortSignal.timeout(config.timeoutMilliseconds);
  try {
    return await fetch(url, {
      ...init,
      headers: { Accept: "application/json, application/problem+json", ...headers },
      signal: signal ? AbortSignal.any([signal, limit]) : limit,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    if (error.name === "TimeoutError") throw new APIError("timeout", { address: url, cause: error });
    throw new APIError(navigator.onLine === false ? "offline" : "network", { address: url, cause: error });
  }
}

async function read(response, url) {
  let body;
  try {
    body = await response.json();
  } catch (error) {
    if (response.ok) throw new APIError("format", { status: response.status, address: url, cause: error });
  }
  if (!response.ok) throw new APIError("http", { status: response.status, problem: body, address: url });
  return body;
}
