"""A guessing game: an interactive problem, its interactor and programs that play it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from problems import Case, Checker, CheckerKind, Limits, Problem
from sandbox import CaseResult, LocalSandbox, Program, judge

# Asks for the number in the input file; refuses after ten guesses or when it hears no number.
GUESSING = """
import sys
secret = int(open(sys.argv[1]).read())
MODE = sys.argv[4] if len(sys.argv) > 4 else ""
def end(code, why):
    open(sys.argv[3] + "/judgemessage.txt", "w").write(why)
    sys.exit(code)
if MODE == "crash":
    1 / 0
if MODE == "accept at once":
    end(42, "")
if MODE == "refuse at once":
    end(43, "no")
if MODE == "chatter":
    while True:
        print("x" * 1000)
if MODE == "burn":
    while True:
        pass
for _ in range(10):
    line = sys.stdin.readline()
    if not line:
        1 / 0 if MODE == "fragile" else end(43, "silence")
    if not line.strip().lstrip("-").isdigit():
        end(43, "not a number")
    guess = int(line)
    if guess == secret:
        print("=", flush=True)
        end(42, "")
    print("<" if secret < guess else ">", flush=True)
end(43, "too many guesses")
"""
SEARCH = """
low, high = 0, 1000
while True:
    guess = (low + high) // 2
    print(guess, flush=True)
    reply = input()
    if reply == "=":
        break
    low, high = (low, guess - 1) if reply == "<" else (guess + 1, high)
"""
SEARCH_CPP = """
#include <iostream>
#include <string>
int main() {
    int low = 0, high = 1000;
    for (std::string reply; reply != "=";) {
        int guess = (low + high) / 2;
        std::cout << guess << std::endl;
        if (!(std::cin >> reply)) return 3;
        if (reply == "<") high = guess - 1; else low = guess + 1;
    }
}
"""
# Replaces a library function, which only a dynamic executable of its own may do.
SEARCH_EXECUTABLE = (
    SEARCH_CPP
    + "\n#include <cstdlib>\n"
    + (
        "void* operator new(size_t n) { return malloc(n); }\n"
        "void operator delete(void* p) noexcept { free(p); }\n"
    )
)
CASES = (Case("secret/1", b"777\n", b""),)


def problem_with(path: Path, source: str, *flags: str) -> Problem:
    path.write_text(source)
    checker = Checker(CheckerKind.PROGRAM, program=path, flags=flags)
    limits = Limits(time_s=1.0, memory_mib=256)
    return Problem("guess", "Guess", "", (), CASES, limits, checker, interactive=True)


def on_first_case(
    problem: Problem, box: LocalSandbox, source: str, language: str = "python"
) -> CaseResult:
    return judge(problem, Program(language, source), box).cases[0]


def with_flags(problem: Problem, *flags: str) -> Problem:
    return replace(problem, checker=replace(problem.checker, flags=flags))
