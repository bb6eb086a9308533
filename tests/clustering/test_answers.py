"""Problems in which several answers are right."""

from itertools import islice, permutations
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from clustering import Comparison, Outcome, make_clusters, sign_programs
from clustering._answers import shape
from problems import Case, Checker, CheckerKind, Problem
from sandbox import Verdict

INPUTS = range(4)
PLAIN = Checker()


def problem(statement="Print the array.", checker=PLAIN):
    return Problem("p", "P", statement, (Case("1", b"1\n", b"1\n"),), checker=checker)


def rows(outputs):
    return {
        key: [Outcome(Verdict.AC, o) if o else Outcome(Verdict.RE) for o in row]
        for key, row in outputs.items()
    }


def sign(outputs, **about):
    return sign_programs(problem(**about), rows(outputs), INPUTS)


def constructions():
    """Eight right programs that print a permutation each its own way, and two wrong ones."""
    orders = list(islice(permutations("12345"), 8))
    right = {
        f"right{n}": [f"YES\n{' '.join(order)}\n".encode(), b"NO\n", f"3\n{n} 4 {n}\n".encode(),
                      b"5\n" + " ".join(reversed(order)).encode()]
        for n, order in enumerate(orders)
    }  # fmt: skip
    wrong = {"short": [b"YES\n1 2 3\n", b"NO\n", b"2\n1 4\n", b"5\n1 2 3 4 5"]}
    return right | wrong | {"no": [b"NO\n", b"NO\n", b"NO\n", None]}


def test_constructions_meet_in_a_cluster_by_shape():
    signed = sign(constructions(), statement="If there are several answers, print any of them.")
    assert signed.comparison is Comparison.SHAPE
    assert "8 of 10 programs" in signed.reason
    assert "print any" in signed.reason
    clusters = make_clusters(signed.behaviours, dict.fromkeys(signed.behaviours, 1))
    assert [len(cluster.members) for cluster in clusters] == [8, 1, 1]


def test_several_answers_are_noticed_where_the_statement_is_silent():
    signed = sign(constructions())
    assert signed.comparison is Comparison.SHAPE
    assert "8 of 10 programs" in signed.reason


def test_a_checker_program_is_a_hint_too():
    checker = Checker(kind=CheckerKind.PROGRAM, program=Path("checker.cpp"))
    assert "checker program" in sign(constructions(), checker=checker).reason


def test_programs_that_agree_are_compared_by_the_checker():
    same = {f"right{n}": [b"YES\n1 2 3\n"] * 4 for n in range(5)}
    others = {f"wrong{n}": [f"YES\n3 2 {n}\n".encode()] * 4 for n in range(4)}
    signed = sign(same | others, statement="Print any of them.")
    assert (signed.comparison, signed.reason) == (Comparison.CHECKER, "")
    assert len(set(signed.behaviours.values())) == 5


def test_single_numbers_are_never_several_answers():
    numbers = {f"p{n}": [b"%d\n" % (n * i) for i in INPUTS] for n in range(1, 12)}
    assert sign(numbers, statement="Print any.").comparison is Comparison.CHECKER


def test_too_few_programs_prove_nothing():
    few = dict(list(constructions().items())[:3])
    assert sign(few).comparison is Comparison.CHECKER
    assert sign({}).behaviours == {}


def test_shapes():
    assert shape(b"YES\n1 2 3\n") == shape(b"yes\n7 8 9") != shape(b"NO\n1 2 3\n")
    assert shape(b"2\n1 5\n") == shape(b"2\n3 4\n") != shape(b"3\n3 4 5\n")
    assert shape(b"YES 1 2\n") == shape(b"YES 5 9\n") != shape(b"YES 5\n")
    assert shape(b"abcabcabcabc\n") == shape(b"ccccbbbbaaaa\n") != shape(b"abcabcabcab\n")
    assert shape(b"") == shape(b"\n\n") == ()


outputs = st.lists(
    st.sampled_from([b"YES\n1 2\n", b"YES\n2 1\n", b"yes\n3 3\n", b"NO\n", b"4\n", None]),
    min_size=4,
    max_size=4,
)


@given(
    st.dictionaries(st.text("abcdef", min_size=1, max_size=3), outputs, max_size=9), st.randoms()
)
def test_neither_order_nor_repetition_changes_clusters(programs, random):
    def cluster(keys):
        signed = sign({key: programs[key] for key in keys}, statement="Print any of them.")
        weights = dict.fromkeys(keys, 1)
        return {c.members for c in make_clusters(signed.behaviours, weights)}, signed.comparison

    keys = list(programs)
    once = cluster(keys)
    assert cluster(random.sample(keys, len(keys))) == once
    assert cluster(keys) == once
