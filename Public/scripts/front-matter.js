/** The YAML front matter that states what the reader of a transcript had to guess. */

/** The lines between and with the `---` for a transcript as analysed. */
export function frontMatter(transcript, speakers, source = "") {
  const lines = ["---"];
  const put = (key, value) => value !== undefined && value !== null && value !== ""
    && lines.push(`${key}: ${scalar(value)}`);
  // Where nothing gave a title, it is the id.
  put("title", transcript.title === transcript.id ? null : transcript.title);
  put("date", transcript.date);
  put("language", transcript.language === "und" ? null : transcript.language);
  put("publisher", transcript.publisher);
  put("url", transcript.url);
  put("licence", transcript.licence);
  const labelled = speakers.filter((one) => one.labels?.length);
  if (labelled.length > 0) lines.push("speakers:");
  for (const speaker of labelled) {
    // The label that the source uses most is the key; it is the first.
    const [label, ...others] = speaker.labels;
    lines.push(`  ${scalar(label)}:`, `    name: ${scalar(speaker.name ?? label)}`);
    if (speaker.role) lines.push(`    role: ${speaker.role}`);
    if (others.length > 0) lines.push(`    labels: [${others.map(scalar).join(", ")}]`);
    if (speaker.affiliation) lines.push(`    affiliation: ${scalar(speaker.affiliation)}`);
    if (speaker.wikidata) lines.push(`    wikidata: ${scalar(speaker.wikidata)}`);
  }
  lines.push("---", "");
  return lines.join(source.includes("\r\n") ? "\r\n" : "\n");
}

/** The source with this front matter in place of the one that it may have. */
export function withFrontMatter(matter, source) {
  const body = source.replace(/^\ufeff/, "");
  const old = /^---[ \t]*\r?\n[\s\S]*?\r?\n---[ \t]*(?:\r?\n|$)/.exec(body);
  return matter + (old ? body.slice(old[0].length) : body);
}

// Plain where YAML cannot take it for anything but a string; a date is written plain on purpose.
function scalar(value) {
  const text = String(value);
  if (/^\d{4}(-\d\d){0,2}$/.test(text)) return text;
  const plain = /^[\p{L}][\p{L}\p{N} ._/-]*$/u.test(text) && !/^(y|n|yes|no|on|off|true|false|null)$/i.test(text)
    && !/\s$/.test(text);
  return plain ? text : JSON.stringify(text);
}
