"""Tasks p03473 and their relatives."""

from __future__ import annotations

from problems.curriculum._schema import Int, line
from problems.curriculum.codenet._task import Task

TASKS = (
    Task(
        id="p03473",
        schema=(line(Int("m", 1, 23)),),
        python=(
            "print(48 - m)",
            "hours = 24 - m\nhours += 24\nprint(hours)",
        ),
        only_python=("print(24 + (24 - m))",),
        only_cpp=("cout << 24 * 2 - m << endl;",),
        titles=(
            "Until New Year",
            "Waiting Time",
        ),
        stories=(
            "On the last day but one of the year the clock shows m o'clock, with hours "
            "from 0 to 24. After how many hours does the new year begin?",
            "A film festival lasts two full days, 48 hours. Exactly m hours of it are "
            "over. Print the number of hours that remain.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "one day": "print(24 - m)",
            "twelve hours": "print(36 - m)",
        },
        tags=("math",),
    ),
    Task(
        id="p03473",
        relative="minutes-left",
        schema=(line(Int("h", 0, 23), Int("m", 0, 59)),),
        python=(
            "print(24 * 60 - (h * 60 + m))",
            "minutes = (23 - h) * 60\nminutes += 60 - m\nprint(minutes)",
        ),
        only_python=("print(1440 - 60 * h - m)",),
        only_cpp=("cout << (24 - h) * 60 - m << endl;",),
        titles=(
            "Minutes to Midnight",
            "The Day Ends",
        ),
        stories=(
            "A digital clock shows h hours and m minutes. How many minutes are left until "
            "midnight, when the day ends? At 0 hours and 0 minutes, the whole day of 1440 "
            "minutes is left.",
            "Print 1440 minus the number of minutes that have passed since the day began, "
            "if it is now h:m in 24-hour notation.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "one hour more": "print((24 - h) * 60 + 60 - m)",
            "minutes ignored": "print((24 - h) * 60)",
        },
        tags=("math",),
    ),
    Task(
        id="p03473",
        relative="later",
        schema=(line(Int("m", 0, 23), Int("t", 0, 1000)),),
        python=(
            "print((m + t) % 24)",
            "hour = m\nfor i in range(t):\n    hour += 1\n    if hour == 24:\n"
            "        hour = 0\nprint(hour)",
        ),
        only_python=("print(divmod(m + t, 24)[1])",),
        only_cpp=("cout << (m + t) % 24 << endl;",),
        titles=(
            "Later",
            "After T Hours",
        ),
        stories=(
            "It is m o'clock now. What hour will the clock show after t more hours? The "
            "clock counts from 0 to 23 and then starts again at 0.",
            "Around a lake there are 24 cabins with the numbers 0 to 23, in a circle in "
            "this order. @A starts at cabin m and moves on by t cabins, in the direction "
            "of growing numbers; cabin 0 follows cabin 23. Print the number of the cabin "
            "where @A stops.",
        ),
        output=(
            "Print the answer.",
            "Print one integer, the answer.",
        ),
        wrong={
            "no wrap": "print(m + t)",
            "one round only": "hour = m + t\nif hour >= 24:\n    hour -= 24\nprint(hour)",
        },
        tags=("math",),
    ),
)
