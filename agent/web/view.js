// The live view of a run: asks the server what is new, and shows it.

import { count, getJson, make } from "./view_dom.js";
import { showProgram } from "./view_program.js";
import { CandidateGrid } from "./view_table.js";
import { clustersTab, funnelSteps, inputsTab, overviewTab, submissionsTab } from "./view_tabs.js";

const TABS = ["candidates", "clusters", "submissions", "inputs", "overview"];
const SHOW = { clusters: clustersTab, submissions: submissionsTab, inputs: inputsTab };
const READING_MS = 300, RUNNING_MS = 1000, FINISHED_MS = 10000, GONE_MS = 3000, TYPING_MS = 50;
const QUIET_S = 60;

const at = (id) => document.getElementById(id);
const filters = at("filters");
const panel = at("program");
const grid = new CandidateGrid(at("grid"), {
  onOpen: (key) => go(`program/${key}`),
  onTotal: showTotal,
});
let run = { revision: -1 };
let tab = "candidates";
let opened = "";
let followed = null;
let timer = 0;
let typing = 0;
const shown = new Map(); // tab or program -> the answer it shows, as text

async function poll() {
  clearTimeout(timer);
  let pause = GONE_MS;
  try {
    const found = await getJson("api/run");
    const changed = found.revision !== run.revision;
    run = found;
    pause = run.reading ? READING_MS : run.state === "finished" ? FINISHED_MS : RUNNING_MS;
    showState(run.error);
    if (changed && run.funnel) await showRun();
  } catch (error) {
    showState(error instanceof TypeError ? "tenshot view has ended: start it again" : error.message);
  }
  clearTimeout(timer);
  if (!document.hidden) timer = setTimeout(poll, pause);
}

function showState(error) {
  at("error").textContent = error;
  at("error").hidden = !error;
  at("state").textContent = run.state ?? "loading";
  const quiet = run.changed_s ? Date.now() / 1000 - run.changed_s : 0;
  const long = quiet > 7200 ? `${Math.round(quiet / 3600)} h` : `${Math.round(quiet / 60)} min`;
  at("age").textContent = run.state === "running" && quiet > QUIET_S ? `nothing new for ${long}` : "";
}

async function showRun() {
  const name = run.title || run.problem || "a run";
  at("title").textContent = name;
  document.title = `${name} · tenshot view`;
  at("funnel").replaceChildren(...funnelSteps(run.funnel), ...stageNow());
  fillChoices("verdict", [...Object.keys(run.verdicts).sort(), "none"]);
  fillChoices("language", Object.keys(run.languages).sort());
  fillChoices("policy", Object.keys(run.policies).sort());
  grid.refresh(run.revision);
  if (grid.total !== null) showTotal(grid.total);
  await Promise.all([showTab(), opened && showOpened()]);
}

function stageNow() {
  const stage = run.stages.findLast((one) => one.state !== "finished");
  if (!stage || run.state === "finished") return [];
  const bar = make("progress", { max: Math.max(stage.total, 1), value: stage.done });
  const text = `${stage.name} ${count(stage.done)} of ${count(stage.total)}`;
  return [make("li", { className: "stage-now" }, text, bar)];
}

function fillChoices(name, values) {
  const select = filters.elements[name];
  const known = Array.from(select.options, (option) => option.value);
  for (const value of values.filter((one) => !known.includes(one))) {
    select.append(make("option", { value }, value === "none" ? "not yet tested" : value));
  }
}

function showTotal(total) {
  const { unique, samples } = run.funnel ?? { unique: 0, samples: 0 };
  const part = total === unique ? "" : ` of ${count(unique)}`;
  const loading = filters.elements.q.value && run.searchable < unique
    ? `; ${count(run.searchable)} searched so far` : "";
  at("count").textContent = `${count(total)}${part} programs from ${count(samples)} samples${loading}`;
}

