/** What there is, by id: of each thing as much as it takes to name it and to link to it. */

import { all } from "./api.js";

export const byID = (items) => new Map(items.map((one) => [one.id, one]));

async function ask(path, parameters, options) {
  const { items } = await all(path, parameters, options);
  return byID(items);
}

/** Interviews with title, date and language; `more` narrows or sorts them. */
export const transcriptsByID = (more) => ask("transcripts", { fields: "id,title,date,language", ...more });

/** People with name and role. */
export const speakersByID = (more) => ask("speakers", { fields: "id,name,role", ...more });

/** Organisations with their names, the most mentioned where there are very many. */
export const organisationsByID = (more) => ask("organisations", { fields: "id,name", ...more }, { most: 2000 });
