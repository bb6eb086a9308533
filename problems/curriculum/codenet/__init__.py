"""Problems of Project CodeNet with programs of our own, and relatives of them.

What lives here: for each problem its input format, correct and wrong programs, wordings of our own
and related problems; the reader of the original statements. What does not: those statements.
"""

from problems.curriculum.codenet._examples import (
    built_task,
    mixed_stream,
    task_benchmark,
    task_examples,
    tasks_of,
)
from problems.curriculum.codenet._origin import serves_evaluation
from problems.curriculum.codenet._pages import load_pages, training_texts
from problems.curriculum.codenet._task import HELD_OUT, TRAIN, Task, is_held_out
from problems.curriculum.codenet.tasks import all_tasks

__all__ = [
    "HELD_OUT",
    "TRAIN",
    "Task",
    "all_tasks",
    "built_task",
    "is_held_out",
    "load_pages",
    "mixed_stream",
    "serves_evaluation",
    "task_benchmark",
    "task_examples",
    "tasks_of",
    "training_texts",
]
