/** Citations of an interview, a turn or a few words of it. */

import { config } from "../config.js";
import { siteAddress } from "./api.js";
import { copy, download } from "./chrome.js";
import { parse, say } from "./edtf.js";
import { h } from "./dom.js";
import { facts } from "./parts.js";
import { s } from "./strings.js";

/**
 * What is cited: `{transcript, cast, turn?, text?, url, accessed}`; `url` is the lasting link, `accessed`
 * the ISO day of today.
 */
function about({ transcript, cast, turn, text, url, accessed }) {
  const names = (role) => transcript.speakers.filter((one) => one.role === role).map((one) => cast.name(one.id));
  const speakers = names("interviewee");
  const interviewees = speakers.length ? speakers : names("participant");
  const isCommentary = turn?.kind === "commentary";
  const authors = isCommentary ? [cast.name(turn.speaker)] : interviewees;
  const places = [
    turn ? `${s.cite.turnWord} ${turn.number}` : null,
    turn?.line ? s.line(turn.line) : null,
  ];
  return {
    title: transcript.title,
    authors,
    // Of whom the quoted words are, where that is not all that is told by whose interview it is.
    saidBy: turn?.speaker && (authors.length !== 1 || authors[0] !== cast.name(turn.speaker))
      ? cast.name(turn.speaker) : null,
    interviewers: names("interviewer"),
    isCommentary,
    // Words of another than the one whose interview it is must not be taken for theirs.
    spokenBy: turn && !isCommentary && cast.role(turn.speaker) !== "interviewee" && turn.speaker
      ? cast.name(turn.speaker) : null,
    publisher: transcript.publisher,
    date: transcript.date,
    source: transcript.url,
    language: transcript.language && transcript.language !== "und" ? transcript.language : null,
    place: places.filter(Boolean).join(", "),
    quote: text,
    url,
    accessed,
    key: transcript.id + (turn ? `-${turn.number}` : ""),
  };
}

