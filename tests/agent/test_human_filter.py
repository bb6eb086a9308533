"""What a person asks of the programs to choose among."""

from pathlib import Path

import pytest

from agent import FilteredProgram, RunStore, Solution, SolveOptions, run_manifest, solve
from agent._human_filter import absolute_filters, open_filters
from problems import InputError
from sampler import Policy, open_policy
from sandbox import LocalSandbox
from tests.agent.programs import FIRST_THREE, PROBLEM, RIGHT_CPP, RIGHT_LOOP, RIGHT_PYTHON

PYTHON = FilteredProgram("python", "import math\nprint(1)\n", (("1 2", "3\n"), ("4", "-5\n")))
PROGRAMS = {"a.cpp": RIGHT_CPP, "b.py": RIGHT_LOOP, "c.py": FIRST_THREE, "d.py": RIGHT_PYTHON}


@pytest.mark.parametrize(
    ("spec", "kept"),
    [
        ("source=^import", True),
        ("source=^print", True),
        ("source=random", False),
        ("source!=random", True),
        ("source!=math", False),
        (r"output=-?\d+", True),
        (r"output=\d+", False),
        (r"output=\d", False),
        (r"output!=YES|NO", True),
        (r"output!=-5", False),
    ],
)
def test_expressions(spec: str, kept: bool) -> None:
    [keep] = open_filters([spec])
    assert keep(PYTHON) is kept


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ("long", "unknown form"),
        ("source=(", "unterminated"),
        ("nowhere.py", "nowhere.py"),
        ("", "''"),
    ],
)
def test_mistakes_name_the_filter(spec: str, words: str) -> None:
    with pytest.raises(InputError, match=words):
        open_filters([spec])


def test_files_are_asked_and_their_faults_are_named(tmp_path: Path) -> None:
    file = tmp_path / "mine.py"
    file.write_text("def keep(program):\n    return program.runs[0] == ('1 2', '3\\n')\n")
    [keep] = open_filters([str(file)])
    assert keep(PYTHON) is True
    file.write_text("def keep(program):\n    return program.lines > 3\n")
    [keep] = open_filters([str(file)])
    with pytest.raises(InputError, match=r"mine\.py: AttributeError: .*lines"):
        keep(PYTHON)
    file.write_text("keep = (\n")
    with pytest.raises(InputError, match=r"mine\.py: SyntaxError"):
        open_filters([str(file)])
    file.write_text("keeps = 1\n")
    with pytest.raises(InputError, match="no function keep"):
        open_filters([str(file)])
    assert absolute_filters(["source=a", "b.py"]) == ["source=a", str(Path("b.py").absolute())]


def test_a_run_is_asked_again_with_other_filters(tmp_path: Path) -> None:
    pool = tmp_path / "pool"
    pool.mkdir()
    for name, source in PROGRAMS.items():
        (pool / name).write_text(source)
    policy = open_policy(f"replay:{pool}")
    plain = SolveOptions(inputs=10)
    with (
        LocalSandbox() as sandbox,
        RunStore(tmp_path / "run.sqlite", run_manifest(PROBLEM, [policy], plain)) as store,
    ):

        def chosen(*filters: str) -> set[str]:
            solution = solved(filters, policy, sandbox, store)
            assert solution.kept == (len(solution.submissions) if filters else None)
            return {each.source for each in solution.submissions}

        assert len(chosen()) == 4
        assert chosen("source=for|while") == {RIGHT_LOOP, RIGHT_CPP}
        assert chosen("source=for|while", "source!=include") == {RIGHT_LOOP}
        assert chosen("source!=:3") == {RIGHT_CPP, RIGHT_LOOP, RIGHT_PYTHON}
        assert chosen("output=x") == set()
        assert len(chosen()) == 4
        options = SolveOptions(inputs=10, filters=(lambda program: program.language == "cpp",))
        [only] = solve(PROBLEM, [policy], sandbox, store, options).submissions
        assert only.source == RIGHT_CPP


def solved(
    filters: tuple[str, ...], policy: Policy, sandbox: LocalSandbox, store: RunStore
) -> Solution:
    return solve(PROBLEM, [policy], sandbox, store, SolveOptions(inputs=10, filters=filters))
