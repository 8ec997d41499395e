/**
 * Everything that a deployer of the front end may have to change.
 *
 * Addresses are resolved against the folder that this file lies in, so the pages work under any path; give a whole
 * address ("https://interviews.example/api/v1") where the API lives elsewhere.
 */
export const config = {
  /** The base path of the API. */
  api: "api/v1",
  /** The OpenAPI document. */
  openapi: "openapi.json",
  /** True where the answers are files, as `rapporteur export --format site` writes them. */
  static: false,
  /** Milliseconds without anything of an answer after which a request counts as failed. */
  timeoutMilliseconds: 20000,
};

/** An address of this site or its API as a whole URL. */
export function resolve(address) {
  return new URL(address, new URL(".", import.meta.url));
}