/** Year, month and day of an EDTF date, as far as it has them; null for none. */
function dateParts(edtf) {
  const start = parse(edtf).start ?? "";
  const match = /^(\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?(?![\dX])/.exec(start);
  return match ? match.slice(1).filter(Boolean).map(Number) : null;
}

const pad = (n) => String(n).padStart(2, "0");

export const formats = {
  plain: {
    extension: "txt",
    type: "text/plain",
    make(cited) {
      const f = about(cited);
      const who = f.authors.length ? s.list.format(f.authors) : null;
      const by = f.interviewers.length ? s.cite.interviewedBy(s.list.format(f.interviewers)) : s.transcript.kicker;
      const parts = [
        who,
        f.isCommentary ? s.kind.commentary : by,
        f.title ? s.quoted(f.title) : null,
        f.publisher,
        f.date ? say(f.date) : null,
        f.spokenBy && !f.quote ? `${f.spokenBy}, ${f.place}` : f.place,
      ].filter(Boolean);
      const quote = f.quote ? `${s.quoted(f.quote)} — ` : "";
      const saidBy = f.quote && f.saidBy ? s.cite.saidIn(f.saidBy) : "";
      return `${quote}${saidBy}${parts.join(", ")}. ${f.url}. ${s.cite.accessed(say(f.accessed))}.`;
    },
  },
  csl: {
    extension: "json",
    type: "application/vnd.citationstyles.csl+json",
    make(cited) {
      const f = about(cited);
      const literal = (names) => (names.length ? names.map((name) => ({ literal: name })) : undefined);
      const issued = dateParts(f.date);
      const item = {
        id: f.key,
        type: "interview",
        title: f.title,
        author: literal(f.authors),
        interviewer: f.isCommentary ? undefined : literal(f.interviewers),
        genre: f.isCommentary ? s.kind.commentary : undefined,
        publisher: f.publisher ?? undefined,
        issued: issued ? { "date-parts": [issued] } : undefined,
        accessed: { "date-parts": [dateParts(f.accessed)] },
        URL: f.url,
        language: f.language ?? undefined,
        note: [f.spokenBy, f.place, f.source].filter(Boolean).join("; ") || undefined,
        abstract: f.quote,
      };
      return JSON.stringify([item], null, 2);
    },
  },
  bibtex: {
    extension: "bib",
    type: "application/x-bibtex",
    make(cited) {
      const f = about(cited);
      const [year, month, day] = dateParts(f.date) ?? [];
      const fields = [
        ["author", f.authors.map((name) => `{${tex(name)}}`).join(" and ")],
        ["title", f.title && `{${tex(f.title)}}`],
        ["howpublished",
          !f.isCommentary && f.interviewers.length ? tex(s.cite.interviewedBy(s.list.format(f.interviewers))) : ""],
        ["publisher", tex(f.publisher ?? "")],
        ["year", year],
        ["month", month],
        ["day", day],
        ["url", f.url],
        ["urldate", f.accessed],
        ["langid", f.language],
        ["note", tex([f.spokenBy, f.place, f.source].filter(Boolean).join("; "))],
      ].filter(([, value]) => value);
      const lines = fields.map(([key, value]) => `  ${key} = {${value}},`);
      return [`@misc{${f.key.replace(/[^\w-]/g, "-")},`, ...lines, "}"].join("\n");
    },
  },
  ris: {
    extension: "ris",
    type: "application/x-research-info-systems",
    make(cited) {
      const f = about(cited);
      const [year, month, day] = dateParts(f.date) ?? [];
      const lines = [
        // RIS knows no interview; reference managers read and write it as a personal communication.
        ["TY", "PCOMM"],
        ...f.authors.map((name) => ["AU", name]),
        ...(f.isCommentary ? [] : f.interviewers.map((name) => ["A2", name])),
        ["TI", f.title],
        ["PB", f.publisher],
        ["PY", year],
        ["DA", year && [year, month && pad(month), day && pad(day)].map((x) => x ?? "").join("/")],
        ["UR", f.url],
        ["L2", f.source],
        ["Y2", f.accessed.replaceAll("-", "/")],
        ["LA", f.language],
        ["N1", [f.spokenBy, f.place].filter(Boolean).join("; ")],
        ["AB", f.quote],
        ["ER", ""],
      ].filter(([tag, value]) => value || tag === "ER");
      return lines.map(([tag, value]) => `${tag}  - ${String(value).replace(/\s+/g, " ")}`).join("\r\n");
    },
  },
  wikipedia: {
    extension: "txt",
    type: "text/plain",
    make(cited) {
      const f = about(cited);
      const fields = [
        ...(f.authors.length > 1
          ? f.authors.map((name, i) => [`subject${i + 1}`, name])
          : [["subject", f.authors[0]]]),
        ["interviewer", f.isCommentary ? null : s.list.format(f.interviewers)],
        ["title", f.title],
        ["url", f.source ?? f.url],
        ["publisher", f.publisher],
        ["date", f.date ? say(f.date) : null],
        ["access-date", say(f.accessed)],
        ["language", f.language && !f.language.startsWith("en") ? f.language : null],
        ["at", f.place],
        ["via", f.source ? f.url : null],
        ["quote", f.quote],
      ].filter(([, value]) => value);
      return `{{cite interview ${fields.map(([key, value]) => `|${key}=${wiki(value)}`).join(" ")}}}`;
    },
  },
};

function tex(text) {
  return text.replace(/[\\{}&%$#_~^]/g,
    (c) => ({ "\\": "\\textbackslash{}", "~": "\\textasciitilde{}", "^": "\\textasciicircum{}" })[c] ?? `\\${c}`);
}

function wiki(text) {
  return String(text).replace(/\s+/g, " ").replaceAll("|", "{{!}}").replaceAll("[", "&#91;").replaceAll("]", "&#93;")
    .replaceAll("{{", (m, at, all) => (all.startsWith("{{!}}", at) ? m : "&#123;&#123;"));
}

/** A text as the value of an attribute, in code that others are to paste. */
function html(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** Opens the dialog; `cited` as for the formats, with `what`, the words that say what is cited. */
export function openCitation(cited) {
  const { turn } = cited;
  let chosen = "plain";
  const output = h("pre", { class: "pre", tabindex: 0, id: "citation" });
  const show = () => (output.textContent = formats[chosen].make(cited));
  const choices = h("div", { class: "chips" }, Object.keys(formats).map((key) =>
    h("label", { class: "check" },
      h("input", { type: "radio", name: "format", value: key, checked: key === chosen,
        onchange: () => { chosen = key; show(); } }),
      s.cite.formats[key])));
  const dialog = h(
    "dialog",
    { "aria-labelledby": "cite-title" },
    h("header", {},
      h("h2", { id: "cite-title" }, s.cite.heading(cited.what)),
      h("button", { type: "button", class: "bare", "aria-label": s.close, onclick: () => dialog.close() }, "✕")),
    h("fieldset", {}, h("legend", {}, s.cite.format), choices),
    output,
    h("div", { class: "row spaced" },
      h("button", { type: "button", class: "main", onclick: () => copy(output.textContent) }, s.copy),
      h("button", { type: "button", onclick: () => {
        const { extension, type } = formats[chosen];
        download(`${cited.transcript.id}.${extension}`, output.textContent, type);
      } }, s.download)),
    facts([
      [s.cite.link, h("a", { href: cited.url }, cited.url)],
      ...(turn && !config.static ? alone(turn, cited.cast) : []),
    ], { spaced: true }),
  );
  show();
  dialog.addEventListener("close", () => dialog.remove());
  dialog.addEventListener("click", (event) => event.target === dialog && dialog.close());
  document.body.append(dialog);
  dialog.showModal();
}

function alone(turn, cast) {
  const embed = siteAddress(`embed/turns/${turn.permalink ?? turn.id}`).href;
  const title = html(s.cite.embedTitle(cast.name(turn.speaker), turn.number));
  return [
    [s.cite.alone, h("a", { href: embed }, embed)],
    [s.cite.embed, h("code", {}, `<iframe src="${embed}" width="100%" height="320" title="${title}"></iframe>`)],
  ];
}
