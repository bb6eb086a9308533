"""Headless Chromium for tests: the page as it ends up, and pictures of it."""

import re
import shutil
import subprocess
import tempfile
from html import unescape
from pathlib import Path

_FLAGS = (
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-default-apps",
    "--disable-extensions",
    "--hide-scrollbars",
    "--mute-audio",
)
_TIMEOUT_S = 60


def find_chromium() -> str | None:
    """The browser's path, or ``None`` where none is installed."""
    names = ("chromium", "chromium-browser", "google-chrome", "headless-shell")
    return next((path for name in names if (path := shutil.which(name))), None)


def dump_dom(url: str, wait_ms: int = 1000, flags: tuple[str, ...] = ()) -> str:
    """The document as HTML after its scripts have had ``wait_ms`` of virtual time."""
    return _run(url, f"--virtual-time-budget={wait_ms}", "--dump-dom", *flags)


def screenshot(
    url: str, path: Path, width: int = 1280, height: int = 900, dark: bool = False
) -> None:
    """A PNG of the window as it first shows.

    A headless window is at least 500 pixels wide: for a narrower one the page is shown in a frame
    of that width.
    """
    flags = [f"--window-size={max(width, 500)},{height}", "--virtual-time-budget=1000"]
    if dark:
        flags.append("--blink-settings=preferredColorScheme=0")
    if width >= 500:
        _run(url, f"--screenshot={path}", *flags)
        return
    with tempfile.TemporaryDirectory() as folder:
        frame = _framed(url, Path(folder), width, height)
        _run(frame, f"--screenshot={path}", "--allow-file-access-from-files", *flags)


def overflow(url: str, width: int, height: int = 900) -> int:
    """By how many pixels the page is wider than a window of this width (file addresses only)."""
    with tempfile.TemporaryDirectory() as folder:
        frame = _framed(url, Path(folder), width, height)
        dom = dump_dom(frame, flags=("--allow-file-access-from-files", "--window-size=1280,900"))
    found = re.search(r'id="overflow">(-?\d+)<', dom)
    assert found, f"the frame did not load: {unescape(dom)[:500]}"
    return int(found[1])


def _framed(url: str, folder: Path, width: int, height: int) -> str:
    page = folder / "frame.html"
    page.write_text(
        f'<!doctype html><body style="margin:0"><iframe id="f" src="{url}" '
        f'style="border:0;width:{width}px;height:{height}px"></iframe><p id="overflow"></p>'
        "<script>f.onload = () => { try { const root = f.contentDocument.documentElement; "
        "overflow.textContent = root.scrollWidth - root.clientWidth } catch (e) {} }</script>"
    )
    return page.as_uri()


def _run(url: str, *flags: str) -> str:
    chromium = find_chromium()
    assert chromium, "check find_chromium() first"
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        done = subprocess.run(
            [chromium, *_FLAGS, f"--user-data-dir={profile}", *flags, url],
            capture_output=True,
            text=True,
            errors="replace",
            timeout=_TIMEOUT_S,
        )
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout
