// The table of candidates: only the rows in sight exist, and only their pages are asked for.

import { count, getJson, make, verdictBadge } from "./view_dom.js";
import { failedCase } from "./view_program.js";

const ROW = 32;
const PAGE = 100;
const TALLEST = 8e6; // pixels: browsers take no element much taller
const COLUMNS = [
  // name, heading, order when first chosen, cell
  ["number", "No.", "found", (row) => count(row.number)],
  ["verdict", "On samples", "verdict", (row) => make("span", {}, verdictBadge(row.verdict), failedCase(row))],
  ["language", "Lang.", "language", (row) => row.language],
  ["samples", "Drawn", "-samples", (row) => count(row.samples)],
  ["likely", "Log prob.", "-log_probability", (row) => row.log_probability?.toFixed(1) ?? "–"],
  ["cpu", "CPU ms", "-cpu_s", (row) => row.cpu_s === null ? "–" : count(Math.round(row.cpu_s * 1000))],
  ["cluster", "Cluster", "cluster", (row) => row.cluster === null ? "–" : count(row.cluster)],
  ["rank", "Choice", "best", (row) => row.rank === null ? "–" : `#${row.rank}`],
  ["judged", "Hidden", null, (row) => verdictBadge(row.judged)],
  ["policy", "Policy", null, (row) => row.policies.join(", ")],
  ["key", "Key", null, (row) => make("span", { className: "mono" }, row.key.slice(0, 10))],
];

export class CandidateGrid {
  /** `onOpen(key)` is called for a chosen row, `onTotal(total)` when the number of rows is known. */
  constructor(root, { onOpen, onTotal }) {
    Object.assign(this, { root, onOpen, onTotal });
    this.sort = "best";
    this.filters = {};
    this.selected = 0;
    this.total = null;
    this.revision = 0;
    this.pages = new Map(); // page number -> {revision, rows}
    this.asked = new Map(); // page number -> AbortController
    this.head = make("div", { className: "grid-row grid-head", role: "row" });
    this.body = make("div", { className: "grid-body", role: "presentation" });
    root.append(this.head, this.body);
    this.drawHead();
    root.addEventListener("scroll", () => this.later());
    new ResizeObserver(() => this.later()).observe(root);
    this.body.addEventListener("click", (event) => this.clicked(event));
  }

  /** Show other candidates, from the first. */
  search(filters) {
    this.filters = filters;
    this.pages.clear();
    this.forget(() => true);
    this.total = null;
    this.selected = 0;
    this.root.scrollTop = 0;
    this.draw();
  }

  sortBy(sort) {
    const opposite = this.sort.startsWith("-") ? this.sort.slice(1) : `-${this.sort}`;
    this.sort = sort === this.sort || sort === opposite ? opposite : sort;
    if (this.sort === "-best") this.sort = "best";
    this.drawHead();
    this.search(this.filters);
  }

  /** The run has changed: what is shown stays until the new rows are here. */
  refresh(revision) {
    this.revision = revision;
    this.later();
  }

  move(rows) {
    if (!this.total) return;
    this.selected = Math.max(0, Math.min(this.total - 1, this.selected + rows));
    this.reveal();
    this.draw();
  }

  /** Rows that fit into sight. */
  get fits() {
    return Math.max(1, Math.floor((this.root.clientHeight - ROW) / ROW));
  }

  get row() {
    return this.pages.get(Math.floor(this.selected / PAGE))?.rows[this.selected % PAGE];
  }

  open() {
    if (this.row) this.onOpen(this.row.key);
  }

  /** How tall the rows would be and are, and how many rows' pixels a pixel of scrolling stands for. */
  measures() {
    const sight = this.root.clientHeight - ROW;
    const full = this.total * ROW;
    const height = Math.min(full, TALLEST);
    return { sight, height, scale: full > TALLEST ? (full - sight) / (height - sight) : 1 };
  }

  reveal() {
    const { sight, scale } = this.measures();
    const top = this.root.scrollTop * scale;
    const own = this.selected * ROW;
    if (own < top) this.root.scrollTop = own / scale;
    else if (own + ROW > top + sight) this.root.scrollTop = (own + ROW - sight) / scale;
  }

