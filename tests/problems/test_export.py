"""Round trips through every format that is written: what changes is what was said to be lost."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from problems import (
    Case,
    Checker,
    CheckerKind,
    CheckerProtocol,
    Format,
    Group,
    Limits,
    Problem,
    ProblemError,
    Submission,
    load_problem,
    losses,
    save_as,
)
from problems._kattis_out import statement_tex
from problems._tex import render_tex

EXAMPLES = Path(__file__).parents[2] / "examples"


def seen(problem: Problem) -> dict[str, object]:
    """Every attribute, with case bytes instead of where they lie, submissions in order by file."""
    values = {field.name: getattr(problem, field.name) for field in dataclasses.fields(Problem)}
    for name in ("samples", "tests"):
        values[name] = sorted((case.name, case.input, case.answer) for case in values[name])
    values["submissions"] = sorted(
        (one.name.rpartition("/")[2], one.language, one.source, one.label or "")
        for one in problem.submissions
    )
    values["checker"] = dataclasses.replace(problem.checker, program=None)
    return values


def round_trip(problem: Problem, form: Format) -> tuple[set[str], set[str]]:
    """Attributes that changed on the way out and in, and those said to be lost."""
    with TemporaryDirectory() as folder:
        name = problem.id if form.is_folder else f"{problem.id}.jsonl"
        lost = save_as(problem, Path(folder) / name, form)
        before, after = seen(problem), seen(load_problem(Path(folder) / name))
    assert lost == losses(problem, form)
    if not problem.warnings:  # the reader may have something of its own to say
        after["warnings"] = ()
    changed = {name for name in before if before[name] != after[name]}
    return changed, {loss.field for loss in lost}


def cases(kind: str) -> st.SearchStrategy[tuple[Case, ...]]:
    data = st.sampled_from([b"1 2\n", b"x", "å\n".encode(), b"\xff\xfe\n", b"a\nb\n", b""])
    names = st.sampled_from(["1", "2", "3", "big/07"])
    pairs = st.lists(st.tuples(names, data, data), max_size=3, unique_by=lambda pair: pair[0])
    return pairs.map(
        lambda found: tuple(Case(f"{kind}/{name}", kind.encode() + a, b) for name, a, b in found)
    )


LIMITS = st.builds(
    Limits,
    time_s=st.sampled_from([0.5, 1.0, 2.25, 10.0]),
    memory_mib=st.sampled_from([16, 256, 2048]),
    output_kib=st.sampled_from([64, 8192]),
)
CHECKERS = st.builds(
    Checker,
    kind=st.sampled_from([CheckerKind.TOKENS, CheckerKind.UNORDERED_LINES]),
    case_sensitive=st.booleans(),
    space_sensitive=st.booleans(),
    float_absolute=st.sampled_from([None, 1e-6]),
    float_relative=st.sampled_from([None, 1e-9]),
)
SUBMISSIONS = st.lists(
    st.sampled_from(
        [
            Submission("sum.cpp", "cpp", "int main() {}\n", "accepted"),
            Submission("sum.py", "python", "print(1)\n", "wrong_answer"),
            Submission("sum.go", "go", "package main\n", "accepted"),
            Submission("other.py", "python", "print(2)\n", None),
        ]
    ),
    max_size=3,
    unique=True,
).map(tuple)
STATEMENTS = st.sampled_from(
    [
        "Add.",
        "Add a_1 and b^2; cost: 5% of $x & {y} ~ #1 \\ -- ``quoted'' `it's`.",
        "First.\n\nInput\n\nTwo lines:\nn\na_1 ... a_n\n\nOutput\n\nThe sum.",
        "A picture:\n\n  /\\\n /  \\  x\n\nNote\n\n- one\n- two",
        "Print the answer with an absolute or relative error of at most 10^-6.",
    ]
)
PROBLEMS = st.builds(
    Problem,
    id=st.just("sum"),
    title=st.sampled_from(["sum", "A & B: 100% {x}_1"]),
    statement=STATEMENTS,
    samples=cases("sample"),
    tests=cases("secret"),
    limits=LIMITS,
    checker=CHECKERS,
    tags=st.sampled_from([(), ("two pointers", "dp")]),
    rating=st.sampled_from([None, 500, 1700]),
    submissions=SUBMISSIONS,
    origin=st.just("somewhere"),
    warnings=st.sampled_from([(), ("odd",)]),
    passes=st.sampled_from([1, 2]),
    scoring=st.sampled_from([None, Group(groups=(Group("secret/big", accept_score=30.0),))]),
)


@pytest.mark.parametrize("form", list(Format))
@settings(max_examples=60, deadline=None)
@given(problem=PROBLEMS)
def test_what_changes_was_said_to_be_lost(form: Format, problem: Problem) -> None:
    changed, lost = round_trip(problem, form)
    assert changed <= lost
    if form in (Format.FOLDER, Format.JSONL):
        assert not lost


@settings(max_examples=300)
@given(st.text(alphabet="ab1 .,-'`\"~^_%$&#{}\\<>|/*é≤\n", max_size=40))
def test_tex_shows_any_text(text: str) -> None:
    words = "\n\n".join(" ".join(part.split()) for part in text.split("\n") if part.strip())
    problem = Problem("x", "x", words, ())
    assert render_tex(statement_tex(problem)).text == words


def test_tests_that_repeat_a_sample_are_said_to_be_lost() -> None:
    twice = (Case("secret/1", b"1\n", b"1\n"), Case("secret/2", b"2\n", b"2\n"))
    samples = (Case("sample/1", b"1\n", b"1\n"),)
    problem = Problem("sum", "sum", "Add.", samples, twice, origin="here")
    (loss,) = losses(problem, Format.JSONL)
    assert (loss.field, loss.message) == ("tests", "1 tests that repeat a sample")
    assert round_trip(problem, Format.JSONL) == ({"tests"}, {"tests"})


def test_statements_that_readers_of_data_sets_change() -> None:
    text = "Add.\n\nExample\n\nInput\n\n1\n\nOutput\n\n2"
    problem = Problem("sum", "sum", text, (Case("sample/1", b"1\n", b"1\n"),), origin="here")
    assert round_trip(problem, Format.JSONL) == ({"statement"}, {"statement"})
    assert [loss.field for loss in losses(Problem("x", "x", "", ()), Format.JSONL)] == ["statement"]


@pytest.mark.parametrize("form", list(Format))
def test_checkers_of_single_tests_are_said_to_be_lost(form: Format) -> None:
    test = Case("secret/1", b"1\n", b"1\n", checker=Checker(case_sensitive=False))
    problem = Problem("sum", "sum", "Add.", (), (test,), origin="here")
    said = [loss.message for loss in losses(problem, form)]
    assert "what single tests ask of the checker" in said


def with_program(tmp_path: Path, protocol: CheckerProtocol) -> Problem:
    (tmp_path / "src").mkdir()
    program = tmp_path / "src" / "check.cpp"
    program.write_text("int main() { return 42; }\n")
    (tmp_path / "src" / "lib.h").write_text("// header\n")
    checker = Checker(CheckerKind.PROGRAM, program=program, protocol=protocol, flags=("strict",))
    samples = (Case("sample/1", b"1\n", b"1\n"),)
    return Problem("any", "Any", "Print any.", samples, checker=checker)


def test_checker_programs(tmp_path: Path) -> None:
    problem = with_program(tmp_path, CheckerProtocol.KATTIS)
    assert save_as(problem, tmp_path / "kattis", Format.KATTIS)[0].field == "origin"
    checker = load_problem(tmp_path / "kattis").checker
    assert checker.kind is CheckerKind.PROGRAM
    assert checker.program is not None
    assert sorted(path.name for path in checker.program.iterdir()) == ["check.cpp", "lib.h"]
    assert checker.flags == ("strict",)
    for form in (Format.JSONL, Format.CODECONTESTS):
        lost = save_as(problem, tmp_path / f"{form}.jsonl", form)
        assert "checker" in {loss.field for loss in lost}
        assert load_problem(tmp_path / f"{form}.jsonl").checker == Checker()


def test_a_testlib_checker_does_not_fit_a_kattis_package(tmp_path: Path) -> None:
    problem = with_program(tmp_path, CheckerProtocol.TESTLIB)
    lost = save_as(problem, tmp_path / "kattis", Format.KATTIS)
    assert {loss.field for loss in lost} == {"checker", "origin"}
    assert load_problem(tmp_path / "kattis").checker.kind is CheckerKind.TOKENS


@pytest.mark.parametrize("path", sorted(EXAMPLES.glob("*/problem.yaml")), ids=str)
def test_examples_through_every_format(path: Path) -> None:
    problem = load_problem(path)
    for form in Format:
        changed, lost = round_trip(problem, form)
        assert changed <= lost


def test_codecontests_objects_have_the_columns_of_the_data_set(tmp_path: Path) -> None:
    problem = load_problem(EXAMPLES / "even-sum")
    save_as(problem, tmp_path / "one.jsonl", Format.CODECONTESTS)
    (line,) = (tmp_path / "one.jsonl").read_text().splitlines()
    value = json.loads(line)
    assert len(value["private_tests"]["input"]) == len(problem.tests)
    assert value["time_limit"].keys() == {"seconds", "nanos"}
    assert value["description"].count("\n\nOutput\n\n") == len(problem.samples) + 1
    wanted = {"public_tests", "generated_tests", "solutions", "cf_rating", "memory_limit_bytes"}
    assert wanted < value.keys()


def test_a_target_that_is_there_is_kept(tmp_path: Path) -> None:
    problem = Problem("x", "x", "Do.", ())
    for form in Format:
        target = tmp_path / str(form)
        save_as(problem, target, form)
        with pytest.raises(ProblemError, match="is there already"):
            save_as(problem, target, form)
    with pytest.raises(ProblemError, match="cannot write"):
        save_as(problem, tmp_path / "jsonl" / "inside", Format.KATTIS)