/** Draw the open tab again if its answer is another one than before. */
async function showTab() {
  if (tab === "candidates" || !run.funnel) return;
  const answer = tab === "overview" ? run : await getJson(`api/${tab}`);
  const text = JSON.stringify(answer);
  if (shown.get(tab) === text) return;
  shown.set(tab, text);
  const parts = tab === "overview" ? overviewTab(answer) : SHOW[tab](answer, { onFilter: filterCluster });
  at(tab).replaceChildren(...parts);
}

function filterCluster(number) {
  filters.reset();
  filters.elements.cluster.value = number;
  go("candidates");
  search();
}

async function showOpened() {
  const key = opened;
  let program;
  try {
    program = await getJson(`api/program/${encodeURIComponent(key)}`);
  } catch (error) {
    shown.delete("program");
    panel.replaceChildren(make("p", { className: "warning" }, error.message));
    return;
  }
  const text = JSON.stringify(program);
  if (key !== opened || shown.get("program") === text) return;
  shown.set("program", text);
  showProgram(panel, program, closeProgram);
}

function closeProgram() {
  go(tab);
  if (tab === "candidates") at("grid").focus();
}

/** Open a tab or a program; stepping from one program to the next leaves no trail to go back. */
function go(place) {
  if (opened && place.startsWith("program/")) location.replace(`#${place}`);
  else location.hash = place;
  follow();
}

/** The address says what is open: a tab, or a program beside the tab that was. */
function follow() {
  if (followed === location.hash) return;
  followed = location.hash;
  const [name, key = ""] = followed.slice(1).split("/");
  if (TABS.includes(name)) tab = name;
  if (opened !== key) panel.scrollTop = 0;
  opened = name === "program" ? key : "";
  for (const one of TABS) {
    at(one).hidden = one !== tab;
    at(`tab-${one}`).setAttribute("aria-selected", String(one === tab));
    at(`tab-${one}`).tabIndex = one === tab ? 0 : -1;
  }
  panel.hidden = !opened;
  document.body.classList.toggle("has-program", Boolean(opened));
  grid.later();
  if (opened) showOpened();
  showTab().catch((error) => showState(error.message));
}

function search() {
  const wanted = Object.fromEntries(new FormData(filters));
  grid.search(Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== "")));
}

const MOVES = {
  j: () => 1, ArrowDown: () => 1, k: () => -1, ArrowUp: () => -1,
  PageDown: () => grid.fits, PageUp: () => -grid.fits, Home: () => -Infinity, End: () => Infinity,
};

function pressed(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || at("help").open) return;
  const { key, target } = event;
  if (key === "Escape") return escape(target);
  if (target.matches("input, select")) {
    if (key === "Enter" || (key === "ArrowDown" && target.type === "search")) {
      event.preventDefault();
      at("grid").focus();
    }
    return;
  }
  const inPanel = panel.contains(target) && key.length > 1; // there, arrows scroll
  const move = tab === "candidates" && !inPanel && MOVES[key];
  const wanted = TABS[Number(key) - 1];
  if (key === "/") { go("candidates"); filters.elements.q.select(); }
  else if (key === "?") at("help").showModal();
  else if (wanted) go(wanted);
  else if (move) { grid.move(move()); if (opened) grid.open(); }
  else if (key === "Enter" && tab === "candidates" && !target.matches("a, button, summary")) grid.open();
  else return;
  event.preventDefault();
}

function escape(target) {
  if (target.matches("input, select")) at("grid").focus();
  else if (opened) closeProgram();
}

function turnTabs(event) {
  const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!step) return;
  const next = TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length];
  go(next);
  at(`tab-${next}`).focus();
}

for (const one of TABS) at(`tab-${one}`).addEventListener("click", () => go(one));
document.querySelector("[role=tablist]").addEventListener("keydown", turnTabs);
document.addEventListener("keydown", pressed);
document.addEventListener("visibilitychange", () => { if (!document.hidden) poll(); });
at("show-help").addEventListener("click", () => at("help").showModal());
filters.addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(search, TYPING_MS);
});
filters.addEventListener("submit", (event) => event.preventDefault());
window.addEventListener("hashchange", follow);
follow();
search();
poll();
