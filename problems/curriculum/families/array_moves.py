"""Arrays changed in one, two or three steps."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product
from random import Random

from problems.curriculum._family import Code, Family, Parameters, Spec, Wrong
from problems.curriculum._phrases_arrays import Scene, array_schema, near, stories
from problems.curriculum._phrases_folds import cpp_for

_SHOW = cpp_for("int x : a", "cout << x << ' ';") + "\ncout << endl;"


@dataclass(frozen=True, slots=True)
class Move:
    """A change of the array ``a``: an imperative, Python and C++ statements (two of each)."""

    words: tuple[str, ...]
    python: tuple[str, ...]
    cpp: tuple[str, ...]


def _moves(k: int) -> dict[str, Move]:
    return {**_shifts(k), **_reorders(), **_changes(k)}


def _shifts(k: int) -> dict[str, Move]:
    begin, end = "a.begin()", "a.end()"
    steps = f"{k} position{'s' if k > 1 else ''}"
    return {
        "left": Move(
            (f"rotate the array left by {steps}", f"move the first {k} to the end, keeping order"),
            (f"a = a[{k}:] + a[:{k}]", f"for i in range({k}):\n    a.append(a.pop(0))"),
            (f"rotate({begin}, {begin} + {k}, {end});",
             f"for (int i = 0; i < {k}; i++) {{\n    a.push_back(a[0]);\n"
             f"    a.erase({begin});\n}}"),
        ),
        "right": Move(
            (f"rotate the array right by {steps}",
             f"move the last {k} to the front, keeping order"),
            (f"a = a[-{k}:] + a[:-{k}]", f"for i in range({k}):\n    a.insert(0, a.pop())"),
            (f"rotate({begin}, {end} - {k}, {end});",
             f"for (int i = 0; i < {k}; i++) {{\n    a.insert({begin}, a.back());\n"
             "    a.pop_back();\n}"),
        ),
        "prefix": Move(
            (f"reverse the order of the first {k + 1} elements",),
            (f"a[:{k + 1}] = a[:{k + 1}][::-1]", f"a = a[:{k + 1}][::-1] + a[{k + 1}:]"),
            (f"reverse({begin}, {begin} + {k + 1});",
             f"for (int i = 0; i < {(k + 1) // 2}; i++) swap(a[i], a[{k} - i]);"),
        ),
        "suffix": Move(
            (f"reverse the order of the last {k + 1} elements",),
            (f"a[-{k + 1}:] = a[-{k + 1}:][::-1]", f"a = a[:-{k + 1}] + a[-{k + 1}:][::-1]"),
            (f"reverse({end} - {k + 1}, {end});", f"reverse(a.rbegin(), a.rbegin() + {k + 1});"),
        ),
    }  # fmt: skip


def _reorders() -> dict[str, Move]:
    return {
        "reverse": Move(
            ("reverse the array", "write the array in reverse order"),
            ("a = a[::-1]", "a.reverse()"),
            ("reverse(a.begin(), a.end());",
             "for (int i = 0; i < n / 2; i++) swap(a[i], a[n - 1 - i]);"),
        ),
        "ends": Move(
            ("swap the first and the last element",),
            ("a[0], a[-1] = a[-1], a[0]", "a[0], a[n - 1] = a[n - 1], a[0]"),
            ("swap(a[0], a[n - 1]);", "swap(a.front(), a.back());"),
        ),
        "odds": Move(
            ("put the elements at odd positions first and those at even positions after them, "
             "keeping order",),
            ("a = a[::2] + a[1::2]",
             "a = [a[i] for i in range(0, n, 2)] + [a[i] for i in range(1, n, 2)]"),
            ("{\n    vector<int> b;\n    for (int i = 0; i < n; i += 2) b.push_back(a[i]);\n"
             "    for (int i = 1; i < n; i += 2) b.push_back(a[i]);\n    a = b;\n}",),
        ),
        "evens": Move(
            ("move all even numbers before all odd ones, keeping order otherwise",),
            ("a = [x for x in a if x % 2 == 0] + [x for x in a if x % 2]",
             "a.sort(key=lambda x: x % 2)"),
            ("stable_partition(a.begin(), a.end(), [](int x) { return x % 2 == 0; });",
             "stable_sort(a.begin(), a.end(), [](int x, int y) { return x % 2 < y % 2; });"),
        ),
        "pairs": Move(
            ("swap the 1st element with the 2nd, the 3rd with the 4th and so on (the last stays "
             "if n is odd)",),
            ("for i in range(0, n - 1, 2):\n    a[i], a[i + 1] = a[i + 1], a[i]",),
            ("for (int i = 0; i + 1 < n; i += 2) swap(a[i], a[i + 1]);",),
        ),
    }  # fmt: skip


def _each(words: tuple[str, ...], python: str, cpp: str) -> Move:
    return Move(
        words,
        (f"a = [{python} for x in a]", f"a = list(map(lambda x: {python}, a))"),
        (f"for (int &x : a) x = {cpp};", f"for (auto &x : a) x = {cpp};"),
    )


def _changes(k: int) -> dict[str, Move]:
    return {
        "add": _each((f"add {k} to every element", f"increase each number by {k}"),
                     f"x + {k}", f"x + {k}"),
        "times": _each((f"multiply every element by {k + 1}",), f"x * {k + 1}", f"x * {k + 1}"),
        "half": _each(("replace every element x by x / 2, rounded down",), "x // 2", "x / 2"),
        "mod": _each((f"replace every element by its remainder modulo {k + 2}",),
                     f"x % {k + 2}", f"x % {k + 2}"),
        "cap": _each((f"replace every element greater than {k + 5} by {k + 5}",),
                     f"min(x, {k + 5})", f"min(x, {k + 5})"),
        "odd": _each(("add 1 to every odd element",), "x + x % 2", "x + x % 2"),
        "position": Move(
            ("add to each element its position (numbered from 1)",),
            ("a = [x + i for i, x in enumerate(a, 1)]", "for i in range(n):\n    a[i] += i + 1"),
            ("for (int i = 0; i < n; i++) a[i] += i + 1;",),
        ),
        "prefix sums": Move(
            ("replace each element by the sum of itself and all elements before it",),
            ("for i in range(1, n):\n    a[i] += a[i - 1]",
             "a = [sum(a[:i + 1]) for i in range(n)]"),
            ("for (int i = 1; i < n; i++) a[i] += a[i - 1];",
             "partial_sum(a.begin(), a.end(), a.begin());"),
        ),
    }  # fmt: skip


_WITH_K = {"left", "right", "prefix", "suffix", "add", "times", "mod", "cap"}


def _move_parameters(rng: Random) -> Parameters:
    names = [*_moves(1)]
    drawn = [rng.choice(names) for _ in range(rng.choice((1, 2, 2, 2, 3)))]
    kept = [b for a, b in zip(["", *drawn], drawn, strict=False) if a != b]
    return {"moves": kept, "k": rng.randint(1, 3) if _WITH_K & {*kept} else 1}


def _move(parameters: Parameters, rng: Random) -> Spec:
    table = _moves(parameters["k"])
    chosen = [table[name] for name in parameters["moves"]]
    python = list(product(*(move.python for move in chosen)))
    cpp = list(product(*(move.cpp for move in chosen)))
    python = [python[0], *rng.sample(python, min(2, len(python)))]
    cpp = [cpp[0], *rng.sample(cpp, min(2, len(cpp)))]
    order = tuple(reversed(python[0]))

    def task(_: Scene) -> str:
        verbs = [rng.choice(move.words) for move in chosen]
        first = verbs[0][:1].upper() + verbs[0][1:]
        if len(verbs) == 1:
            return f"{first}. Print the result."
        rest = " ".join(f"{rng.choice(('Then', 'After that,'))} {verb}." for verb in verbs[1:])
        return f"First, {verbs[0]}. {rest} Print the resulting array."

    wrong = [Wrong("python", Code("\n".join([*python[0], "print(*a[::-1])"])), "backwards")]
    wrong.append(Wrong("python", Code("\n".join([*python[0][:-1], "print(*a)"])), "stops early"))
    if len(order) > 1:
        wrong.append(Wrong("python", Code("\n".join([*order, "print(*a)"])), "reversed order"))
    return Spec(
        titles=("Moves", "Rearranging", "@A Plays with @T", "Step by Step", "Shuffle", "Rotations"),
        stories=stories(rng, task),
        schema=array_schema(rng, least=5, most=(20, 100), hi=(100, 1000)),
        adjust=near,
        output=("Print n integers: the resulting array.", "Output the array on one line."),
        python=tuple(Code("\n".join([*lines, "print(*a)"])) for lines in python),
        cpp=tuple(Code("\n".join([*lines, _SHOW])) for lines in cpp),
        wrong=tuple(wrong),
    )


FAMILIES = (Family("array_moves", ("implementation",), 800, _move_parameters, _move),)
