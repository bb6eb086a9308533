"""What the documentation points at exists, and its command lines parse."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from agent._parser import make_parser

ROOT = Path(__file__).resolve().parents[2]
DOCS = sorted((ROOT / "docs").glob("*.md"))
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *DOCS]
HISTORY = ("log.md",)  # names what may be gone
GENERATED = ("cli.md",)

_LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_CODE = re.compile(r"(?<!`)`([^`]+)`(?!`)")
_FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)
_FOLDERS = sorted(path.name for path in ROOT.iterdir() if path.is_dir())
_PATH = re.compile(rf"(?:{'|'.join(map(re.escape, _FOLDERS))})/[\w./-]*")
_COMMAND = re.compile(r"^(?:\$ )?(?:\S*=\S* )?(?:\.venv/bin/)?tenshot(?= |$)(.*)$")
_PLACEHOLDERS = {"N": "1", "T": "1s", "M": "1", "R": "1500"}


def anchors(page: Path) -> set[str]:
    headings = _HEADING.findall(page.read_text())
    return {re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-") for text in headings}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page):
    for target in _LINK.findall(page.read_text()):
        if target.startswith(("http://", "https://")):
            continue
        name, _, anchor = target.partition("#")
        place = page.parent / name if name else page
        assert place.exists(), f"{page.name}: {target}"
        assert not anchor or anchor in anchors(place), f"{page.name}: {target}"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_code_paths_exist(page):
    if page.name in HISTORY:
        pytest.skip("a log names what was there then")
    for code in _CODE.findall(_FENCED.sub("", page.read_text())):
        if _PATH.fullmatch(code) and not code.startswith("runs/") and "NAME" not in code:
            assert (ROOT / code).exists(), f"{page.name}: {code}"


def blocks(page: Path) -> list[str]:
    """The commands in a page's blocks, without prompts and continuations."""
    text = page.read_text().replace("\\\n", " ")
    fenced = [block for language, block in _FENCED.findall(text) if language in ("", "sh")]
    lines = [line for block in fenced for line in block.split("\n")]
    lines += [line for line in _FENCED.sub("", text).split("\n") if line.startswith("    ")]
    parts = [part.strip() for line in lines for part in re.split(r"&&|&$|\$\(|\)", line)]
    return [line for line in parts if _COMMAND.match(line)]


def in_text(page: Path) -> list[str]:
    """The commands between a page's backticks."""
    codes = [" ".join(code.split()) for code in _CODE.findall(_FENCED.sub("", page.read_text()))]
    return [code for code in codes if _COMMAND.match(code)]


def spelled_out(line: str) -> list[list[str]]:
    """The words of a command with its placeholders filled in; one list for each ``a|b``.

    What stands in square brackets may be left out and is parsed too.
    """
    line = re.sub(r"\[[^\]]*\.\.\.\]", "", _COMMAND.sub(r"\1", line))
    words = shlex.split(re.sub(r"[][]|\.\.\.|…", " ", line), comments=True)
    variants: list[list[str]] = [[]]
    for word in (_PLACEHOLDERS.get(word, word) for word in words):
        variants = [[*before, choice] for before in variants for choice in word.split("|")]
    return variants


def commands(find: Callable[[Path], list[str]]) -> list:
    pages = [page for page in PAGES if page.name not in HISTORY + GENERATED]
    return [
        pytest.param(words, id=f"{page.name}: {' '.join(words)}")
        for page in pages
        for line in dict.fromkeys(find(page))
        for words in spelled_out(line)
    ]


def complaint(words: list[str], capsys: pytest.CaptureFixture[str]) -> str:
    """What the parser has against a command line; empty if nothing."""
    try:
        make_parser().parse_args(words)
    except SystemExit as stop:
        return capsys.readouterr().err if stop.code else ""
    return ""


@pytest.mark.parametrize("words", commands(blocks))
def test_commands_in_blocks_parse(words, capsys):
    assert complaint(words, capsys) == ""


@pytest.mark.parametrize("words", commands(in_text))
def test_commands_in_text_parse_but_for_arguments_left_out(words, capsys):
    wrong = complaint(words, capsys)
    assert not wrong or "arguments are required" in wrong, wrong
