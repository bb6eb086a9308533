"""Objects of the published data sets, by their documented fields."""

from __future__ import annotations

import base64
import json
import os
import pickle
import zlib
from pathlib import Path

import pytest

from problems import Limits, Problem, ProblemError, load_problem, load_problems
from problems._json import problem_from_json
from problems._shapes_livecodebench import only_string

PRIVATE = [{"input": "3", "output": "4", "testtype": "stdin"}]
LIVECODEBENCH = {
    "question_id": "abc900_a",
    "question_title": "Next",
    "question_content": "Print $n + 1$.",
    "platform": "atcoder",
    "public_test_cases": json.dumps([{"input": "1", "output": "2", "testtype": "stdin"}]),
    "private_test_cases": "",
    "metadata": "{}",
}
OPEN_R1 = {
    "id": "9001/B",
    "contest_id": "9001",
    "index": "B",
    "title": "Halves",
    "time_limit": 1.5,
    "memory_limit": 512.0,
    "description": "Print $$$n/2$$$.",
    "input_format": "One integer.",
    "output_format": "Its half, with absolute or relative error at most $$$10^{-6}$$$.",
    "interaction_format": None,
    "note": "Half of 1 is 0.5.",
    "examples": [{"input": "1", "output": "0.5"}],
    "rating": 900,
    "tags": ["math"],
    "official_tests": [{"input": "1", "output": "0.5"}, {"input": "3", "output": "1.5"}],
    "official_tests_complete": False,
    "input_mode": "file",
    "generated_checker": "print(1)",
}
CODEELO = {
    "problem_id": "9002C",
    "title": "Guess",
    "time_limit_ms": 2500,
    "memory_limit_mb": 64,
    "description": "Guess $x$.",
    "input": "",
    "output": "",
    "interaction": "Ask at most $10$ questions.",
    "examples": [["1\n", "2\n"], ["3", "4"]],
    "note": "",
    "rating": 1700,
    "tags": ["interactive"],
}
XCODEEVAL = {
    "src_uid": "0123abcd",
    "description": "Print $$$n$$$.",
    "input_from": "standard input",
    "output_to": "output.txt",
    "time_limit": "2 seconds",
    "memory_limit": "256 megabytes",
    "input_spec": "One integer.",
    "output_spec": "The same.",
    "notes": "NoteEasy.",
    "sample_inputs": ["1"],
    "sample_outputs": ["1"],
    "tags": ["math"],
    "difficulty": 800,
}


def parse(value: object) -> Problem:
    return problem_from_json(value, "here", "fallback")


def packed(value: object) -> str:
    """As LiveCodeBench packs its hidden tests."""
    return base64.b64encode(zlib.compress(pickle.dumps(value))).decode()


@pytest.mark.parametrize("private", [packed(json.dumps(PRIVATE)), json.dumps(PRIVATE)])
def test_livecodebench_hidden_tests(private: str) -> None:
    problem = parse({**LIVECODEBENCH, "private_test_cases": private})
    assert (problem.id, problem.statement) == ("abc900_a", "Print n + 1.")
    assert [(case.input, case.answer) for case in problem.samples] == [(b"1\n", b"2\n")]
    assert [(case.input, case.answer) for case in problem.tests] == [(b"3\n", b"4\n")]


def test_livecodebench_functional_tests_are_reported() -> None:
    tests = [{"input": "[1]", "output": "2", "testtype": "functional"}]
    problem = parse({**LIVECODEBENCH, "public_test_cases": json.dumps(tests)})
    assert problem.samples == ()
    assert problem.warnings == ("1 of public_test_cases call a function and are left out",)


