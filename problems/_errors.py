"""Root of the project's exceptions.

    TenshotError            anything a user should read as one line
    ├── InputError          the user's input is wrong (exit code 2)
    │   └── ProblemError    a problem cannot be loaded or used
    └── FaultError          the machine or the sandbox failed (exit code 3)

Rooms derive their own from these two branches.
"""

from __future__ import annotations


class TenshotError(Exception):
    """Base of every error the project raises on purpose.

    The message says what is wrong and where; ``hint`` says what to do about it.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message}\nhint: {hint}" if hint else message)
        self.message = message
        self.hint = hint


class InputError(TenshotError):
    """The user's input is wrong: a file, a flag, a name."""


class FaultError(TenshotError):
    """Our side failed: the sandbox, a worker, the disk."""


class ProblemError(InputError):
    """A problem cannot be loaded, or lacks what the command needs."""
