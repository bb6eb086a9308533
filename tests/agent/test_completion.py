"""Completion scripts, tried in the shells themselves."""

import shutil
import subprocess
from pathlib import Path

import pytest

from agent._completion import SHELLS, completion_script
from agent._parser import make_parser

BASH = """
source "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_tenshot
printf '%s\\n' "${COMPREPLY[@]}"
"""
ZSH = """
compdef() { true }
_describe() { print -l -- ${(P)2%%:*} }
_files() { print FILES }
source "$1"; shift
words=("$@"); CURRENT=$#; PREFIX=${words[-1]}
_tenshot
"""
FISH = """
source $argv[1]
complete -C "$argv[2..]"
"""
CASES = [
    ("so", {"solve"}),
    ("problem ", {"show", "check", "convert", "import"}),
    ("solve --time", {"--time-budget"}),
    ("solve --language ", {"cpp", "python", "both"}),
    ("solve x --language p", {"python"}),
    ("problem convert a b --to k", {"kattis"}),
    ("contest compose --rules div", {"div3", "div4"}),
    ("completion ", {"bash", "fish", "zsh"}),
]


@pytest.fixture(scope="module")
def scripts(tmp_path_factory):
    folder = tmp_path_factory.mktemp("completion")
    (folder / "empty").mkdir()
    for shell in SHELLS:
        (folder / shell).write_text(completion_script(make_parser(), shell))
    return folder


def ask(arguments: list[str], folder: Path) -> set[str]:
    done = subprocess.run(
        arguments, capture_output=True, text=True, check=True, timeout=30, cwd=folder / "empty"
    )
    assert done.stderr == ""
    return set(done.stdout.split("\n")) - {""}


def in_bash(scripts: Path, line: str) -> set[str]:
    words = ["tenshot", *line.split(" ")]
    return ask(["bash", "--norc", "-c", BASH, "bash", str(scripts / "bash"), *words], scripts)


@pytest.mark.parametrize(("line", "wanted"), CASES)
def test_bash(scripts, line, wanted):
    assert in_bash(scripts, line) == wanted


def test_bash_offers_flags_only_for_a_dash_and_leaves_files_to_readline(scripts):
    assert in_bash(scripts, "solve ") == set()
    assert in_bash(scripts, "solve --out ") == set()
    assert {"--samples", "--seed", "-h"} <= in_bash(scripts, "solve -")
    listed = ask(
        ["bash", "--norc", "-c", 'source "$1"; complete -p tenshot', "bash", str(scripts / "bash")],
        scripts,
    )
    assert listed == {"complete -o bashdefault -o default -F _tenshot tenshot"}


def test_every_command_of_the_parser_is_offered(scripts):
    offered = in_bash(scripts, "")
    assert offered >= {"solve", "judge", "eval", "contest", "problem", "completion"}
    assert not [word for word in offered if " " in word]


@pytest.mark.parametrize(("line", "wanted"), CASES)
def test_zsh(scripts, line, wanted):
    if shutil.which("zsh") is None:
        pytest.skip("zsh is not installed")
    words = ["tenshot", *line.split(" ")]
    found = ask(["zsh", "-f", "-c", ZSH, "zsh", str(scripts / "zsh"), *words], scripts)
    found.discard("FILES")
    typed = words[-1]
    assert {word for word in found if word.startswith(typed)} == wanted


@pytest.mark.parametrize(("line", "wanted"), CASES)
def test_fish(scripts, line, wanted):
    if shutil.which("fish") is None:
        pytest.skip("fish is not installed")
    arguments = ["fish", "--no-config", "-c", FISH, str(scripts / "fish"), f"tenshot {line}"]
    found = {row.partition("\t")[0] for row in ask(arguments, scripts)}
    assert found == wanted
