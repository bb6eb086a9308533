"""Kattis packages: our fixtures, and real packages where they are at hand."""

from __future__ import annotations

import shutil
import tarfile
from pathlib import Path

import pytest

from problems import Checker, CheckerKind, Limits, ProblemError, load_problem, require_solvable

ROOT = Path(__file__).parents[2]
FIXTURES = ROOT / "tests" / "fixtures" / "problems"
REAL = ROOT.parent / "shared" / "data" / "packages.tar.xz"

LEGACY_STATEMENT = """\
There are n cars – each "small" or large_one. A ferry takes ⌊k/2⌋ of them (At most.).

[image]

Group | Limit
1 | n ≤ 10
2 | no limit

Input

Two integers:

- 1 ≤ n ≤ 10^5, and
- k (-10000 ≤ k ≠ 0).

Output

Print ∑_{i=1}^n a_i mod 10^9+7. See Figure."""

MODERN_STATEMENT = """\
Given n (1 ≤ n ≤ 10^9), print any x with x^2 ≡ n (mod 7).

[image]

Input

One integer, see the page & rejoice.

Output

| case | print |
|------|-------|
| none | -1    |"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A copy of the legacy fixture to damage."""
    return Path(shutil.copytree(FIXTURES / "legacy", tmp_path / "legacy"))


def test_legacy_statement_reads_well() -> None:
    problem = load_problem(FIXTURES / "legacy")
    assert problem.title == "Ferry Queue"
    assert problem.statement == LEGACY_STATEMENT


def test_legacy_fields() -> None:
    problem = load_problem(FIXTURES / "legacy")
    assert problem.id == "legacy"
    assert problem.tags == ("greedy", "queue")
    assert problem.limits == Limits(10.0, 256, 2048, derived_multiplier=3.0)
    assert problem.checker == Checker(float_absolute=1e-4, float_relative=1e-4)
    assert [case.name for case in problem.samples] == ["sample/1"]
    assert problem.samples[0].input == b"1 2\n"
    assert problem.samples[0].answer == b"0.5\n"
    names = [case.name for case in problem.tests]
    assert names == ["secret/a", "secret/small/1", "secret/small/10", "secret/small/2"]


def test_legacy_submissions_and_warnings() -> None:
    problem = load_problem(FIXTURES / "legacy")
    found = {one.name: (one.language, one.label) for one in problem.submissions}
    assert found == {
        "accepted/main.py": ("python", "accepted"),
        "accepted/old.py": ("python2", "accepted"),
        "accepted/Main.java": ("java", "accepted"),
        "wrong_answer/wa.cc": ("cpp", "wrong_answer"),
        "partially_accepted/half.c": ("c", "partially_accepted"),
        "stray.py": ("python", None),
    }
    text = " ".join(problem.warnings)
    assert "1 image(s)" in text
    assert "illustration" in text
    assert "time_limit_exceeded/split has 2 source files" in text


def test_modern_package() -> None:
    problem = load_problem(FIXTURES / "modern")
    assert problem.title == "Guess a Root"
    assert problem.statement == MODERN_STATEMENT
    assert problem.tags == ("math", "search")
    assert problem.limits.time_s == 1.5
    assert problem.limits.derived_multiplier is None
    assert problem.checker.kind is CheckerKind.PROGRAM
    assert problem.checker.flags == ("loose", "5")
    assert problem.checker.program is not None
    assert problem.checker.program.name == "validate.py"


def test_interactive_package_warns_and_is_not_solvable() -> None:
    problem = load_problem(FIXTURES / "interactive")
    assert problem.interactive
    assert problem.checker.program is not None
    assert problem.checker.program.name == "talk"
    assert any("interactive" in line for line in problem.warnings)
    assert any("scored by groups" in line for line in problem.warnings)
    with pytest.raises(ProblemError, match="is interactive"):
        require_solvable(problem)


def test_default_validator_ignores_case_and_space(package: Path) -> None:
    (package / "problem.yaml").write_text("name: Bare\n")
    problem = load_problem(package)
    assert problem.checker == Checker(case_sensitive=False)
    assert problem.limits == Limits(10.0, 2048, 8192, derived_multiplier=5.0)


@pytest.mark.parametrize(
    ("flags", "checker"),
    [
        ("case_sensitive", Checker()),
        ("space_change_sensitive", Checker(case_sensitive=False, space_sensitive=True)),
        ("float_absolute_tolerance 1e-8", Checker(case_sensitive=False, float_absolute=1e-8)),
        ("float_relative_tolerance 0.1", Checker(case_sensitive=False, float_relative=0.1)),
    ],
)
def test_validator_flags(package: Path, flags: str, checker: Checker) -> None:
    (package / "problem.yaml").write_text(f"name: Bare\nvalidator_flags: {flags}\n")
    assert load_problem(package).checker == checker


