"""JSON and JSON Lines: our own shape, known data sets' shapes, errors."""

from __future__ import annotations

import contextlib
import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from problems import (
    Checker,
    Limits,
    Problem,
    ProblemError,
    load_problem,
    load_problems,
    require_samples,
)
from problems._json import problem_from_json

STATEMENTS = Path(__file__).parents[3] / "shared" / "data" / "statements"
CASE = {"input": "1 2\n", "output": "3\n"}
OWN = {
    "id": "sum",
    "title": "Sum",
    "statement": "Add.",
    "samples": [CASE],
    "tests": [{"input": "5 5\n", "output": "10\n"}, CASE],
    "time_limit_s": 1.5,
    "memory_limit_mib": 64,
    "checker": {"float_absolute": 1e-6},
    "tags": ["math"],
    "rating": 900,
    "submissions": [{"language": "cpp", "source": "int main() {}", "label": "accepted"}],
}
FLAT = (
    "\nAdd $x$.\n\nInput\n\nTwo numbers.\n\nExample\n\nInput\n\n1 2\n\nOutput\n\n3\n\nNote\n\n"
    "Easy.\n\nTags:\n['math', 'greedy']\n\nTime Limit: 1500 ms\nMemory Limit: 64 MB\n"
)


def parse(value: object) -> Problem:
    return problem_from_json(value, "here", "fallback")


def write(path: Path, *values: object) -> Path:
    path.write_text("".join(json.dumps(value) + "\n" for value in values))
    return path


def test_own_object(tmp_path: Path) -> None:
    problem = load_problem(write(tmp_path / "sum.json", OWN))
    assert (problem.id, problem.title, problem.statement) == ("sum", "Sum", "Add.")
    assert problem.limits == Limits(1.5, 64)
    assert problem.checker == Checker(float_absolute=1e-6)
    assert (problem.tags, problem.rating) == (("math",), 900)
    assert [case.name for case in problem.samples] == ["sample/1"]
    assert problem.submissions[0].name == "accepted-1.cpp"


def test_tests_that_repeat_a_sample_are_left_out(tmp_path: Path) -> None:
    problem = load_problem(write(tmp_path / "sum.json", OWN))
    assert [case.input for case in problem.tests] == [b"5 5\n"]


def test_least_object_and_missing_samples(tmp_path: Path) -> None:
    problem = load_problem(write(tmp_path / "a b.json", {"statement": "Print 1."}))
    assert (problem.id, problem.title, problem.samples) == ("a-b", "a-b", ())
    with pytest.raises(ProblemError, match="has no samples"):
        require_samples(problem)


def test_examples_in_the_statement_become_samples() -> None:
    problem = parse({"statement": "Add.\n\nExample\n\nInput\n\n1\n\nOutput\n\n2\n"})
    assert problem.statement == "Add."
    assert (problem.samples[0].input, problem.samples[0].answer) == (b"1\n", b"2\n")


def test_lines_stream_and_pick(tmp_path: Path) -> None:
    path = write(tmp_path / "many.jsonl", OWN, {"statement": "B."}, {"statement": ""})
    stream = load_problems(path)
    assert next(stream).id == "sum"
    assert next(stream).id == "many-2"
    with pytest.raises(ProblemError, match=r"many\.jsonl, line 3: no statement"):
        next(stream)
    assert load_problem(f"{path}#many-2").statement == "B."


def test_choice_must_be_clear(tmp_path: Path) -> None:
    path = write(tmp_path / "many.jsonl", OWN, {"statement": "B."})
    with pytest.raises(ProblemError, match=r"several problems \(sum, many-2") as caught:
        load_problem(path)
    assert caught.value.hint.endswith("many.jsonl#sum")
    with pytest.raises(ProblemError, match="has no problem 'other'"):
        load_problem(f"{path}#other")
    assert load_problem(write(tmp_path / "one.jsonl", OWN)).id == "sum"


def test_list_of_problems(tmp_path: Path) -> None:
    path = tmp_path / "list.json"
    path.write_text(json.dumps([{"statement": "A."}, {"statement": "B."}]))
    assert [problem.id for problem in load_problems(path)] == ["list-1", "list-2"]
    assert load_problem(f"{path}#list-2").statement == "B."


def test_a_hash_in_a_file_name_is_no_choice(tmp_path: Path) -> None:
    assert load_problem(write(tmp_path / "c#1.json", OWN)).id == "sum"


def test_flattened_shape_with_examples() -> None:
    tests = {"inputs": ["1 2\n", "3 4"], "outputs": ["3\n", "7"]}
    problem = parse({"problem": FLAT, "tests": tests})
    assert problem.statement == "Add x.\n\nInput\n\nTwo numbers.\n\nNote\n\nEasy."
    assert problem.limits == Limits(1.5, 64)
    assert problem.tags == ("math", "greedy")
    assert [case.input for case in problem.samples] == [b"1 2\n"]
    assert [case.input for case in problem.tests] == [b"3 4\n"]


def test_flattened_shape_without_examples() -> None:
    text = "Add.\n\nTime Limit: {'seconds': 2, 'nanos': 500000000}\nMemory Limit: 256000000 bytes"
    problem = parse({"problem": text, "tests": [{"input": "1", "output": "2"}]})
    assert problem.statement == "Add."
    assert problem.limits == Limits(2.5, 256)
    assert [case.input for case in problem.samples] == [b"1\n"]
    assert problem.tests == ()