  later() {
    this.frame ??= requestAnimationFrame(() => {
      this.frame = null;
      this.draw();
    });
  }

  draw() {
    if (!this.root.clientHeight) return; // another tab is open
    if (this.total === null) { // what was there stays until the first rows are here
      this.root.setAttribute("aria-busy", "true");
      this.ask(0, 0);
      return;
    }
    const { sight, height, scale } = this.measures();
    const scrolled = this.root.scrollTop;
    const top = scrolled * scale;
    const first = Math.floor(top / ROW);
    const last = Math.min(this.total - 1, Math.floor((top + sight) / ROW));
    this.body.style.height = `${height}px`;
    this.root.setAttribute("aria-rowcount", String(this.total + 1));
    this.root.setAttribute("aria-activedescendant", `row-${this.selected}`);
    this.ask(Math.floor(first / PAGE), Math.max(0, Math.floor(last / PAGE)));
    const rows = [];
    let missing = false;
    for (let place = first; place <= last; place++) {
      const row = this.pages.get(Math.floor(place / PAGE))?.rows[place % PAGE];
      const drawn = this.drawRow(row, place);
      missing ||= !row;
      drawn.style.transform = `translateY(${place * ROW - top + scrolled}px)`;
      rows.push(drawn);
    }
    this.body.replaceChildren(...rows);
    this.root.setAttribute("aria-busy", String(missing));
  }

  drawRow(row, place) {
    const chosen = place === this.selected;
    const cells = row
      ? COLUMNS.map(([name, , , show]) =>
          make("span", { className: `cell cell-${name}`, role: "gridcell" }, show(row)))
      : [make("span", { className: "cell muted", role: "gridcell" }, "…")];
    return make("div", {
      className: "grid-row", id: `row-${place}`, role: "row", "data-place": place,
      "aria-rowindex": place + 2, "aria-selected": chosen,
    }, ...cells);
  }

  drawHead() {
    const sorted = (sort) => sort && this.sort.replace("-", "") === sort.replace("-", "");
    this.head.replaceChildren(...COLUMNS.map(([name, title, sort]) => {
      const cell = make("span", { className: `cell cell-${name}`, role: "columnheader" });
      if (!sort) return cell.append(title), cell;
      const down = this.sort.startsWith("-");
      if (sorted(sort)) cell.setAttribute("aria-sort", down ? "descending" : "ascending");
      const mark = sorted(sort) ? (down ? " ↓" : " ↑") : "";
      const button = make("button", { type: "button", className: "sort" }, title + mark);
      button.addEventListener("click", () => this.sortBy(sort));
      return cell.append(button), cell;
    }));
  }

  clicked(event) {
    const row = event.target.closest(".grid-row");
    if (!row) return;
    this.selected = Number(row.dataset.place);
    this.draw();
    this.open();
  }

  /** Ask for pages `first` to `last` where they are missing or old, and no longer for others. */
  ask(first, last) {
    this.forget((page) => page < first || page > last);
    for (let page = first; page <= last; page++) {
      const known = this.pages.get(page);
      if (known?.revision !== this.revision && !this.asked.has(page)) this.load(page);
    }
  }

  forget(which) {
    for (const [page, request] of this.asked) {
      if (which(page)) {
        request.abort();
        this.asked.delete(page);
      }
    }
  }

  async load(page) {
    const request = new AbortController();
    const revision = this.revision;
    this.asked.set(page, request);
    const wanted = { ...this.filters, sort: this.sort, offset: page * PAGE, limit: PAGE };
    try {
      const found = await getJson(`api/candidates?${new URLSearchParams(wanted)}`, request.signal);
      this.pages.set(page, { revision, rows: found.rows });
      this.total = found.total;
      this.selected = Math.max(0, Math.min(this.selected, found.total - 1));
      this.onTotal(found.total);
    } catch {
      return; // no longer wanted, or not to be had now: the next change asks again
    } finally {
      if (this.asked.get(page) === request) this.asked.delete(page);
    }
    this.later();
  }
}