def test_flags_of_test_groups(package: Path) -> None:
    near = Checker(float_absolute=1e-4, float_relative=1e-4)
    (package / "data" / "testdata.yaml").write_text("output_validator_flags: case_sensitive\n")
    problem = load_problem(package)
    assert problem.checker == near
    assert {case.checker for case in (*problem.samples, *problem.tests)} == {None}
    group = package / "data" / "secret" / "small" / "testdata.yaml"
    group.write_text("output_validator_flags: float_tolerance 1\n")
    problem = load_problem(package)
    own = Checker(float_absolute=1, float_relative=1)
    assert [case.checker for case in problem.tests] == [None, own, own, own]
    (package / "data" / "sample" / "testdata.yaml").write_text("output_validator_flags:\n")
    assert load_problem(package).samples[0].checker is None


def test_flags_of_programs_in_test_groups(package: Path) -> None:
    (package / "problem.yaml").write_text("validation: custom\nvalidator_flags: a b\n")
    (package / "output_validators").mkdir()
    (package / "output_validators" / "check.py").write_text("")
    group = package / "data" / "secret" / "small" / "testdata.yaml"
    group.write_text("output_validator_flags: {name: check, flags: c}\n")
    problem = load_problem(package)
    assert problem.checker.flags == ("a", "b")
    own = problem.tests[1].checker
    assert own is not None
    assert own.flags == ("a", "b", "c")
    assert own.program == problem.checker.program


def test_bad_and_unknown_validator_flags(package: Path) -> None:
    (package / "problem.yaml").write_text("validator_flags: float_tolerance lots\n")
    with pytest.raises(ProblemError, match="'float_tolerance' must be a number"):
        load_problem(package)
    (package / "problem.yaml").write_text("validator_flags: sloppy\n")
    assert any("sloppy" in line for line in load_problem(package).warnings)


@pytest.mark.parametrize(
    ("name", "text"), [(".timelimit", "0.5\n"), ("domjudge-problem.ini", "timelimit='0.5'\n")]
)
def test_time_limit_files(package: Path, name: str, text: str) -> None:
    (package / name).write_text(text)
    limits = load_problem(package).limits
    assert (limits.time_s, limits.derived_multiplier) == (0.5, None)


def test_package_without_tests_or_statement_loads_with_warnings(package: Path) -> None:
    shutil.rmtree(package / "data" / "secret")
    shutil.rmtree(package / "problem_statement")
    problem = load_problem(package)
    assert any("no tests" in line for line in problem.warnings)
    assert any("no statement" in line for line in problem.warnings)
    with pytest.raises(ProblemError, match="empty statement"):
        require_solvable(problem)


def test_other_language_is_taken_with_a_warning(package: Path) -> None:
    (package / "problem_statement" / "problem.en.tex").unlink()
    problem = load_problem(package)
    assert problem.statement == "Fel språk."
    assert any("problem.sv.tex" in line for line in problem.warnings)


def test_statement_in_another_encoding(package: Path) -> None:
    path = package / "problem_statement" / "problem.en.tex"
    path.write_bytes("Tåg och färja.".encode("latin-1"))
    problem = load_problem(package)
    assert problem.statement == "Tåg och färja."
    assert any("not UTF-8" in line for line in problem.warnings)


def test_input_without_answer(package: Path) -> None:
    (package / "data" / "sample" / "1.ans").unlink()
    with pytest.raises(ProblemError, match=r"1\.in has no answer") as caught:
        load_problem(package)
    assert "1.ans" in caught.value.hint


def test_wrong_field_and_bad_yaml_name_the_place(package: Path) -> None:
    (package / "problem.yaml").write_text("limits:\n  memory: plenty\n")
    with pytest.raises(ProblemError, match=r"problem\.yaml: limits: field 'memory' must be"):
        load_problem(package)
    (package / "problem.yaml").write_text("name: a\nlimits: [1,\n")
    with pytest.raises(ProblemError, match=r"problem\.yaml, line 3: invalid YAML"):
        load_problem(package)


@pytest.fixture(scope="module")
def real_packages(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    if not REAL.is_file():
        pytest.skip("real packages are not beside this checkout (../shared/data/packages.tar.xz)")
    folder = tmp_path_factory.mktemp("real")
    with tarfile.open(REAL) as archive:
        archive.extractall(folder, filter="data")
    return sorted((folder / "packages").iterdir())


def test_real_packages_load_and_read_well(real_packages: list[Path]) -> None:
    assert len(real_packages) >= 30
    labels = []
    for path in real_packages:
        problem = load_problem(path)
        require_solvable(problem)
        assert problem.tests, path.name
        assert all(case.input_source and case.answer for case in problem.samples)
        text = problem.statement
        assert len(text) > 300, path.name
        assert "\nInput\n" in text, path.name
        assert "\nOutput\n" in text, path.name
        assert not set("\\{$\x01\x02\x03\x04") & set(text.replace("_{", "")), path.name
        assert "\n\n\n" not in text, path.name
        labels += [one.label for one in problem.submissions]
    assert labels.count("accepted") == 132
    assert labels.count("wrong_answer") == 57
    assert labels.count("time_limit_exceeded") == 22
    assert labels.count("run_time_error") == 8