def test_codecontests_shape() -> None:
    problem = parse(
        {
            "name": "1_A. Theatre",
            "description": "Cover.",
            "public_tests": {"input": ["1\n"], "output": ["1\n"]},
            "private_tests": {"input": ["2\n"], "output": ["2\n"]},
            "generated_tests": {"input": ["3\n"], "output": ["3\n"]},
            "time_limit": {"seconds": 1, "nanos": 500000000},
            "memory_limit_bytes": 256000000,
            "cf_rating": 0,
            "cf_tags": ["math", ""],
            "solutions": {"language": [2, 3, 0], "solution": ["int main() {}", "print(1)", "?"]},
            "incorrect_solutions": {"language": [1], "solution": ["print 1"]},
        }
    )
    assert problem.id == "1_A.-Theatre"
    assert problem.limits == Limits(1.5, 256)
    assert (problem.tags, problem.rating) == (("math",), None)
    assert [case.input for case in problem.tests] == [b"2\n", b"3\n"]
    assert [(one.language, one.label) for one in problem.submissions] == [
        ("cpp", "accepted"),
        ("python", "accepted"),
        ("python2", "rejected"),
    ]


def test_apps_and_taco_shape() -> None:
    cases = json.dumps({"inputs": ["1\n", ["2", "3"]], "outputs": ["1\n", ["5"]]})
    problem = parse(
        {
            "id": 7,
            "question": "Do $n$.",
            "input_output": cases,
            "tags": "['dp']",
            "time_limit": "2.0 seconds",
            "memory_limit": "128.0 megabytes",
        }
    )
    assert (problem.id, problem.statement, problem.tags) == ("7", "Do n.", ("dp",))
    assert problem.limits == Limits(2.0, 128)
    assert [case.input for case in problem.samples] == [b"1\n"]
    assert [case.input for case in problem.tests] == [b"2\n3\n"]


BAD = {
    '{"statement": "a", "tests": 3}': r"field 'tests' must be a list, found 3",
    '{"statement": "a", "tests": [{"input": "1"}]}': r"tests\[0\]: field 'output' must be text",
    '{"statement": "a", "samples": ["1"]}': r"samples\[0\]: expected named fields, found '1'",
    '{"statement": 3.5, "tags": "x", "rating": true}': r"field 'rating' must be a number",
    '{"statement": "a", "time_limit_s": -1}': r"field 'time_limit_s' must be a number above 0",
    '{"statement": "a", "time_limit_s": 1e999}': r"field 'time_limit_s' must be a number",
    '{"statement": "a", "checker": {"program": "x.py"}}': r"field 'program' must be left out",
    '{"statement": "a", "samples": [{"name": "x", "input": "", "output": ""}, '
    '{"name": "x", "input": "", "output": ""}]}': r"two samples have the same name",
    '{"title": "a"}': r"no statement",
    '"text"': r"expected a problem, found 'text'",
    "{\n  'a': 1}": r"line 2, column 3: invalid JSON",
    "[" * 100_000: r"invalid JSON",
    "": r"line 1, column 1: invalid JSON",
    "[]": r"holds no problem",
}


@pytest.mark.parametrize("text", BAD, ids=range(len(BAD)))
def test_bad_json(tmp_path: Path, text: str) -> None:
    path = tmp_path / "bad.json"
    path.write_text(text)
    with pytest.raises(ProblemError, match=BAD[text]) as caught:
        load_problem(path)
    assert "bad.json" in caught.value.message
    assert "\n" not in caught.value.message
    assert caught.value.hint


def test_bad_paths(tmp_path: Path) -> None:
    for path, words in (
        (tmp_path / "nowhere", "no such file"),
        (tmp_path, "holds no problem"),
        (write(tmp_path / "a.txt", OWN), "in no known format"),
    ):
        with pytest.raises(ProblemError, match=words) as caught:
            load_problem(path)
        assert "accepted are" in caught.value.hint
    with pytest.raises(ProblemError, match=r"cannot read .*: File name too long"):
        load_problem("long" * 2000)
    (tmp_path / "latin.jsonl").write_bytes(b'{"statement": "\xe5"}\n')
    with pytest.raises(ProblemError, match="not UTF-8"):
        load_problem(tmp_path / "latin.jsonl")


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=5,
)
FIELDS = st.sampled_from(
    (
        *("id", "title", "statement", "samples", "tests", "checker", "tags", "rating", "problem"),
        *("public_tests", "question", "input_output", "question_content", "public_test_cases"),
        *("time_limit", "time_limit_s", "memory_limit_mib", "submissions", "solutions", "cf_tags"),
        *("description", "publicTests", "timeLimit", "input_format", "official_tests", "examples"),
        *("time_limit_ms", "src_uid", "sample_inputs", "sample_outputs", "hidden_unit_tests"),
        *("private_test_cases", "testType", "input", "scoring", "passes", "warnings"),
    )
)


@settings(max_examples=400, deadline=None)
@given(st.dictionaries(FIELDS, JSON, max_size=6))
def test_any_object_loads_or_is_refused_politely(value: dict[str, object]) -> None:
    """Nothing but ``ProblemError`` may come out."""
    with contextlib.suppress(ProblemError):
        problem = parse(value)
        assert problem.statement or "sends no statement" in problem.warnings[0]


@pytest.mark.parametrize("name", ["codecontests_test165.json", "codeelo408_samples.json"])
def test_real_data_sets_load(name: str) -> None:
    path = STATEMENTS / name
    if not path.is_file():
        pytest.skip("data sets are not beside this checkout (../shared/data/statements)")
    count = 0
    for problem in load_problems(path):
        count += 1
        require_samples(problem)
        assert "Time Limit:" not in problem.statement
    assert count in (165, 408)
