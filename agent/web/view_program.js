// One program: its text, its verdicts, its samples and what it writes on the generated inputs.

import { codeBlock, count, facts, make, table, verdictBadge } from "./view_dom.js";

/** Fill the panel with a program as `/api/program/KEY` describes it. */
export function showProgram(panel, program, onClose) {
  const close = make("button", { type: "button", className: "button" }, "Close");
  close.addEventListener("click", onClose);
  panel.replaceChildren(
    make("div", { className: "program-head" },
      make("h2", {}, "Program ", make("span", { className: "mono" }, program.key.slice(0, 10))),
      close),
    facts(describe(program)),
    ...(program.detail ? [codeBlock(program.detail, { label: "Detail of the verdict" })] : []),
    make("h3", {}, "Source"),
    codeBlock(program.source, { numbered: true, bytes: program.source_bytes, label: "Source" }),
    ...showOutputs(program),
    make("h3", {}, `Drawn ${count(program.samples)} ${program.samples === 1 ? "time" : "times"}`),
    showDrawn(program),
  );
}

/** The sample a program failed on, in words. */
export function failedCase({ verdict, case_name: name }) {
  return name && verdict !== "AC" ? ` ${name.replace(/^sample\//, "")}` : "";
}

function describe(program) {
  const lines = [
    ["language", program.language],
    ["samples", make("span", {}, verdictBadge(program.verdict), failedCase(program))],
  ];
  if (program.cpu_s !== null) lines.push(["CPU", `${count(Math.round(program.cpu_s * 1000))} ms`]);
  if (program.judged) lines.push(["hidden tests", verdictBadge(program.judged)]);
  if (program.cluster) lines.push(["cluster", count(program.cluster)]);
  const chosen = program.submission;
  if (chosen) lines.push(["choice", `#${chosen.rank}: ${chosen.reason}`]);
  lines.push(["key", make("span", { className: "mono" }, program.key)]);
  return lines;
}

function showOutputs(program) {
  if (!program.outputs.length) return [];
  const apart = program.outputs.filter((output) => output.same === false);
  const rest = program.outputs.filter((output) => output.same !== false);
  const unlike = `${apart.length} of ${program.outputs.length} unlike the largest cluster`;
  return [
    make("h3", {}, "Outputs on the generated inputs"),
    make("p", { className: "muted small" }, program.cluster ? unlike : "in no cluster yet"),
    ...apart.map((output) => showOutput(output, apart.length <= 3)),
    ...rest.map((output) => showOutput(output, false)),
  ];
}

function showOutput(output, open) {
  const marks = { true: "like the largest cluster", false: "differs", null: "does not count" };
  const title = make("summary", {}, `Input ${output.input} `, ...failure(output.own),
    make("span", { className: "muted small" }, ` ${marks[output.same]}`));
  const details = make("details", { open }, title);
  const fill = () => {
    details.append(codeBlock(output.text, { label: `Input ${output.input}` }),
      sideBySide(output.own, output.major));
  };
  if (open) fill();
  else details.addEventListener("toggle", fill, { once: true });
  return details;
}

/** Nothing where a run ended well: whether its output is right is not known. */
function failure({ verdict }) {
  return verdict === "AC" ? [] : [verdictBadge(verdict)];
}

/** A program's output beside the largest cluster's. */
export function sideBySide(own, major) {
  const side = (title, outcome) =>
    make("div", {}, make("h4", {}, `${title} `, ...failure(outcome)),
      codeBlock(outcome.text, { bytes: outcome.bytes, label: title }));
  return make("div", { className: "pair" }, side("This one", own),
    major ? side("Largest cluster", major) : null);
}

function showDrawn(program) {
  const show = (value, digits) => (value === null ? null : value.toFixed(digits));
  const rows = program.drawn.map((sample) => [
    sample.policy, count(sample.number), String(sample.seed), show(sample.temperature, 2),
    sample.rating === null ? null : String(sample.rating), sample.tags || null,
    count(sample.tokens), show(sample.log_probability, 1),
  ]);
  return table(["Policy", "#Number", "#Seed", "#Temperature", "#Rating", "Tags", "#Tokens",
    "#Log prob."], rows);
}
