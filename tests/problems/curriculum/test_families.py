"""Every family keeps its promises: references agree, validators are strict, wrong programs fail."""

import pytest

from problems.curriculum import all_families, check_family
from sampler import TAGS
from sandbox import LocalSandbox, Program, RunLimits, Verdict
from tests.problems.curriculum.shares import some

FAMILIES = all_families()
LIMITS = RunLimits(cpu_s=5.0, memory_mib=512)


def test_there_are_enough_families_and_their_tags_are_known():
    assert len(FAMILIES) >= 60
    assert {tag for family in FAMILIES for tag in family.tags} <= set(TAGS)


@pytest.mark.parametrize("family", some(FAMILIES))
def test_python(family):
    check_family(family, seed=0, draws=3)


def output(sandbox, compiled, source, text):
    assert compiled.executable is not None, compiled.message + source
    result = sandbox.run(compiled.executable, text.encode(), LIMITS)
    assert result.verdict is Verdict.AC, f"{result.detail}\n{source}"
    return result.stdout.decode()


@pytest.fixture(scope="module")
def run_cpp():
    with LocalSandbox() as sandbox:

        def run(sources, inputs):
            programs = [Program("cpp", source) for source in sources]
            compiled = sandbox.compile_many(programs)
            return [
                [output(sandbox, result, source, text) for text in inputs]
                for source, result in zip(sources, compiled, strict=True)
            ]

        yield run


@pytest.mark.slow
@pytest.mark.parametrize("family", FAMILIES, ids=lambda family: family.name)
def test_cpp(family, run_cpp):
    check_family(family, seed=1, draws=1, run_cpp=run_cpp, refute=False)
