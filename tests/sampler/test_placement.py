"""Samples on several devices are those of one."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from models import ModelError, Placement
from sampler import PolicyError, open_policy
from sampler._decode import slots_for
from tests.models.open_folder import write_folder
from tests.sampler.tiny import CONFIG

DEADLINE_S = 300


def start(*arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.sampler.sharded", *arguments],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip


def check(process: subprocess.Popen[str], grids: list[list[int]]) -> None:
    """Every sample of every grid, the last with 8-bit or 4-bit weights, is that of one device."""
    out, errors = process.communicate(timeout=DEADLINE_S)
    assert process.returncode == 0, errors
    found = json.loads(out.splitlines()[-1])
    assert [grid["grid"] for grid in found] == grids
    for grid in found:
        data, tensor = grid["grid"]
        assert grid["same"] == 20
        assert grid["different_texts"] > 15
        assert grid["gap"] < 1e-3
        assert grid["matrix_rows"] == CONFIG.heads * CONFIG.head_dim // tensor
        heads = CONFIG.kv_heads
        assert grid["cache"] == [8 // data, heads if heads % tensor else heads // tensor]


def test_grids_of_eight_devices_draw_what_one_draws() -> None:
    check(start("8", "8", "1", "4"), [[8, 1], [2, 4], [2, 4]])


def test_two_hosts_draw_what_one_device_draws() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    hosts = [start(address, str(number), "2", "4", "2") for number in range(2)]
    try:
        for host in hosts:
            check(host, [[2, 2], [2, 2]])
    finally:
        for host in hosts:
            host.kill()


def test_a_grid_that_the_devices_do_not_make_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="1 devices cannot be split into groups of 2"):
        Placement(2)
    folder = write_folder(tmp_path / "model")
    with pytest.raises(PolicyError, match="groups of 3") as caught:
        open_policy(f"{folder}?tensor=3")
    assert "tensor = 1" in caught.value.hint


def test_devices_do_not_change_a_policys_name(tmp_path: Path) -> None:
    folder = write_folder(tmp_path / "model")
    assert open_policy(f"{folder}?tensor=1").name == open_policy(str(folder)).name


def test_slots_are_a_multiple_of_the_groups() -> None:
    assert slots_for(1000, "gpu") == 1024
    assert slots_for(1000, "gpu", 4) == 1024
    assert slots_for(100_000, "gpu", 6) == 6 * 1024
    assert slots_for(1, "gpu", 6) % 6 == 0
