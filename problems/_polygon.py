"""Polygon packages: a folder with ``problem.xml``, as polygon.codeforces.com builds them.

Read: names, limits, tests, groups and points, checker, interactor, solutions by tag, tags and the
statement. Checkers and interactors are testlib programs and stay where they are, with ``testlib.h``
beside them; a standard checker that compares tokens or numbers becomes the built-in comparison.
A *standard* package leaves generated tests and answers out; a *full* one has them.
"""

from __future__ import annotations

import re
from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from problems._errors import ProblemError
from problems._files import read_bytes, read_text, safe_name
from problems._languages import language_of
from problems._limits import UNDERIVED_TIME_S
from problems._polygon_groups import scoring_of
from problems._polygon_statement import PolygonStatement, read_statement
from problems._shape_parts import file_warnings
from problems._types import (
    Case,
    Checker,
    CheckerKind,
    CheckerProtocol,
    Limits,
    Problem,
    Submission,
)

_PATTERN = re.compile(r"%0?(\d*)d")
_HINT = "export the package again from Polygon"
_LABELS = {"main": "accepted", "failed": "rejected"}

# testlib's own checkers that compare just as the built-in comparison does (testlib/checkers).
_STANDARD = {
    "std::wcmp.cpp": Checker(),
    "std::ncmp.cpp": Checker(),
    "std::icmp.cpp": Checker(),
    "std::hcmp.cpp": Checker(),
    "std::yesno.cpp": Checker(case_sensitive=False),
    "std::nyesno.cpp": Checker(case_sensitive=False),
    "std::acmp.cpp": Checker(float_absolute=1e-6),
    "std::rcmp.cpp": Checker(float_absolute=1.5e-6),
    "std::rncmp.cpp": Checker(float_absolute=1.5e-5),
    "std::dcmp.cpp": Checker(float_absolute=1e-6, float_relative=1e-6),
    "std::rcmp4.cpp": Checker(float_absolute=1e-4, float_relative=1e-4),
    "std::rcmp6.cpp": Checker(float_absolute=1e-6, float_relative=1e-6),
    "std::rcmp9.cpp": Checker(float_absolute=1e-9, float_relative=1e-9),
}


def is_polygon(folder: Path) -> bool:
    """Whether the folder looks like a Polygon package."""
    return (folder / "problem.xml").is_file()


def load_polygon(folder: Path) -> Problem:
    """Load a package. Test files stay on disk and are read when needed.

    Raises:
        ProblemError: ``problem.xml`` is damaged, or names what is not there.
    """
    root = _parse(folder / "problem.xml")
    package = _Package(folder, root)
    statement = read_statement(folder, root)
    samples, tests = package.cases()
    interactor = package.program("assets/interactor")
    name = safe_name(root.get("short-name", folder.resolve().name), "problem")
    return Problem(
        id=name,
        title=statement.title or package.title() or name,
        statement=statement.text,
        samples=samples or _shown(statement, interactor is not None),
        tests=tests,
        limits=package.limits(),
        checker=package.checker(),
        tags=tuple(filter(None, (tag.get("value", "") for tag in root.iterfind("tags/tag")))),
        interactive=interactor is not None,
        submissions=package.submissions(),
        origin=str(folder),
        warnings=(*statement.warnings, *package.warnings),
        interactor=interactor,
        scoring=scoring_of(package.testset, tests, package.warnings),
    )


def _parse(path: Path) -> Element:
    try:
        return ElementTree.fromstring(read_bytes(path))
    except ElementTree.ParseError as error:
        line = error.position[0]
        raise ProblemError(f"{path}, line {line}: invalid XML", _HINT) from None


def _shown(statement: PolygonStatement, is_interactive: bool) -> tuple[Case, ...]:
    return () if is_interactive else statement.samples


