"""The program in what a model says."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sampler._extract import extract_program
from sampler._prompt import LANGUAGES

CPP = "#include <iostream>\nint main() { std::cout << 1; }\n"
HELPER = "int twice(int x) { return 2 * x; }\n"
PYTHON = "n = int(input())\nprint(n)\n"


def fence(info: str, code: str, mark: str = "```") -> str:
    return f"{mark}{info}\n{code}{mark}\n"


CASES = {
    "one block": (f"Text.\n{fence('cpp', CPP)}More.", "cpp", CPP),
    "the last of several": (fence("cpp", "int main() { a; }\n") + fence("cpp", CPP), "cpp", CPP),
    "the wanted language, not the last": (
        fence("cpp", CPP) + fence("python", PYTHON),
        "cpp",
        CPP,
    ),
    "an example of output comes last": (fence("cpp", CPP) + fence("", "1\n"), "cpp", CPP),
    "a file of helpers comes last": (fence("cpp", CPP) + fence("cpp", HELPER), "cpp", CPP),
    "a whole block before a cut one": (fence("cpp", CPP) + "```cpp\nint main() {", "cpp", CPP),
    "a cut block": (f"Text.\n```cpp\n{CPP}", "cpp", CPP),
    "a cut block in another block's company": (
        f"{fence('', '3 4')}```cpp\n{CPP}",
        "cpp",
        CPP,
    ),
    "no name": (fence("", CPP), "cpp", CPP),
    "another name of the language": (fence("C++17", CPP), "cpp", CPP),
    "a name with a file": (fence("cpp main.cpp", CPP), "cpp", CPP),
    "a name with a colon": (fence("cpp:main.cpp", CPP), "cpp", CPP),
    "a name in braces": (fence("{.cpp .numberLines}", CPP), "cpp", CPP),
    "python3": (fence("python3", PYTHON), "python", PYTHON),
    "pypy": (fence("pypy", PYTHON), "python", PYTHON),
    "tildes": (fence("cpp", CPP, "~~~"), "cpp", CPP),
    "a longer fence with a shorter one in it": (
        fence("python", 's = """\n```\n"""\n', "````"),
        "python",
        's = """\n```\n"""\n',
    ),
    "indented with a list": ("1. So:\n   ```py\n   if 1:\n       print(1)\n   ```", "python",
                             "if 1:\n    print(1)\n"),
    "behind a word": (f"Solution: ```cpp\n{CPP}```", "cpp", CPP),
    "closed behind the code": ("```python\nprint(1)```\n", "python", "print(1)"),
    "carriage returns": ("```cpp\r\nint main() {}\r\n```\r\n", "cpp", "int main() {}\r\n"),
    "inline code is no fence": (f"Use ```x``` here.\n{fence('cpp', CPP)}", "cpp", CPP),
    "no fence": (PYTHON, "python", "n = int(input())\nprint(n)"),
    "no fence, prose first": (f"Here it is:\n\n{CPP}", "cpp", CPP.strip("\n")),
    "nothing": ("", "cpp", ""),
    "an empty block": (fence("cpp", "") + fence("cpp", CPP) + fence("cpp", "\n"), "cpp", CPP),
    "reasoning": (f"<think>{fence('cpp', 'int main() {}')}</think>{fence('cpp', CPP)}", "cpp", CPP),
    "reasoning opened in the prompt": (
        f"{fence('cpp', 'int main() {}')}</think>\n{fence('cpp', CPP)}",
        "cpp",
        CPP,
    ),
    "reasoning that was cut": (f"<think>\n{fence('cpp', CPP)}", "cpp", ""),
    "reasoning in brackets": (f"[THINK]x[/THINK]{fence('cpp', CPP)}", "cpp", CPP),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_the_program_is_found(name: str) -> None:
    answer, language, source = CASES[name]
    found = extract_program(answer, language)
    assert (found.language, found.source) == (language, source)


@pytest.mark.parametrize(
    ("answer", "wanted", "allowed", "language"),
    [
        (fence("python", PYTHON), "cpp", LANGUAGES, "python"),
        (fence("python", PYTHON), "cpp", ("cpp",), "cpp"),
        (fence("", PYTHON), "cpp", LANGUAGES, "python"),
        (fence("", CPP), "python", LANGUAGES, "cpp"),
        (fence("java", "class A {}"), "cpp", LANGUAGES, "cpp"),
        (fence("java", "class A {}") + fence("py", PYTHON), "cpp", LANGUAGES, "python"),
        (fence("", "a := 1"), "cpp", LANGUAGES, "cpp"),
    ],
)
def test_the_fence_may_name_another_language(
    answer: str, wanted: str, allowed: tuple[str, ...], language: str
) -> None:
    assert extract_program(answer, wanted, allowed).language == language


def test_the_place_of_the_program_is_told() -> None:
    answer = f"<think>ä</think>Text ü:\n{fence('cpp', CPP)}End"
    found = extract_program(answer, "cpp")
    assert answer[found.start : found.end] == found.source == CPP


@pytest.mark.parametrize(
    "piece",
    [" ", "\n", "`", "~", "```", "``` ", "``\n", "#", "# ", "main ", "<think>", "a\n", "\t\n"],
)
def test_what_a_model_repeats_without_end_is_read_in_no_time(piece: str) -> None:
    for answer in (piece * 100_000, f"```\n{piece * 100_000}", f"```cpp\n{piece * 100_000}\n```"):
        start = time.process_time()
        extract_program(answer, "cpp")
        assert time.process_time() - start < 2


TEXTS = st.text(st.sampled_from("`~ab \n\r\t#{}<>/é") | st.characters(codec="utf-8"), max_size=200)
PIECES = st.sampled_from(
    ["```", "~~~", "```cpp\n", "```python\n", "\n```\n", "<think>", "</think>", CPP, PYTHON, " "]
)


@settings(deadline=None)
@given(
    st.lists(PIECES | TEXTS, max_size=12).map("".join),
    st.sampled_from(LANGUAGES),
)
def test_any_answer_gives_a_piece_of_itself(answer: str, language: str) -> None:
    found = extract_program(answer, language)
    assert 0 <= found.start <= found.end <= len(answer)
    assert found.language in LANGUAGES
    lines = {line.strip() for line in answer[found.start : found.end].splitlines()}
    assert {line.strip() for line in found.source.splitlines()} <= lines | {""}


LINE = st.text(
    st.characters(codec="utf-8", exclude_characters="`~\n\r\f\v\x1c\x1d\x1e\x85\u2028\u2029")
).filter(lambda line: line and not line[0].isspace())
LINES = st.lists(LINE, min_size=1).map(lambda lines: "\n".join(lines) + "\n")


@settings(deadline=None)
@given(LINES, LINES, st.sampled_from(LANGUAGES), st.sampled_from(["```", "````", "~~~"]))
def test_a_fenced_program_comes_back_byte_for_byte(
    prose: str, code: str, language: str, mark: str
) -> None:
    answer = prose.replace("<", "") + fence(language, code, mark) + prose.replace("<", "")
    assert extract_program(answer, language).source == code
