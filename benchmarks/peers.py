"""Other people's sandboxes, each in the fastest mode that a judge could keep up for long.

What is installed is measured, the rest is absent: nothing here installs or builds a peer. Favours
are theirs: isolate writes no meta file and keeps one box per lane for good, bubblewrap and nsjail
set no limits but their namespaces, `docker exec` finds its container running.

Sources: isolate(1); bwrap(1); nsjail --help; docker-run(1), docker-exec(1).
"""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Protocol

from benchmarks.contest_programs import BenchmarkError
from benchmarks.lanes import AbsentError, Crew, Run, Spawn
from benchmarks.servers import GoJudge, SandboxFusion

_DOCKER_SECONDS = 120
_IMAGE = "tenshot-sandbox"
_CONTAINER = "tenshot-bench-{lane}"
INSIDE = "/programs"


class Contestant(Protocol):
    """Something that runs programs.

    Attributes:
        name: for the table.
    """

    name: str

    def rate(self, lanes: int, seconds: float) -> float:
        """Runs a second.

        Raises:
            BenchmarkError: the measurement cannot be trusted.
        """
        ...

    def close(self) -> None:
        """End what it started."""
        ...


def command_peers(folder: Path, runs: Sequence[Run]) -> dict[str, Callable[[], Contestant]]:
    """Peers that run the executables in ``folder``, by name; each may turn out to be absent."""
    inside = [Run(r.name, (f"{INSIDE}/{Path(r.argv[0]).name}",), r.stdin, r.expected) for r in runs]
    makers: dict[str, Callable[[Path], Spawn]] = {
        "isolate": _isolate,
        "bubblewrap": _bubblewrap,
        "nsjail": _nsjail,
        "docker exec": _docker_exec,
        "docker run": _docker_run,
    }

    def maker(name: str) -> Callable[[], Contestant]:
        return lambda: Crew(name, makers[name](folder), inside)

    peers = {name: maker(name) for name in makers}
    peers["go-judge"] = lambda: GoJudge.find(runs)
    peers["DMOJ"] = _dmoj
    return peers


def service_peers(runs: Sequence[Run]) -> dict[str, Callable[[], Contestant]]:
    """Peers that take a script's text; ``argv`` of a run is its path."""
    return {"SandboxFusion": lambda: SandboxFusion.find(runs)}


def present(
    makers: dict[str, Callable[[], Contestant]],
) -> tuple[list[Contestant], dict[str, str]]:
    """Those that run a first program, and why the others do not."""
    found: list[Contestant] = []
    absent: dict[str, str] = {}
    for name, make in makers.items():
        try:
            contestant = make()
            contestant.rate(1, 0.0)
            found.append(contestant)
        except AbsentError as error:
            absent[name] = str(error)
        except BenchmarkError as error:
            contestant.close()
            absent[name] = f"does not work here: {error.message}"
    return found, absent


def _tool(name: str) -> str:
    path = shutil.which(name)
    if path is None:
        raise AbsentError("not installed")
    return path


def _dmoj() -> Contestant:
    raise AbsentError("not measured: it runs programs only inside its own judge")


def _isolate(folder: Path) -> Spawn:
    isolate, box = _tool("isolate"), "--box-id={lane}"
    run = (isolate, box, "--run", "--silent", f"--dir={INSIDE}={folder}", "--")
    clean = (isolate, box, "--cleanup")
    return Spawn(run, (clean, (isolate, box, "--init")), (clean,))


def _system_binds(option: str) -> tuple[str, ...]:
    words: tuple[str, ...] = (option, "/usr", "/usr")
    for name in ("/lib", "/lib64"):
        if Path(name).is_symlink():
            words += ("--symlink", str(Path(name).readlink()), name)
        elif Path(name).is_dir():
            words += (option, name, name)
    return words


def _bubblewrap(folder: Path) -> Spawn:
    return Spawn(
        (
            *(_tool("bwrap"), "--unshare-all", "--die-with-parent", "--new-session"),
            *_system_binds("--ro-bind"),
            *("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"),
            *("--ro-bind", str(folder), INSIDE, "--"),
        )
    )


def _nsjail(folder: Path) -> Spawn:
    binds = [word for name in ("/usr", "/lib", "/lib64") for word in ("--bindmount_ro", name)]
    return Spawn(
        (
            *(_tool("nsjail"), "--mode", "o", "--really_quiet", "--iface_no_lo"),
            *(*binds, "--bindmount_ro", f"{folder}:{INSIDE}", "--"),
        )
    )


def _docker_image() -> tuple[str, str]:
    """The docker command and the image to run, which our own docker backend has made."""
    docker = _tool("docker")
    command = [docker, "images", "--quiet", _IMAGE]
    with suppress(subprocess.TimeoutExpired):
        done = subprocess.run(
            command, capture_output=True, text=True, timeout=_DOCKER_SECONDS, check=False
        )
        if done.returncode == 0 and done.stdout.split():
            return docker, done.stdout.split()[0]
    raise AbsentError("no engine answers, or it lacks the image of our docker backend")


def _docker_run(folder: Path) -> Spawn:
    docker, image = _docker_image()
    return Spawn((docker, "run", "--rm", "-i", *_docker_options(folder), image))


def _docker_exec(folder: Path) -> Spawn:
    docker, image = _docker_image()
    stop = (docker, "rm", "--force", _CONTAINER)
    options = ("--name", _CONTAINER, "--entrypoint", f"{INSIDE}/wait", *_docker_options(folder))
    return Spawn(
        (docker, "exec", "-i", _CONTAINER), (stop, (docker, "run", "-d", *options, image)), (stop,)
    )


def _docker_options(folder: Path) -> tuple[str, ...]:
    return ("--network", "none", "--read-only", "--volume", f"{folder}:{INSIDE}:ro")