class Trap:
    """Unpickling it would run a command."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("exit 1",)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (packed(Trap()), r"more than a string \((GLOBAL|STACK_GLOBAL)\)"),
        (packed(["[]"]), r"more than a string"),
        (packed("{'not': json}"), "cannot be unpacked"),
        (packed(json.dumps(PRIVATE))[:-8], "cannot be unpacked: they are cut short"),
        ("eJxr...", "cannot be unpacked"),
    ],
)
def test_livecodebench_refuses_what_is_no_string(text: str, words: str) -> None:
    with pytest.raises(ProblemError, match=words) as caught:
        parse({**LIVECODEBENCH, "private_test_cases": text})
    assert "private_test_cases" in caught.value.message


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_a_pickled_string_is_read_in_every_protocol(protocol: int) -> None:
    for text in ("", "plain", "åäö \n \U0001f600", "x" * 300):
        assert only_string(pickle.dumps(text, protocol)) == text


def test_open_r1() -> None:
    problem = parse(OPEN_R1)
    assert (problem.id, problem.title, problem.rating) == ("9001B", "Halves", 900)
    assert problem.limits == Limits(1.5, 512)
    assert problem.statement.split("\n\n") == [
        *("Print n/2.", "Input", "One integer."),
        *("Output", "Its half, with absolute or relative error at most 10^-6."),
        *("Note", "Half of 1 is 0.5."),
    ]
    assert (problem.checker.float_absolute, problem.checker.float_relative) == (1e-6, 1e-6)
    assert [case.input for case in problem.tests] == [b"3\n"]
    assert not problem.interactive
    said = " ".join(problem.warnings)
    assert all(word in said for word in ("input.txt", "generated_checker", "incomplete"))


def test_codeelo() -> None:
    problem = parse(CODEELO)
    assert (problem.id, problem.limits, problem.rating) == ("9002C", Limits(2.5, 64), 1700)
    assert problem.interactive
    assert problem.statement == "Guess x.\n\nInteraction\n\nAsk at most 10 questions."
    assert [case.answer for case in problem.samples] == [b"2\n", b"4\n"]


def test_xcodeeval_with_its_test_file(tmp_path: Path) -> None:
    path = tmp_path / "problem_descriptions.jsonl"
    path.write_text(json.dumps({**XCODEEVAL, "src_uid": "other"}) + "\n" + json.dumps(XCODEEVAL))
    tests = [{"input": "å7", "output": ["7"]}, {"input": "8", "output": ["8", "-8"]}]
    database = {"first": [], XCODEEVAL["src_uid"]: tests}
    (tmp_path / "unittest_db.json").write_text(json.dumps(database, ensure_ascii=False))
    other, problem = load_problems(path)
    assert other.tests == ()
    assert [case.input for case in problem.tests] == ["å7\n".encode(), b"8\n"]
    assert problem.limits == Limits(2.0, 256)
    assert problem.statement.endswith("Note\n\nEasy.")
    said = " ".join(problem.warnings)
    assert "output.txt" in said
    assert "1 tests have several accepted outputs" in said


def test_xcodeeval_rows_of_a_task() -> None:
    row = {f"prob_desc_{name}": value for name, value in XCODEEVAL.items() if name != "src_uid"}
    row["prob_desc_sample_inputs"] = json.dumps(XCODEEVAL["sample_inputs"])
    row["prob_desc_sample_outputs"] = json.dumps(XCODEEVAL["sample_outputs"])
    problem = parse({**row, "src_uid": "u", "lang": "GNU C++", "source_code": "int main() {}"})
    assert (problem.id, problem.samples[0].answer) == ("u", b"1\n")


def test_apps_solutions_and_call_based_tests() -> None:
    calls = {"fn_name": "add", "inputs": [[1, 2]], "outputs": [3]}
    value = {
        "problem_id": 4000,
        "question": "Add.",
        "input_output": json.dumps(calls),
        "solutions": json.dumps(["def add(a, b):\n    return a + b\n"]),
    }
    problem = parse(value)
    assert problem.id == "4000"
    assert (problem.samples, problem.tests) == ((), ())
    assert "call a function (add)" in problem.warnings[0]
    assert [(one.language, one.label) for one in problem.submissions] == [("python", "accepted")]


def test_codecontests_in_the_json_form_of_the_proto() -> None:
    problem = parse(
        {
            "name": "9_A. Sum",
            "description": "Add.",
            "publicTests": [{"input": "1 2", "output": "3"}],
            "generatedTests": [{"input": "2 2\n", "output": "4\n"}],
            "timeLimit": "1.500s",
            "memoryLimitBytes": "268435456",
            "cfTags": ["math"],
            "cfRating": 800,
            "solutions": [
                {"language": "PYTHON3", "solution": "print(1)"},
                {"language": "UNKNOWN_LANGUAGE", "solution": "?"},
            ],
            "inputFile": "sum.in",
        }
    )
    assert problem.limits == Limits(1.5, 256)
    assert [case.input for case in (*problem.samples, *problem.tests)] == [b"1 2\n", b"2 2\n"]
    assert (problem.rating, problem.tags) == (800, ("math",))
    assert [one.language for one in problem.submissions] == ["python"]
    assert any("1 solutions in an unknown language" in line for line in problem.warnings)
    assert any("sum.in" in line for line in problem.warnings)


@pytest.mark.parametrize(
    ("sentence", "absolute", "relative"),
    [
        ("The absolute or relative error must not exceed 10^-9.", 1e-9, 1e-9),
        ("Answers within an absolute error of 1e-4 are accepted.", 1e-4, None),
        ("An absolute or relative difference of 0.0001 is allowed.", 1e-4, 1e-4),
        ("Print x with relative error at most 10^{-6}. The limit is 10^9.", None, 1e-6),
        ("The absolute value of x is at most 10^-6.", None, None),
        ("There is an error if |x| > 10^6. Print the absolute value.", None, None),
    ],
)
def test_tolerance_that_the_statement_asks_for(
    sentence: str, absolute: float | None, relative: float | None
) -> None:
    problem = parse({**CODEELO, "description": sentence})
    assert problem.checker.float_absolute == absolute
    assert problem.checker.float_relative == relative


def test_letters_in_any_case_that_the_statement_allows() -> None:
    text = 'Print "YES" or "NO". You can output each letter in any case (lowercase or uppercase).'
    assert not parse({**CODEELO, "description": text}).checker.case_sensitive
    assert parse({**CODEELO, "description": "In any case, print -1."}).checker.case_sensitive


def test_examples_cut_out_of_web_pages_are_unescaped() -> None:
    text = "Compare.\n\nExample\n\nInput\n\n1 2\n\nOutput\n\n&lt;\n"
    problem = parse({"problem": text, "tests": {"inputs": ["2 1\n"], "outputs": [">\n"]}})
    assert [case.answer for case in (*problem.samples, *problem.tests)] == [b"<\n", b">\n"]


def test_rows_of_a_data_set_viewer(tmp_path: Path) -> None:
    path = tmp_path / "page.json"
    path.write_text(json.dumps({"rows": [{"row_idx": 0, "row": CODEELO}, {"row": OPEN_R1}]}))
    assert [problem.id for problem in load_problems(path)] == ["9002C", "9001B"]
    assert load_problem(f"{path}#9001B").title == "Halves"


def test_shared_evaluation_sets_load() -> None:
    folder = Path(__file__).parents[3] / "shared" / "data" / "statements"
    if not folder.is_dir():
        pytest.skip("data sets are not beside this checkout (../shared/data/statements)")
    problems = list(load_problems(folder / "codecontests_test165.json"))
    assert len(problems) == 165
    assert sum(len(one.samples) + len(one.tests) for one in problems) >= 1800
    tolerant = [one for one in problems if one.checker.float_absolute]
    assert [one.checker.float_absolute for one in tolerant] == [1e-4, 1e-6]
