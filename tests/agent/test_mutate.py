"""Mutants differ, are programs, and are the same for the same seed."""

import ast
from functools import cache
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent._mutate import mutants
from agent._mutate_cpp import mutate_cpp
from agent._mutate_python import mutate_python
from sampler import normalized_source
from sandbox import LocalSandbox, Program, Verdict

PYTHON = """\
from bisect import bisect_left
MOD = 10**9 + 7
n, k = map(int, input().split())
a = sorted(map(int, input().split()), reverse=True)
best = 0
for i in range(1, n):
    if a[i] % 2 == 0 and not a[i - 1] < k:
        best = max(best, a[i] - a[i - 1])
        best %= MOD
    elif a[i] == k:
        break
    else:
        best += a[i] // 2
print(best % MOD, bisect_left(a, k))
"""
CPP = """\
#include <bits/stdc++.h>
using namespace std;  // if (n < 3) this must stay
int main() {
    int n; cin >> n;
    vector<long long> a(n);
    for (int i = 0; i < n; i++) cin >> a[i];
    map<string, pair<int, int>> seen;
    long long best = 0;
    for (int i = 1; i <= n - 1; i++) {
        if (a[i] % 2 == 0 && !(a[i] > 10)) {
            best += a[i] * 2;
            best = best % 1000000007;
        } else {
            continue;
        }
    }
    double mean = (double)best / n;
    cout << best - n << " " << max(best, 5LL) << "# < 3" << mean << endl;
}
"""


@cache
def drawn(mutate, source, count=300):
    found = {mutate(source, Random(seed)) for seed in range(count)}
    return found - {None}


def test_every_python_mutant_parses_and_has_another_tree():
    found = drawn(mutate_python, PYTHON)
    assert len(found) > 60
    before = ast.dump(ast.parse(PYTHON))
    assert all(ast.dump(ast.parse(text)) != before for text in found)


@pytest.mark.parametrize(
    "text",
    [
        "for i in range(1, n + 1):",
        "for i in range(1 - 1, n):",
        "a[i] % 2 == 0 or not a[i - 1] < k",
        "not a[i - 1] <= k",
        "a[i - 1] - a[i]",
        "a[i] / 2",
        "MOD = 10 ** 9 + 8",
        "print(best, ",
        "min(best, a[i] - a[i - 1])",
        "a = sorted(map(int, input().split()))",
        "bisect_right(a, k)",
        "best = 1",
        "    elif a[i] == k:\n        pass\n",
    ],
)
def test_the_typical_python_mistakes_come_up(text):
    assert any(text in mutant for mutant in drawn(mutate_python, PYTHON, 1500))


@pytest.mark.parametrize(
    "text",
    [
        "for (int i = 0; i <= n; i++)",
        "for (int i = 0; i < n - 1; i++)",
        "best += a[i] * 3",
        "best -= a[i]",
        "best = best ;",
        "|| !(a[i] > 10)",
        "&& (a[i] > 10)",
        "(!(a [ i ] % 2 == 0 && ! ( a [ i ] > 10 )))",
        "vector<int> a(n)",
        "int best = 0",
        "float mean",
        "min(best, 5LL)",
        "            ;\n        }\n    }",
    ],
)
def test_the_typical_cpp_mistakes_come_up(text):
    assert any(text in mutant for mutant in drawn(mutate_cpp, CPP, 1500))


def test_cpp_mutants_leave_templates_comments_strings_and_directives_alone():
    kept = ("#include <bits/stdc++.h>", "// if (n < 3) this must stay", '"# < 3"')
    for mutant in drawn(mutate_cpp, CPP):
        assert mutant != CPP
        assert all(text in mutant for text in kept)
        assert "pair<int, int>>" in mutant


def test_nearly_all_cpp_mutants_compile():
    found = sorted(drawn(mutate_cpp, CPP, 40))
    with LocalSandbox(python="cpython") as sandbox:
        results = sandbox.compile_many([Program("cpp", text) for text in found], fast=True)
    refused = sum(result.verdict is Verdict.CE for result in results)
    assert refused <= len(found) // 10


@pytest.mark.parametrize("source", ["print(\n", "", "# nothing\n", "\0"])
def test_nothing_to_change(source):
    assert mutate_python(source, Random(0)) is None


@settings(max_examples=50, deadline=None)
@given(st.text(max_size=60), st.integers(0, 5))
def test_any_text_is_survived(text, seed):
    for mutate in (mutate_cpp, mutate_python):
        mutant = mutate(text, Random(seed))
        assert mutant is None or mutant != text


def test_mutants_are_distinct_new_and_reproducible():
    programs = [Program("python", PYTHON), Program("cpp", CPP), Program("java", "class A {}")]
    first, second = (
        [mutant for mutant, _ in zip(mutants(programs, Random(7)), range(80), strict=False)]
        for _ in range(2)
    )
    assert first == second
    assert len(first) == 80
    texts = {normalized_source(one.source, one.language) for one in (*first, *programs[:2])}
    assert len(texts) == 82
    assert {one.language for one in first} == {"python", "cpp"}


def test_mutants_end_where_there_is_nothing_new():
    found = list(mutants([Program("python", "print(1)\n")], Random(0)))
    assert {"print(2)\n", "print(0)\n"} <= {one.source for one in found}
    assert len(found) < 200
    assert list(mutants([Program("java", "class A {}")], Random(0))) == []