class _Package:
    """The parts of one package; what cannot be carried over gathers in ``warnings``."""

    def __init__(self, folder: Path, root: Element) -> None:
        self.folder = folder
        self.root = root
        self.warnings: list[str] = []
        testsets = list(root.iterfind("judging/testset"))
        named = [one for one in testsets if one.get("name") == "tests"]
        if not testsets:
            raise ProblemError(f"{folder / 'problem.xml'} has no <testset>", _HINT)
        self.testset = (named or testsets)[0]
        judging = root.find("judging")
        if judging is not None:
            files = judging.get("input-file", ""), judging.get("output-file", "")
            self.warnings += file_warnings(*files)
        for source in root.iterfind("assets/validators/validator/source"):
            self.warnings.append(f"its input validator {source.get('path', '')} is not used")

    def title(self) -> str:
        names = {
            one.get("language", ""): one.get("value", "")
            for one in self.root.iterfind("names/name")
        }
        return names.get("english") or next(iter(names.values()), "")

    def limits(self) -> Limits:
        time_ms, memory = self._number("time-limit"), self._number("memory-limit")
        default = Limits()
        return Limits(
            time_s=time_ms / 1000 if time_ms else UNDERIVED_TIME_S,
            memory_mib=max(1, int(memory / (1 << 20))) if memory else default.memory_mib,
        )

    def _number(self, name: str) -> float:
        text = (self.testset.findtext(name) or "0").strip()
        if not text.isdecimal():
            raise ProblemError(f"{self.folder / 'problem.xml'}: <{name}> is '{text}'", _HINT)
        return float(text)

    def cases(self) -> tuple[tuple[Case, ...], tuple[Case, ...]]:
        """Samples and hidden tests; tests without files are counted in a warning."""
        samples: list[Case] = []
        tests: list[Case] = []
        missing = 0
        elements = self.testset.findall("tests/test")
        for number, test in enumerate(elements, start=1):
            given = self._numbered("input-path-pattern", number)
            wanted = self._numbered("answer-path-pattern", number)
            if not (given.is_file() and wanted.is_file()):
                missing += 1
            elif test.get("sample") == "true":
                samples.append(Case(f"sample/{number}", given, wanted))
            else:
                group = safe_name(test.get("group", ""), "")
                tests.append(
                    Case("/".join(filter(None, ("secret", group, str(number)))), given, wanted)
                )
        if missing:
            self.warnings.append(
                f"{missing} of {len(elements)} tests have no input or no answer file: download the "
                "full package, not the standard one"
            )
        return tuple(samples), tuple(tests)

    def _numbered(self, name: str, number: int) -> Path:
        pattern = (self.testset.findtext(name) or "").strip()
        text = _PATTERN.sub(lambda match: str(number).zfill(int(match.group(1) or 1)), pattern)
        return self._inside(text, f"<{name}>")

    def _inside(self, text: str, what: str) -> Path:
        path = self.folder / text
        if not text or not path.resolve().is_relative_to(self.folder.resolve()):
            where = self.folder / "problem.xml"
            raise ProblemError(f"{where}: {what} must lie in the package, found '{text}'", _HINT)
        return path

    def checker(self) -> Checker:
        element = self.root.find("assets/checker")
        name = element.get("name", "") if element is not None else ""
        if name in _STANDARD:
            return _STANDARD[name]
        program = self.program("assets/checker")
        if program is None:
            self.warnings.append("the package has no checker; outputs are compared by tokens")
        return program or Checker()

    def program(self, place: str) -> Checker | None:
        """The testlib program at this place of the document, if there is one."""
        source = self.root.find(f"{place}/source")
        if source is None:
            return None
        path = self._inside(source.get("path", ""), f"<{place}>")
        if not path.is_file():
            self.warnings.append(f"the package lacks {source.get('path')}, its {place[7:]}")
            return None
        if not (path.parent / "testlib.h").is_file() and path.suffix in (".cpp", ".cc"):
            self.warnings.append(f"put testlib.h beside {source.get('path')}: it is not there")
        return Checker(CheckerKind.PROGRAM, program=path, protocol=CheckerProtocol.TESTLIB)

    def submissions(self) -> tuple[Submission, ...]:
        found = []
        for solution in self.root.iterfind("assets/solutions/solution"):
            source = solution.find("source")
            path = self._inside(source.get("path", "") if source is not None else "", "<solution>")
            if source is None or not path.is_file():
                self.warnings.append(f"the package lacks the solution {path.name}")
                continue
            text = read_text(path, self.warnings)
            language = _language(path.name, text, source.get("type", ""))
            tag = solution.get("tag", "")
            label = _LABELS.get(tag, tag.replace("-", "_")) or None
            found.append(Submission(path.name, language, text, label))
        return tuple(found)


def _language(name: str, source: str, kind: str) -> str:
    """Our name of a language; Polygon's ``python.2`` and ``python.pypy2`` settle which Python."""
    if kind.startswith("python"):
        return "python2" if re.search(r"(python\.|pypy)2", kind) else "python"
    return language_of(name, source) or kind.split(".", maxsplit=1)[0] or "unknown"
