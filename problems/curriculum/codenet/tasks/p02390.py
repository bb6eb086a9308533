"""Tasks p02390 and its relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p02390",
        schema=(line(Int("s", 0, 86400)),),
        python=(
            'h = s // 3600\nm = s // 60 % 60\nprint(str(h) + ":" + str(m) + ":" + str(s % 60))',
            "h = s // 3600\nrest = s - h * 3600\nm = rest // 60\ntext = str(h)\n"
            'text += ":"\ntext += str(m)\ntext += ":"\n'
            "text += str(rest - m * 60)\nprint(text)",
        ),
        only_python=(
            'print(s // 3600, s // 60 % 60, s % 60, sep=":")',
            'm, s = divmod(s, 60)\nh, m = divmod(m, 60)\nprint(f"{h}:{m}:{s}")',
        ),
        only_cpp=("cout << s / 3600 << ':' << s / 60 % 60 << ':' << s % 60 << endl;",),
        wrong={
            "minutes over 59": 'print(str(s // 3600) + ":" + str(s // 60) + ":" + str(s % 60))',
            "seconds": 'print(str(s // 3600) + ":" + str(s // 60 % 60) + ":" + str(s % 3600))',
        },
        tags=("implementation",),
    ),
)
