"""Languages by file name, and Python 2 by its text."""

from __future__ import annotations

import pytest

from problems import language_of, suffix_of

PYTHON2 = [
    "print 'hi'\n",
    "n = raw_input()\nprint(n)\n",
    "for i in xrange(3):\n    print(i)\n",
    "#!/usr/bin/env python2\nprint(1)\n",
    "try:\n    f()\nexcept ValueError, e:\n    pass\n",
    "import sys\nprint(sys.maxint)\n",
    "d = {}\nfor k, v in d.iteritems():\n    pass\n",
    "import Queue\n",
    "from itertools import izip\n",
    'print("%d") % 3\n',
    "print(1),\n",
    "if 1 <> 2:\n    pass\n",
    "x = 10L\n",
]
PYTHON3 = [
    "print('hi')\n",
    "#!/usr/bin/env python3\nprint(raw_input())\n",
    "try:\n    input = raw_input\nexcept NameError:\n    pass\n",
    "import sys\nif sys.version_info[0] == 2:\n    input = raw_input\n",
    "def xrange(n):\n    return range(n)\nxrange(3)\n",
    "print((1 + 2) % 3)\n",
    "s = 'print x'\nprint(s)\n",
    "def f(:\n",
    "x = '\\d'\n",
    "print(1\n",
    "\x00",
    "",
]


@pytest.mark.parametrize("source", PYTHON2)
def test_python2_is_seen(source: str) -> None:
    assert language_of("a.py", source) == "python2"


@pytest.mark.parametrize("source", PYTHON3)
def test_python3_stays(source: str) -> None:
    assert language_of("a.py", source) == "python"


def test_names_decide_otherwise() -> None:
    expected = {
        "a.cpp": "cpp",
        "a.CC": "cpp",
        "a.C": "cpp",
        "a.c": "c",
        "A.java": "java",
        "a.py2": "python2",
        "a.py3": "python",
        "a.hs": "haskell",
        "a.kt": "kotlin",
        "a.go": "go",
        "a.xyz": None,
        "makefile": None,
    }
    assert {name: language_of(name, "") for name in expected} == expected


@pytest.mark.parametrize("language", ["cpp", "python", "python2", "c", "java", "kotlin", "go"])
def test_suffix_gives_the_language_back(language: str) -> None:
    assert language_of("a" + suffix_of(language), "") == language
