"""Completion scripts for shells, made from the command line's own parser."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Word:
    """Something that may be typed next.

    Attributes:
        text: the command or flag.
        help: one line.
        takes_value: a flag that wants a word after it.
        values: the words that it may take; empty where any will do, such as a file.
    """

    text: str
    help: str
    takes_value: bool = False
    values: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Place:
    """What may follow some commands.

    Attributes:
        path: the commands typed before, a space before each.
        words: commands and positional choices, then flags.
    """

    path: str
    words: tuple[Word, ...]


def completion_script(parser: argparse.ArgumentParser, shell: str) -> str:
    """The script that teaches a shell, a key of ``SHELLS``, to complete the parser's command."""
    return SHELLS[shell](parser.prog, _merged(_places(parser, "")))


def _places(parser: argparse.ArgumentParser, path: str) -> Iterator[Place]:
    words: list[Word] = []
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            helps = {choice.dest: choice.help or "" for choice in action._choices_actions}
            words += [Word(name, helps.get(name, "")) for name in action.choices if " " not in name]
            for name, child in action.choices.items():
                yield from _places(child, f"{path} {name}")
                first, _, second = name.rpartition(" ")
                if first:
                    yield Place(f"{path} {first}", (Word(second, helps.get(name, "")),))
        else:
            words += _words(parser, action)
    yield Place(path, tuple(words))


def _words(parser: argparse.ArgumentParser, action: argparse.Action) -> list[Word]:
    values = tuple(str(value) for value in action.choices or ())
    text = parser._get_formatter()._expand_help(action) if action.help else ""
    if not action.option_strings:
        return [Word(value, text) for value in values]
    takes_value = action.nargs != 0
    return [Word(name, text, takes_value, values) for name in action.option_strings]


def _bash(prog: str, places: list[Place]) -> str:
    return f"""\
# Completion of {prog} in bash: eval "$({prog} completion bash)"
_{prog}() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD-1]}}
    local path= words= hidden= i
    for ((i = 1; i < COMP_CWORD; i++)); do
        case "$path ${{COMP_WORDS[i]}}" in
        {_paths(places)}) path="$path ${{COMP_WORDS[i]}}" ;;
        esac
    done
    case "$path" in
{_cases(places, 'words="{}"', lambda word: word.text)}
    esac
    [[ $current == -* ]] || hidden='-*'
    case "$path $before" in
{_value_cases(places, 'words="{}"')}
    esac
    COMPREPLY=($(compgen -X "$hidden" -W "$words" -- "$current"))
}}
complete -o bashdefault -o default -F _{prog} {prog}
"""


def _zsh(prog: str, places: list[Place]) -> str:
    return f"""\
#compdef {prog}
# Completion of {prog} in zsh: eval "$({prog} completion zsh)" after compinit
_{prog}() {{
    local spot= i
    local -a found
    for ((i = 2; i < CURRENT; i++)); do
        case "$spot $words[i]" in
        {_paths(places)}) spot="$spot $words[i]" ;;
        esac
    done
    case "$spot" in
{_cases(places, "found=({})", _described)}
    esac
    [[ $PREFIX == -* ]] || found=("${{(@)found:#-*}}")
    case "$spot $words[CURRENT-1]" in
{_value_cases(places, "found=({})")}
    esac
    (( $#found )) && _describe {prog} found
    [[ $PREFIX == -* || -z $spot ]] || _files
}}
compdef _{prog} {prog}
"""


def _fish(prog: str, places: list[Place]) -> str:
    lines = [
        f"complete -c {prog} -n '__{prog}_at \"{place.path}\"' {_fish_word(word)}"
        for place in places
        for word in place.words
    ]
    return f"""\
# Completion of {prog} in fish: {prog} completion fish | source
function __{prog}_at
    set -l spot ''
    for word in (commandline -opc)[2..]
        switch "$spot $word"
            case {_paths(places).replace(" | ", " ")}
                set spot "$spot $word"
        end
    end
    test "$spot" = "$argv[1]"
end
complete -c {prog} -f -n '__{prog}_at ""'
{chr(10).join(lines)}
"""


def _merged(places: Iterator[Place]) -> list[Place]:
    """One place for each path, the shortest first."""
    words: dict[str, tuple[Word, ...]] = {}
    for place in places:
        words[place.path] = words.get(place.path, ()) + place.words
    return [Place(path, words[path]) for path in sorted(words)]


def _paths(places: list[Place]) -> str:
    return " | ".join(f'"{place.path}"' for place in places if place.path)


def _cases(places: list[Place], action: str, show: Callable[[Word], str]) -> str:
    """What may follow, as cases of a shell."""
    return "\n".join(
        f'    "{place.path}") {action.format(" ".join(map(show, place.words)))} ;;'
        for place in places
    )


def _value_cases(places: list[Place], action: str) -> str:
    """What a flag may take, as cases of a shell."""
    flags: dict[tuple[str, ...], list[str]] = {}
    for place in places:
        for word in place.words:
            if word.takes_value:
                flags.setdefault(word.values, []).append(f'"{place.path} {word.text}"')
    return "\n".join(
        f"    {' | '.join(names)}) {action.format(' '.join(values))} ;;"
        for values, names in flags.items()
    )


def _described(word: Word) -> str:
    text = word.help.replace(":", "\\:")
    return _quoted(f"{word.text}:{text}")


def _fish_word(word: Word) -> str:
    help_text = f"-d {_quoted(word.help)}"
    if word.text.startswith("--"):
        name = f"-l {word.text[2:]}"
    elif word.text.startswith("-"):
        name = f"-s {word.text[1:]}"
    else:
        return f"-a {word.text} {help_text}"
    if word.values:
        return f"{name} -x -a '{' '.join(word.values)}' {help_text}"
    return f"{name} {'-r ' * word.takes_value}{help_text}"


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "'\\''") + "'"


SHELLS: dict[str, Callable[[str, list[Place]], str]] = {"bash": _bash, "fish": _fish, "zsh": _zsh}
