// Making elements. Text only ever becomes text nodes, so that no program can become markup.

// Control characters, and marks that make text run in another direction than it is read.
const HIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;
const MOST_LINES = 3000;
const LOOKS = {
  AC: "good", WA: "bad", PE: "bad", RE: "bad", OLE: "bad",
  TLE: "warn", MLE: "warn", SECURITY: "fault", INTERNAL_ERROR: "fault",
};

/** An element with properties, and strings and elements inside; null children are left out. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "role") element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

/** A verdict as a coloured word, or a dash. */
export function verdictBadge(verdict) {
  if (!verdict) return make("span", { className: "muted" }, "–");
  const look = LOOKS[verdict] ? ` verdict-${LOOKS[verdict]}` : "";
  return make("span", { className: `verdict${look}` }, verdict);
}

/** Text with what cannot be seen made visible. */
function visible(text) {
  if (!HIDDEN.test(text)) return [text];
  return Array.from(text, (letter) => {
    if (!HIDDEN.test(letter)) return letter;
    const code = letter.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
    return make("span", { className: "control" }, `<U+${code}>`);
  });
}

/** A block of program text or data; `bytes` says how long it is where it was cut. */
export function codeBlock(text, { numbered = false, bytes = 0, label = "" } = {}) {
  const block = make("pre", { className: numbered ? "code lines" : "code", tabIndex: 0 });
  if (label) block.setAttribute("aria-label", label);
  const lines = text.replaceAll("\r\n", "\n").replace(/\n$/, "").split("\n");
  for (const line of lines.slice(0, MOST_LINES)) {
    block.append(make("span", {}, ...visible(line)), "\n");
  }
  const shown = new TextEncoder().encode(text).length;
  if (lines.length > MOST_LINES) block.append(cut(`… ${lines.length - MOST_LINES} more lines`));
  else if (bytes > shown) block.append(cut(`… ${bytes - shown} more bytes`));
  return block;
}

function cut(text) {
  return make("em", { className: "cut" }, text);
}

/** A table from headings and rows of cells; a heading that starts with "#" is of numbers. */
export function table(headings, rows) {
  const numeric = headings.map((heading) => heading.startsWith("#"));
  const cell = (tag, content, place) =>
    make(tag, { className: numeric[place] ? "num" : "" }, content ?? "–");
  const head = headings.map((heading, place) => cell("th", heading.replace(/^#/, ""), place));
  const body = rows.map((row) => make("tr", {}, ...row.map((value, place) => cell("td", value, place))));
  return make("div", { className: "scroll" }, make("table", { className: "table" },
    make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...body)));
}

/** Names and values. */
export function facts(pairs) {
  const list = make("dl", { className: "facts" });
  for (const [name, value] of pairs) list.append(make("dt", {}, name), make("dd", {}, value));
  return list;
}

/** A card with a heading. */
export function card(title, ...children) {
  return make("section", { className: "card" }, make("h2", {}, title), ...children);
}

/** A number with its thousands apart. */
export function count(value) {
  return value.toLocaleString("en");
}

/** A link to a program's own view. */
export function programLink(key) {
  return make("a", { href: `#program/${key}`, className: "mono" }, key.slice(0, 10));
}

/** The JSON answer of the server; an Error with its message where it has none. */
export async function getJson(path, signal) {
  const response = await fetch(path, { signal });
  const answer = await response.json();
  if (!response.ok) throw new Error(answer.error ?? response.statusText);
  return answer;
}
