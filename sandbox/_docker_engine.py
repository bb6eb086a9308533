"""Talking to the container engine: connecting, the image, one locked container.

Only this module uses the Docker SDK, and only once it is asked for a connection.
"""

from __future__ import annotations

import contextlib
import os
import socket
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sandbox._docker_profile import seccomp_profile
from sandbox._docker_root import DebianRoot
from sandbox._types import SandboxError

LABEL = "tenshot.sandbox"
_FOLDER_LABEL, _HOST_LABEL = "tenshot.folder", "tenshot.host"
_REPOSITORY = "tenshot-sandbox"
_DEFAULT_HOST = "unix:///var/run/docker.sock"
_CALL_SECONDS = 120
_BLOCK_BYTES = 1 << 20
_PIDS = 2048
_WORDS = 300
# An id no account has; programs get no other, because containers have no capabilities.
_USER = "64646:64646"
_START_HINT = "start one with scripts/docker-engine, and give your user access to its socket"


class EngineError(SandboxError):
    """The engine does not answer, or refuses something."""


class NoEngineError(EngineError):
    """There is no engine to talk to: none answers, or the Docker SDK is not installed."""


@dataclass(frozen=True, slots=True)
class ContainerPlan:
    """What a container is made of.

    Attributes:
        image: tag.
        command: command line.
        mounts: folder or file of this machine → (place in the container, whether it is writable).
        memory_mib: most memory of all its processes together.
        folder: our folder, by which a later run knows whether its owner still lives.
    """

    image: str
    command: tuple[str, ...]
    mounts: Mapping[Path, tuple[str, bool]]
    memory_mib: int
    folder: Path


class Engine:
    """A connection to the engine that ``DOCKER_HOST`` or the default socket names.

    Raises:
        NoEngineError: the SDK is missing or no engine answers.
    """

    def __init__(self) -> None:
        try:
            import docker
        except ImportError as error:
            hint = "install it: pip install 'tenshot[docker]'"
            raise NoEngineError("the Python package docker is missing", hint) from error
        _knock(os.environ.get("DOCKER_HOST") or _DEFAULT_HOST)
        try:
            self._api = docker.from_env(timeout=_CALL_SECONDS).api
            with contextlib.ExitStack() as on_failure:
                on_failure.callback(self._api.close)
                self._info = self._api.info()
                on_failure.pop_all()
        except _engine_errors() as error:
            words = str(error)[:_WORDS]
            raise NoEngineError(f"no container engine answers: {words}", _START_HINT) from error

    @property
    def version(self) -> str:
        """Name and version of the engine and its storage driver."""
        return f"Docker {self._info['ServerVersion']} ({self._info['Driver']})"

    @property
    def memory_mib(self) -> int:
        """Memory of its machine."""
        return int(self._info["MemTotal"]) >> 20

    def has_image(self, root: DebianRoot) -> bool:
        """Whether the root has been imported."""
        with _complaints("the engine cannot list its images"):
            return bool(self._api.images(name=image_tag(root), quiet=True))

    def import_image(self, root: DebianRoot, scratch: Path) -> None:
        """Give the engine the root as an image, by way of a temporary file in ``scratch``."""
        repository, tag = image_tag(root).split(":")
        with (
            tempfile.TemporaryFile(dir=scratch) as file,
            _complaints("the engine cannot import the image"),
        ):
            root.write_tar(file)
            file.seek(0)
            # As a generator: the SDK announces a chunked body, which of a file would not be one.
            blocks = iter(lambda: file.read(_BLOCK_BYTES), b"")
            self._api.import_image_from_stream(
                blocks, repository=repository, tag=tag, changes=[f"LABEL {LABEL}=image"]
            )

    def start(self, plan: ContainerPlan) -> str:
        """Create and start a container; returns its id."""
        from docker.types import Mount

        config = self._api.create_host_config(
            network_mode="none",
            read_only=True,
            cap_drop=["ALL"],
            security_opt=self._security(),
            pids_limit=_PIDS,
            mem_limit=plan.memory_mib << 20,
            memswap_limit=plan.memory_mib << 20,
            ipc_mode="private",
            tmpfs={"/tmp": "size=1m,mode=755"},
            mounts=[
                Mount(target, str(source), type="bind", read_only=not writable)
                for source, (target, writable) in plan.mounts.items()
            ],
        )
        # The kernel lets a jail have a procfs of its own only where all of the outer one is seen.
        config |= {"MaskedPaths": [], "ReadonlyPaths": []}
        labels = {LABEL: "slot", _FOLDER_LABEL: str(plan.folder), _HOST_LABEL: socket.gethostname()}
        with _complaints("the engine cannot start a container"):
            container: str = self._api.create_container(
                plan.image,
                entrypoint=list(plan.command),
                command=[],
                user=_USER,
                host_config=config,
                network_disabled=True,
                labels=labels,
                hostname="jail",
                working_dir="/",
                stop_signal="SIGKILL",
            )["Id"]
            try:
                self._api.start(container)
            except BaseException:
                self.remove(container)
                raise
        return container

    def _security(self) -> list[str]:
        options = ["no-new-privileges", f"seccomp={seccomp_profile()}"]
        modules = " ".join(self._info.get("SecurityOptions") or ())
        if "name=apparmor" in modules:
            options.append("apparmor=unconfined")  # docker-default forbids every mount
        if "name=selinux" in modules:
            options.append("label=disable")
        return options

    def why_it_ended(self, container: str) -> str:
        """State and last words of a container, for an error message."""
        try:
            state = self._api.inspect_container(container)["State"]
            words = self._api.logs(container, tail=3).decode(errors="replace").strip()
        except _engine_errors() as error:
            return str(error)
        return f"{state['Status']} (exit code {state['ExitCode']}) {words}".strip()

    def remove(self, container: str) -> None:
        """Kill and delete a container; one that has gone, or an engine that has, is no error."""
        with contextlib.suppress(*_engine_errors()):
            self._api.remove_container(container, force=True, v=True)

    def slots(self) -> list[tuple[str, Path]]:
        """Containers that this machine's runs have made, each with its owner's folder."""
        wanted = {"label": [f"{LABEL}=slot", f"{_HOST_LABEL}={socket.gethostname()}"]}
        with _complaints("the engine cannot list its containers"):
            found = self._api.containers(all=True, filters=wanted)
        return [(item["Id"], Path(item["Labels"][_FOLDER_LABEL])) for item in found]

    def close(self) -> None:
        """Close the connection."""
        self._api.close()


def image_tag(root: DebianRoot) -> str:
    """Name of the image of a root."""
    return f"{_REPOSITORY}:{root.digest[:16]}"


def _knock(address: str) -> None:
    """Whether somebody listens, without the SDK, which leaves its sockets open when nobody does."""
    scheme, _, path = address.partition("://")
    if scheme != "unix":
        raise NoEngineError(
            f"DOCKER_HOST={address} is not a socket of this machine",
            "containers share a folder with us: use an engine on this machine",
        )
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as probe:
        try:
            probe.connect(path)
        except OSError as error:
            message = f"no container engine answers at {path}: {error.strerror}"
            raise NoEngineError(message, _START_HINT) from error


def _engine_errors() -> tuple[type[BaseException], ...]:
    from docker.errors import DockerException

    # The SDK lets the HTTP library's errors pass, which are OSErrors.
    return DockerException, OSError


@contextlib.contextmanager
def _complaints(message: str) -> Iterator[Any]:
    try:
        yield
    except EngineError:
        raise
    except _engine_errors() as error:
        raise EngineError(f"{message}: {str(error)[:_WORDS]}", "see tenshot doctor") from error
