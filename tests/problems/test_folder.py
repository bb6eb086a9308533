"""Our own folder format: examples, errors, and the round trip."""

from __future__ import annotations

import math
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
    Group,
    Limits,
    Problem,
    ProblemError,
    ScoreRule,
    Submission,
    VerdictRule,
    load_problem,
    load_problems,
    require_solvable,
    save_problem,
)

ROOT = Path(__file__).parents[2]
EXAMPLES = sorted(p.parent for p in (ROOT / "examples").glob("*/problem.yaml"))
FIXTURES = ROOT / "tests" / "fixtures" / "problems"


def contents(problem: Problem) -> tuple[object, ...]:
    """Everything a round trip keeps, with case bytes instead of where they lie."""
    cases = [(case.name, case.input, case.answer) for case in (*problem.samples, *problem.tests)]
    submissions = sorted(
        (one.name, one.language, one.source, one.label or "") for one in problem.submissions
    )
    return (
        problem.id,
        problem.title,
        problem.statement,
        sorted(cases),
        problem.limits,
        problem.tags,
        problem.rating,
        problem.interactive,
        submissions,
        problem.warnings,
        problem.origin,
        problem.passes,
        problem.scoring,
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A small valid problem to damage."""
    samples = (Case("sample/1", b"1\n", b"2\n"),)
    problem = Problem("plain", "Plain", "Do it.", samples, checker=Checker(float_absolute=1e-6))
    return save_problem(problem, tmp_path / "plain")


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.name)
def test_examples_are_complete(path: Path) -> None:
    problem = load_problem(path)
    require_solvable(problem)
    assert problem.warnings == ()
    assert problem.id == path.name
    assert len(problem.samples) >= 2
    assert len(problem.tests) >= 8
    accepted = {one.language for one in problem.submissions if one.label == "accepted"}
    assert accepted == {"cpp", "python"}
    assert "wrong_answer" in {one.label for one in problem.submissions}
    inputs = [case.input for case in (*problem.samples, *problem.tests)]
    assert len(set(inputs)) == len(inputs)


def test_examples_folder_gives_all_of_them() -> None:
    problems = list(load_problems(ROOT / "examples"))
    assert [problem.id for problem in problems] == [path.name for path in EXAMPLES]
    with pytest.raises(ProblemError, match="several problems"):
        load_problem(ROOT / "examples")


NAMES = st.from_regex(r"[a-z0-9]([a-z0-9_.-]{0,8}[a-z0-9])?", fullmatch=True)
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")))
STATEMENTS = TEXTS.map(lambda text: f"Statement {text}".strip())
POSITIVE = st.floats(0.001, 1e6, allow_nan=False)
CHECKERS = st.builds(
    Checker,
    kind=st.sampled_from([CheckerKind.TOKENS, CheckerKind.UNORDERED_LINES]),
    case_sensitive=st.booleans(),
    space_sensitive=st.booleans(),
    float_absolute=st.none() | POSITIVE,
    float_relative=st.none() | POSITIVE,
    flags=st.lists(TEXTS, max_size=2).map(tuple),
    protocol=st.sampled_from(CheckerProtocol),
)
SCORES = st.floats(-1e6, 1e6)
GROUPS = st.recursive(
    st.builds(Group, name=NAMES, accept_score=SCORES, high=SCORES | st.just(math.inf)),
    lambda inner: st.builds(
        Group,
        name=NAMES,
        groups=st.lists(inner, max_size=2).map(tuple),
        reject_score=SCORES,
        scores=st.sampled_from(ScoreRule),
        verdicts=st.sampled_from(VerdictRule),
        accept_any=st.booleans(),
        ignore_sample=st.booleans(),
        stops=st.booleans(),
        low=SCORES | st.just(-math.inf),
        requires=st.lists(NAMES, max_size=2).map(tuple),
    ),
    max_leaves=4,
)
LIMITS = st.builds(
    Limits,
    time_s=POSITIVE,
    memory_mib=st.integers(1, 10**6),
    output_kib=st.integers(1, 10**6),
    derived_multiplier=st.none() | POSITIVE,
)


def cases(prefix: str) -> st.SearchStrategy[tuple[Case, ...]]:
    name = NAMES.map(lambda text: f"{prefix}/{text}")
    case = st.builds(Case, name, st.binary(max_size=20), st.binary(max_size=20))
    return st.lists(case, max_size=4, unique_by=lambda one: one.name).map(tuple)


PROBLEMS = st.builds(
    Problem,
    id=NAMES,
    title=TEXTS.map(lambda text: f"T{text}"),
    statement=STATEMENTS,
    samples=cases("sample"),
    tests=cases("secret"),
    limits=LIMITS,
    checker=CHECKERS,
    tags=st.lists(TEXTS, max_size=3).map(tuple),
    rating=st.none() | st.integers(800, 3500),
    interactive=st.booleans(),
    origin=NAMES,
    warnings=st.lists(TEXTS, max_size=2).map(tuple),
    passes=st.integers(1, 9),
    scoring=st.none() | GROUPS,
)


@settings(max_examples=120, deadline=None)
@given(problem=PROBLEMS)
def test_round_trip(problem: Problem) -> None:
    with TemporaryDirectory() as place:
        loaded = load_problem(save_problem(problem, Path(place) / "saved"))
        assert contents(loaded) == contents(problem)
        assert loaded.checker == problem.checker


@pytest.mark.parametrize("name", ["legacy", "modern", "interactive"])
def test_packages_survive_the_round_trip(name: str, tmp_path: Path) -> None:
    problem = load_problem(FIXTURES / name)
    loaded = load_problem(save_problem(problem, tmp_path / "saved"))
    assert contents(loaded)[:8] == contents(problem)[:8]
    assert [(one.language, one.source, one.label) for one in loaded.submissions] == [
        (one.language, one.source, one.label) for one in problem.submissions
    ]
    assert loaded.checker.kind == problem.checker.kind
    if loaded.checker.program is not None:
        assert loaded.checker.program.is_relative_to(tmp_path)
        assert loaded.checker.program.exists()


def test_programs_keep_their_headers_in_the_round_trip(tmp_path: Path) -> None:
    for name in ("check.cpp", "talk.cpp", "testlib.h", "notes.txt"):
        (tmp_path / name).write_text(f"// {name}\n")
    kind, protocol = CheckerKind.PROGRAM, CheckerProtocol.TESTLIB
    problem = Problem(
        "x",
        "X",
        "T",
        (),
        checker=Checker(kind, program=tmp_path / "check.cpp", protocol=protocol),
        interactive=True,
        interactor=Checker(kind, program=tmp_path / "talk.cpp", flags=("a",), protocol=protocol),
    )
    loaded = load_problem(save_problem(problem, tmp_path / "saved"))
    assert loaded.interactor is not None
    assert loaded.interactor.program is not None
    assert loaded.interactor.program.read_text() == "// talk.cpp\n"
    assert (loaded.interactor.flags, loaded.interactor.protocol) == (("a",), protocol)
    kept = {path.name for path in (tmp_path / "saved" / "interactor").iterdir()}
    assert kept == {"talk.cpp", "testlib.h"}


def test_hostile_names_stay_inside_the_folder(tmp_path: Path) -> None:
    problem = Problem(
        "x",
        "X",
        "Text.",
        (Case("sample/../../../evil", b"1", b"1"), Case("/abs/olute", b"2", b"2")),
        submissions=(Submission("../../evil.py", "python", "print(1)", "../accepted"),),
    )
    inside = save_problem(problem, tmp_path / "deep" / "saved")
    outside = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert all(path.is_relative_to(inside) for path in outside)
    assert len(load_problem(inside).samples) == 2
    assert load_problem(inside).submissions[0].source == "print(1)"


def test_save_refuses_a_full_folder_and_colliding_names(folder: Path, tmp_path: Path) -> None:
    problem = load_problem(folder)
    with pytest.raises(ProblemError, match="is not empty"):
        save_problem(problem, folder)
    twins = Problem("x", "X", "T", (Case("a b", b"", b""), Case("a?b", b"", b"")))
    with pytest.raises(ProblemError, match="two items"):
        save_problem(twins, tmp_path / "twins")


def test_languages_survive_odd_file_names(tmp_path: Path) -> None:
    submissions = (
        Submission("solution", "python2", "print 1", "accepted"),
        Submission("main.txt", "cpp", "int main() {}", None),
        Submission("a.bf", "brainfuck", "+++", "wrong_answer"),
    )
    problem = Problem("x", "X", "T", (), submissions=submissions)
    loaded = load_problem(save_problem(problem, tmp_path / "x")).submissions
    assert {(one.language, one.source, one.label) for one in loaded} == {
        (one.language, one.source, one.label) for one in submissions
    }


BAD_YAML = {
    "limits: {time_s: fast}": r"limits: field 'time_s' must be a number above 0, found 'fast'",
    "limits: {time_s: 0}": r"field 'time_s' must be a number above 0",
    "limits: {time_s: .nan}": r"field 'time_s' must be a number above 0",
    "limits: {memory_mib: 1.5}": r"field 'memory_mib' must be a whole number",
    "limits: quick": r"field 'limits' must be named fields, found 'quick'",
    "tags: {a: b}": r"field 'tags' must be a list of texts",
    "rating: high": r"field 'rating' must be a number",
    "interactive: 3": r"field 'interactive' must be true or false, found 3",
    "title: [a]": r"field 'title' must be text, found a list",
    "checker: {kind: magic}": r"field 'kind' must be one of tokens, unordered_lines, program",
    "checker: {kind: program}": r"field 'kind' must be 'program' exactly when",
    "checker: {program: ../plain/statement.md/..}": r"field 'program' must be the path",
    "checker: {program: /etc/passwd}": r"field 'program' must be the path",
    "checker: {tolerance: 1}": r"unknown field 'tolerance'",
    "checker: {protocol: polygon}": r"field 'protocol' must be one of kattis, testlib",
    "interactor: {program: statement.md}": r"field 'interactor' must be a program, in a problem",
    "passes: 0": r"field 'passes' must be a number of at least 1",
    "scoring: {groups: [{worth: 1}]}": r"scoring, group 1: unknown field 'worth'",
    "scoring: {scores: best}": r"scoring: field 'scores' must be one of sum, min, max, avg",
    "- a": r"expected named fields, found a list",
    "a: b: c": r"line 1: invalid YAML",
    "a: &x [*x, *y]": r"invalid YAML",
    "a: 2001-99-99": r"invalid YAML",
}


@pytest.mark.parametrize("text", BAD_YAML)
def test_wrong_fields_are_named(folder: Path, text: str) -> None:
    (folder / "problem.yaml").write_text(text + "\n")
    with pytest.raises(ProblemError, match=BAD_YAML[text]) as caught:
        load_problem(folder)
    assert "problem.yaml" in caught.value.message
    assert "\n" not in caught.value.message
    assert caught.value.hint


def test_exponent_without_a_dot_is_a_number(folder: Path) -> None:
    (folder / "problem.yaml").write_text("checker: {float_absolute: 1e-6}\n")
    assert load_problem(folder).checker.float_absolute == 1e-6


def test_unknown_field_is_a_warning(folder: Path) -> None:
    (folder / "problem.yaml").write_text("colour: red\n")
    assert any("'colour'" in line for line in load_problem(folder).warnings)


def test_empty_statement(folder: Path) -> None:
    (folder / "statement.md").write_text(" \n")
    with pytest.raises(ProblemError, match=r"statement\.md is empty"):
        load_problem(folder)


def test_sample_without_output(folder: Path) -> None:
    (folder / "samples" / "1.out").unlink()
    with pytest.raises(ProblemError, match=r"1\.in has no answer"):
        load_problem(folder)


def test_case_that_vanishes_after_loading(folder: Path) -> None:
    case = load_problem(folder).samples[0]
    (folder / "samples" / "1.in").unlink()
    with pytest.raises(ProblemError, match=r"cannot read .*1\.in: No such file"):
        _ = case.input
