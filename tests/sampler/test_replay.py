"""Replaying programs that exist already."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sampler import Candidate, PolicyError, SampleRequest, open_policy
from tests.sampler.tiny import PROBLEM


def _replay(path: Path, **request: object) -> list[Candidate]:
    policy = open_policy(f"replay:{path}")
    return list(policy.sample(PROBLEM, SampleRequest(**({"samples": 100} | request))))  # type: ignore[arg-type]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "submissions"
    for name, text in {
        "accepted/b.py": "print(3)\n",
        "accepted/a.cpp": "int main() {}\n",
        "wrong_answer/c.cc": "int main() { return 0; }\n",
        "accepted/d.java": "class D {}\n",
        "accepted/e.java": "class E {}\n",
        "README": "hello\n",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def test_a_folder_is_replayed_once_in_order(folder: Path) -> None:
    assert _replay(folder, seed=5) == [
        Candidate("sum", "replay:submissions", 5, 0, "cpp", "int main() {}\n"),
        Candidate("sum", "replay:submissions", 5, 1, "python", "print(3)\n"),
        Candidate("sum", "replay:submissions", 5, 2, "cpp", "int main() { return 0; }\n"),
    ]


def test_what_is_left_out_is_told(folder: Path) -> None:
    policy = open_policy(f"replay:{folder}")
    assert policy.warnings == [  # type: ignore[attr-defined]
        f"{folder}: left out 2 files of type .java",
        f"{folder}: left out 1 file of type README",
    ]


def test_done_limit_and_languages_are_obeyed(folder: Path) -> None:
    assert [c.index for c in _replay(folder, done={0})] == [1, 2]
    assert [c.index for c in _replay(folder, samples=2)] == [0, 1]
    assert [c.language for c in _replay(folder, languages=("python",))] == ["python"]


def test_a_single_program(folder: Path) -> None:
    (candidate,) = _replay(folder / "accepted" / "b.py")
    assert (candidate.language, candidate.source) == ("python", "print(3)\n")


def test_bytes_that_are_not_text_are_replaced(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_bytes(b"# \xff\nprint(1)\n")
    assert _replay(tmp_path / "a.py")[0].source == "# \ufffd\nprint(1)\n"


def test_recorded_candidates(tmp_path: Path) -> None:
    path = tmp_path / "pool.jsonl"
    lines = [
        {"language": "cpp", "source": "a", "log_probability": -2.5, "anything": 1},
        {"language": "java", "source": "b"},
        {"language": "python", "source": "c"},
    ]
    path.write_text("\n".join(map(json.dumps, lines)) + "\n\n")
    policy = open_policy(f"replay:{path}")
    first, second = policy.sample(PROBLEM, SampleRequest(samples=10))
    assert (first.index, first.source, first.log_probability) == (0, "a", -2.5)
    assert (second.index, second.language, second.log_probability) == (1, "python", None)
    assert policy.warnings == [f"{path}: left out 1 in java"]  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{", "pool.jsonl:2: not JSON"),
        ("[]", "pool.jsonl:2: not a JSON object"),
        ('{"language": "cpp"}', "pool.jsonl:2: field 'source' must be a string"),
        ('{"language": 1, "source": ""}', "pool.jsonl:2: field 'language' must be a string"),
        (
            '{"language": "cpp", "source": "", "log_probability": "x"}',
            "pool.jsonl:2: field 'log_probability' must be a number",
        ),
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str, message: str) -> None:
    path = tmp_path / "pool.jsonl"
    path.write_text('{"language": "cpp", "source": "a"}\n' + line + "\n")
    with pytest.raises(PolicyError, match=message):
        _replay(path)


def test_binary_records_are_refused(tmp_path: Path) -> None:
    (tmp_path / "pool.jsonl").write_bytes(b"\xff\xfe")
    with pytest.raises(PolicyError, match=r"pool\.jsonl: cannot be read"):
        _replay(tmp_path / "pool.jsonl")


def test_nothing_to_replay(tmp_path: Path) -> None:
    with pytest.raises(PolicyError, match="no such file or folder"):
        open_policy(f"replay:{tmp_path / 'nowhere'}")
    with pytest.raises(PolicyError, match="no program to replay"):
        open_policy(f"replay:{tmp_path}")
