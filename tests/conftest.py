"""What all tests share."""

import os
import signal

from hypothesis import settings

# The same examples every time, so that a change passes or fails for what it changed; with
# HYPOTHESIS_PROFILE=explore they are drawn afresh.
settings.register_profile("repeat", derandomize=True)
settings.register_profile("explore")
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "repeat"))

# A shell starts what runs in the background with Ctrl-C ignored, and children inherit that; the
# tests that interrupt a command need it heard.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)
