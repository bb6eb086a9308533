// The tabs beside the candidates: clusters, submissions, inputs and the overview.

import { card, codeBlock, count, facts, make, programLink, table, verdictBadge } from "./view_dom.js";
import { sideBySide } from "./view_program.js";

const STEPS = [
  ["samples", "drawn"], ["unique", "unique"], ["compiled", "compile"], ["passed", "pass the samples"],
  ["clusters", "clusters"], ["chosen", "chosen"],
];

/** The funnel in one line of steps. */
export function funnelSteps(funnel) {
  return STEPS.map(([name, words]) =>
    make("li", {}, make("strong", {}, count(funnel[name])),
      ` ${funnel[name] === 1 && name === "clusters" ? "cluster" : words}`));
}

export function clustersTab({ total, clusters }, { onFilter }) {
  if (!total) return [empty("No clusters yet: programs that pass the samples are run on new inputs first.")];
  const left = total - clusters.length;
  return [
    ...clusters.map((cluster) => clusterCard(cluster, onFilter)),
    ...(left ? [empty(`and ${count(left)} smaller clusters`)] : []),
  ];
}

function clusterCard(cluster, onFilter) {
  const title = `Cluster ${cluster.number}: ${many(cluster.samples, "sample")}, ${many(cluster.programs, "program")}`;
  const all = make("button", { type: "button", className: "button" }, "Show its candidates");
  all.addEventListener("click", () => onFilter(cluster.number));
  const more = cluster.programs - cluster.members.length;
  return card(title,
    cluster.ranks.length ? make("p", {}, `Submitted as ${cluster.ranks.map((rank) => `#${rank}`).join(", ")}`) : null,
    make("p", { className: "members" }, ...cluster.members.map(programLink), more ? `and ${count(more)} more` : "", all),
    ...difference(cluster));
}

function difference({ differs, example }) {
  if (!example) return [];
  return [
    make("p", { className: "muted small" },
      `Differs from the largest cluster on ${many(differs, "input")}, first on input ${example.input}:`),
    codeBlock(example.text, { label: "Input" }),
    sideBySide(example.own, example.major),
  ];
}

export function submissionsTab({ submissions }) {
  if (!submissions.length) return [empty("Nothing is chosen yet.")];
  const rows = submissions.map((one) => [
    `#${one.rank}`, programLink(one.key), one.verdict ? verdictBadge(one.verdict) : null,
    count(one.cluster), count(one.cluster_size), one.score.toFixed(3), one.reason,
  ]);
  return [card("Submissions",
    table(["#Rank", "Program", "Hidden tests", "#Cluster", "#Samples", "#Score", "Reason"], rows))];
}

export function inputsTab({ inputs }) {
  if (!inputs.length) return [empty("No new inputs yet: they are written when the samples are tested.")];
  return [card(`${many(inputs.length, "generated input")}`, ...inputs.map(inputDetails))];
}

function inputDetails(input) {
  const failures = Object.entries(input.failures ?? {}).map(([name, number]) => `${count(number)} ${name}`);
  const words = input.kept === null ? "" : input.kept
    ? agreement(input.outputs) : "left out: most programs fail on it";
  const line = input.text.slice(0, 60).trim().replaceAll("\n", " ⏎ ");
  return make("details", {},
    make("summary", {}, `Input ${input.number} `,
      make("span", { className: "muted small" }, [words, ...failures].filter(Boolean).join(", ")),
      make("span", { className: "mono first-line" }, ` ${line}`)),
    codeBlock(input.text, { bytes: input.bytes, label: `Input ${input.number}` }));
}

function agreement(outputs) {
  return outputs === 1 ? "one output" : `${count(outputs)} different outputs`;
}

export function overviewTab(run) {
  return [
    card("Funnel", bars(STEPS.map(([name, words]) => [words, run.funnel[name]]), run.funnel.samples)),
    card("Stages", run.stages.length ? table(["Stage", "State", "#Done", "#Of", "#Passed", "#Seconds"],
      run.stages.map((stage) => [
        stage.name, stage.state, count(stage.done), count(stage.total),
        stage.passed === undefined ? null : count(stage.passed), stage.seconds.toFixed(1),
      ])) : empty("This run tells nothing of its stages.")),
    card("Verdicts on the samples", bars(sorted(run.verdicts), run.funnel.judged)),
    card("Languages and policies", table(["Language", "#Programs"], cells(run.languages)),
      table(["Policy", "#Samples"], cells(run.policies))),
    card("What defines the run", facts([["file", run.file], ...Object.entries(run.manifest)
      .map(([name, value]) => [name, typeof value === "string" ? value : JSON.stringify(value)])])),
  ];
}

function bars(rows, most) {
  return make("div", { className: "funnel" }, ...rows.map(([words, number]) => {
    const fill = make("span", { className: "bar-fill" });
    fill.style.width = `${most ? Math.min(100, (100 * number) / most) : 0}%`;
    return make("div", { className: "funnel-row" }, make("span", {}, words),
      make("span", { className: "bar" }, fill), make("span", { className: "num" }, count(number)));
  }));
}

function sorted(counts) {
  return Object.entries(counts).sort(([, one], [, other]) => other - one);
}

function cells(counts) {
  return sorted(counts).map(([name, number]) => [name, count(number)]);
}

function many(number, word) {
  return `${count(number)} ${word}${number === 1 ? "" : "s"}`;
}

function empty(text) {
  return make("p", { className: "empty" }, text);
}
